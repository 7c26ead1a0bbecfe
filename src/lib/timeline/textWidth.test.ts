import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { textWidthPx } from './textWidth.ts';

describe('the width of a text', () => {
  it('is the sum of the advance widths of Inter', () => {
    const text = 'Hamas-led attack on southern Israel';
    expect(textWidthPx(text, 13)).toBeCloseTo(222.66, 2);
    expect(textWidthPx(text, 13, true)).toBeCloseTo(227.57, 2);
    expect(textWidthPx('October 2023', 1000)).toBe(
      765 + 571 + 327 + 600 + 612 + 583 + 376 + 281 + 610 + 631 + 610 + 618,
    );
    expect(textWidthPx('', 13)).toBe(0);
  });

  it('knows the quotes and dashes of titles', () => {
    expect(['–', '—', '‘', '’', '“', '”', '…'].map((sign) => textWidthPx(sign, 1000))).toEqual([
      500, 1000, 261, 261, 440, 440, 864,
    ]);
    expect(textWidthPx('’', 1000, true)).toBe(294);
  });

  it('counts what it does not know as a wide letter, one for each character', () => {
    expect(['é', 'ح', '\n', '😀'].map((sign) => textWidthPx(sign, 1000))).toEqual([
      700, 700, 700, 700,
    ]);
    expect(textWidthPx('é', 1000, true)).toBe(720);
  });

  it('adds up, grows with the letters, and is never negative', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, fc.boolean(), (a, b, bold) => {
        const widthPx = textWidthPx(a + b, 13, bold);
        expect(widthPx).toBeCloseTo(textWidthPx(a, 13, bold) + textWidthPx(b, 13, bold), 6);
        expect(textWidthPx(a, 26, bold)).toBeCloseTo(2 * textWidthPx(a, 13, bold), 6);
        if (a) expect(textWidthPx(a, 13, bold)).toBeGreaterThan(0);
      }),
      runs,
    );
  });

  it('is told for every printable character of ASCII, at both weights', () => {
    const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
    for (const bold of [false, true]) {
      const widths = ascii.map((character) => textWidthPx(character, 1000, bold));
      expect(widths.filter((width) => !(width >= 200 && width <= 1100))).toEqual([]);
    }
  });
});
