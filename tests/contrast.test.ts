/** The colours of src/app.css stand out from their grounds, in both themes and where more contrast is asked for. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

type Rgb = readonly [number, number, number];
type Palette = ReadonlyMap<string, Rgb>;

const css = readFileSync(resolve(import.meta.dirname, '../src/app.css'), 'utf8');
const MORE = '@media (prefers-contrast: more) {';

/** From the brace that `start` ends with to the one that closes it. */
function blockOf(text: string, start: string): string {
  const from = text.indexOf(start) + start.length;
  let depth = 1;
  let at = from;
  for (; depth > 0; at++) depth += text[at] === '{' ? 1 : text[at] === '}' ? -1 : 0;
  return text.slice(from, at - 1);
}

const toRgb = (hex: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;

/** `--name: light-dark(#…, #…)` of some rules, a tone by its number; in one of the themes. */
function paletteOf(text: string, theme: 'light' | 'dark'): Palette {
  const colours = new Map<string, Rgb>();
  for (const [, selector, body] of text.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const tone = /data-tone='(\d)'/.exec(selector!)?.[1];
    const pairs = body!.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g);
    for (const [, name, light, dark] of pairs) {
      colours.set(tone ? `tone ${tone}` : name!, toRgb(theme === 'light' ? light! : dark!));
    }
  }
  return colours;
}

function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** WCAG 2.2's contrast ratio. */
function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

const base = css.slice(0, css.indexOf(MORE));
const more = blockOf(css, MORE);
const GROUNDS = ['paper', 'paper-2', 'panel', 'open'];
const MARKS = ['tone 0', 'tone 1', 'tone 2', 'tone 3', 'tone 4', 'tone 5', 'focus', 'control'];
const TEXTS = ['ink', 'ink-2', 'accent'];

/** The pairs, of those named, that come nearer to each other than `least`, with their ratio. */
function tooNear(
  palette: Palette,
  names: readonly string[],
  grounds: readonly string[],
  least: number,
): string[] {
  return names.flatMap((name) =>
    grounds.flatMap((ground) => {
      const ratio = contrast(palette.get(name)!, palette.get(ground)!);
      return ratio >= least ? [] : [`${name} on ${ground}: ${ratio.toFixed(2)}`];
    }),
  );
}

describe('contrast', () => {
  it('is computed as WCAG does', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
    expect(contrast(toRgb('#777777'), toRgb('#ffffff'))).toBeCloseTo(4.48, 2);
  });

  for (const theme of ['light', 'dark'] as const) {
    const usual = paletteOf(base, theme);
    const strong = new Map([...usual, ...paletteOf(more, theme)]);

    it(`of the ${theme} theme: text 4.5 to 1, marks and edges that tell 3 to 1`, () => {
      expect(tooNear(usual, TEXTS, GROUNDS, 4.5)).toEqual([]);
      expect(tooNear(usual, ['ink'], ['highlight', 'found'], 4.5)).toEqual([]);
      expect(tooNear(usual, ['paper'], ['ink'], 4.5)).toEqual([]);
      expect(tooNear(usual, MARKS, GROUNDS, 3)).toEqual([]);
    });

    it(`of the ${theme} theme where more is asked for: text 7 to 1, marks and edges 4.5 to 1`, () => {
      expect(tooNear(strong, TEXTS, GROUNDS, 7)).toEqual([]);
      expect(tooNear(strong, ['ink'], ['highlight', 'found'], 7)).toEqual([]);
      expect(tooNear(strong, MARKS, GROUNDS, 4.5)).toEqual([]);
      expect(tooNear(strong, ['rule-2'], GROUNDS, 3)).toEqual([]);
    });

    it(`is nowhere less where more is asked for, ${theme}`, () => {
      for (const name of [...TEXTS, ...MARKS, 'rule', 'rule-2']) {
        const of = (palette: Palette) => contrast(palette.get(name)!, palette.get('paper')!);
        expect(of(strong), name).toBeGreaterThan(of(usual));
      }
    });
  }
});
