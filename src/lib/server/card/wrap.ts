/**
 * Words in as few lines as they fit in, and of those the ones whose lengths differ least. A word wider than a
 * line has one of its own. `widthOf` is asked of single words. O(n²).
 */
export function wrapEvenly(
  text: string,
  widthOf: (word: string) => number,
  spacePx: number,
  maxPx: number,
): string[] {
  const words = text.split(' ');
  const widths = words.map(widthOf);
  /** The best way to lay out the words from each one on. */
  const best: { lines: readonly string[]; cost: number }[] = [];
  best[words.length] = { lines: [], cost: 0 };
  for (let from = words.length - 1; from >= 0; from--) {
    let lineWidth = -spacePx;
    for (let to = from; to < words.length; to++) {
      lineWidth += spacePx + widths[to]!;
      if (to > from && lineWidth > maxPx) break;
      const rest = best[to + 1]!;
      const lines = [words.slice(from, to + 1).join(' '), ...rest.lines];
      const cost = rest.cost + (maxPx - lineWidth) ** 2;
      const known = best[from];
      const isBetter =
        !known ||
        lines.length < known.lines.length ||
        (lines.length === known.lines.length && cost < known.cost);
      if (isBetter) best[from] = { lines, cost };
    }
  }
  return [...best[0]!.lines];
}
