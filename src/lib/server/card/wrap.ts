/**
 * Words in as few lines as they fit in, and those as even as they go. A word wider than a line has one of its
 * own. `widthOf` is asked of single words.
 */
export function wrapEvenly(
  text: string,
  widthOf: (word: string) => number,
  spacePx: number,
  maxPx: number,
): string[] {
  const words = text.split(' ').map((word) => ({ word, widthPx: widthOf(word) }));
  const wrap = (limitPx: number): string[] => {
    const lines: string[] = [];
    let usedPx = Infinity;
    for (const { word, widthPx } of words) {
      const nextPx = usedPx + spacePx + widthPx;
      if (nextPx <= limitPx) lines.push(`${lines.pop()} ${word}`);
      else lines.push(word);
      usedPx = nextPx <= limitPx ? nextPx : widthPx;
    }
    return lines;
  };
  let best = wrap(maxPx);
  for (let limitPx = maxPx; limitPx > 0; limitPx -= spacePx) {
    const narrower = wrap(limitPx);
    if (narrower.length > best.length) break;
    best = narrower;
  }
  return best;
}
