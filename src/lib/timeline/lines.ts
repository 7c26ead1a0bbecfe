/** Lines and rows of a drawing that has to know by itself where its words go: SVG breaks no lines. */
import type { TextMeasure } from './textMeasure.ts';
import { textWidthPx } from './textWidth.ts';

/**
 * A text in lines of at most `maxPx`. It breaks at spaces and, for the sake of addresses, after the signs
 * that join their parts; a part that is longer than a line is cut. Joined, the lines are the text again, but
 * for spaces at their ends. Quadratic in the length of a line.
 */
export function breakLines(
  text: string,
  maxPx: number,
  fontPx: number,
  bold = false,
  measure: TextMeasure = textWidthPx,
): string[] {
  const fits = (line: string): boolean => measure(line.trimEnd(), fontPx, bold) <= maxPx;
  const lines = [''];
  for (const part of text.split(/(?<=[\s&?/,])/)) {
    if (!fits(lines.at(-1)! + part) && lines.at(-1)) lines.push('');
    for (const character of fits(part) ? [part] : part) {
      if (lines.at(-1) && !fits(lines.at(-1)! + character)) lines.push('');
      lines[lines.length - 1] += character;
    }
  }
  return lines.map((line) => line.trimEnd());
}

/** Where things of these widths stand when they are set in rows of at most `maxPx`, `gapPx` apart. */
export function flow(
  widthsPx: readonly number[],
  maxPx: number,
  gapPx: number,
): { readonly xPx: number; readonly row: number }[] {
  let xPx = 0;
  let row = 0;
  return widthsPx.map((widthPx) => {
    if (xPx > 0 && xPx + widthPx > maxPx) {
      xPx = 0;
      row += 1;
    }
    const at = { xPx, row };
    xPx += widthPx + gapPx;
    return at;
  });
}
