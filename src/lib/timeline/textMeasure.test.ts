import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { boxesOf, draw, overlapsOf } from './layout.fixture.ts';
import { limitsOf } from './limits.ts';
import { metricsFor } from './metrics.ts';
import { FIRST_DAY } from './pack.fixture.ts';
import { remembered, steadied, type TextMeasure } from './textMeasure.ts';
import { textWidthPx } from './textWidth.ts';

const anyText = fc.string({ unit: 'grapheme', maxLength: 40 });

describe('a measure that remembers', () => {
  it('is asked once about each text, size and weight, and answers alike', () => {
    const asked: string[] = [];
    const measure = remembered((text, fontPx, bold) => {
      asked.push(`${text} ${fontPx} ${bold}`);
      return asked.length;
    });
    expect([measure('a', 13), measure('a', 13, false), measure('a', 13)]).toEqual([1, 1, 1]);
    expect([measure('a', 13, true), measure('a', 26), measure('b', 13)]).toEqual([2, 3, 4]);
    expect([measure('a', 13, true), measure('a', 26), measure('b', 13)]).toEqual([2, 3, 4]);
    expect(asked).toEqual(['a 13 false', 'a 13 true', 'a 26 false', 'b 13 false']);
  });

  it('answers rightly however much it is asked', () => {
    const measure = remembered((text) => text.length);
    for (let index = 0; index < 50_000; index++) measure(`${index}`, 13);
    expect([measure('0', 13), measure('49999', 13)]).toEqual([1, 5]);
  });
});

describe('a steadied measure', () => {
  it('gives the table’s width where that is right but for kerning', () => {
    const label = 'Shuttle diplomacy after Tower 22';
    const tablePx = textWidthPx(label, 13);
    for (const px of [tablePx - 2.3, tablePx, tablePx + 0.5]) {
      expect(steadied(() => px)(label, 13)).toBe(tablePx);
    }
  });

  it('gives the measured width where the table is wrong', () => {
    const label = 'Shuttle diplomacy after Tower 22';
    for (const factor of [0.5, 0.97, 1.01, 1.2, 2]) {
      const px = textWidthPx(label, 13) * factor;
      expect(steadied(() => px)(label, 13)).toBe(px);
    }
  });

  it('is never more than the pixel too short that a label has to spare', () => {
    const factor = fc.integer({ min: 500, max: 2000 });
    fc.assert(
      fc.property(anyText, factor, fc.boolean(), (text, thousandths, bold) => {
        const px = (textWidthPx(text, 13, bold) * thousandths) / 1000;
        expect(steadied(() => px)(text, 13, bold)).toBeGreaterThanOrEqual(px - 1);
      }),
      runs,
    );
  });
});

describe('labels in other scripts', () => {
  /** As browsers set them: an em for a Chinese character, and Arabic letters narrower than Latin ones. */
  const measure: TextMeasure = (text, fontPx, bold) =>
    [...text].reduce((px, letter) => {
      if (/\p{Script=Han}/u.test(letter)) return px + fontPx;
      if (/\p{Script=Arabic}/u.test(letter)) return px + 0.45 * fontPx;
      return px + textWidthPx(letter, fontPx, bold);
    }, 0);
  const LABELS = [
    '哈马斯领导的对以色列南部的袭击',
    'هجوم بقيادة حماس على جنوب إسرائيل',
    'Siege of Gaza',
  ];

  /** The labels a few days from one another, laid out by one measure and looked at by the true one. */
  function overlapsBy(laidOutBy: TextMeasure): number {
    const metrics = metricsFor({ widthPx: 800, textScale: 1, hasGutter: true });
    const items = Array.from({ length: 24 }, (_, index) => ({
      id: `e${10 + index}`,
      start: FIRST_DAY + 9 * index,
      stop: FIRST_DAY + 9 * index + 1,
      isPoint: true,
      weight: 1 + (index % 7),
      labelPx: laidOutBy(LABELS[index % 3]!, metrics.fontPx) + 1,
    }));
    const limits = limitsOf(items);
    const lanes = [{ front: 'one', items, isCollapsed: false }];
    const drawn = draw({ lanes, items, limits, widthPx: 800, heightPx: 120, metrics }, limits);
    const trueWidth = (id: string) => measure(LABELS[(Number(id.slice(1)) - 10) % 3]!, 13);
    const seen = drawn.map((one) =>
      one.type === 'mark' ? { ...one, item: { ...one.item, labelPx: trueWidth(one.key) } } : one,
    );
    expect(seen.flatMap((one) => boxesOf(one, metrics)).some(({ isLabel }) => isLabel)).toBe(true);
    return overlapsOf(seen, metrics).length;
  }

  it('overlap nothing once they are measured, as they would by the table', () => {
    expect(overlapsBy(steadied(measure))).toBe(0);
    expect(overlapsBy(textWidthPx)).toBeGreaterThan(0);
  });

  it('take less room where they are shorter', () => {
    const arabic = LABELS[1]!;
    expect(steadied(measure)(arabic, 13)).toBeLessThan(0.8 * textWidthPx(arabic, 13));
  });
});
