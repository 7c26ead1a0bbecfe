import type { Range } from '../ranges.ts';

/**
 * The words on either side of a quote: verbatim slices that touch it, each at most `cap` UTF-16
 * units long, whole words only, and none of a range that is withheld. A slice is empty when not
 * even the nearest word fits.
 */
export function contextOf(
  text: string,
  [start, end]: Range,
  cap: number,
  withheld: readonly Range[] = [],
): { before: string; after: string } {
  let from = Math.max(0, start - cap);
  let to = Math.min(text.length, end + cap);
  for (const [first, last] of withheld) {
    if (first < start) from = Math.max(from, Math.min(last, start));
    if (last > end) to = Math.min(to, Math.max(first, end));
  }
  // The outer edge moves inwards, first out of a word that was cut, then over the space beside it.
  while (from < start && from > 0 && !isSpace(text[from - 1])) from++;
  while (from < start && isSpace(text[from])) from++;
  while (to > end && to < text.length && !isSpace(text[to])) to--;
  while (to > end && isSpace(text[to - 1])) to--;
  return { before: text.slice(from, start), after: text.slice(end, to) };
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}
