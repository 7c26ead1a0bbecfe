/** Labels under marks on one line: each as near to the middle under its mark as its neighbours allow. */

export interface Anchored {
  /** Where the mark stands, in px. */
  readonly xPx: number;
  readonly widthPx: number;
}

/**
 * The left end of each label, in px, in the order of `labels`, which come sorted by mark. No two overlap
 * and none leaves 0 to `widthPx`; where they don't all fit on the line, the longest go: null.
 */
export function spreadLabels(
  labels: readonly Anchored[],
  widthPx: number,
  gapPx: number,
): (number | null)[] {
  const kept = new Set(labels.keys());
  const lengthPx = () =>
    [...kept].reduce((sum, index) => sum + labels[index]!.widthPx + gapPx, -gapPx);
  while (kept.size > 0 && lengthPx() > widthPx) {
    kept.delete([...kept].reduce((a, b) => (labels[b]!.widthPx > labels[a]!.widthPx ? b : a)));
  }

  const lefts: (number | null)[] = labels.map(() => null);
  let free = 0;
  for (const index of kept) {
    const label = labels[index]!;
    const left = Math.max(free, label.xPx - label.widthPx / 2);
    lefts[index] = left;
    free = left + label.widthPx + gapPx;
  }
  let limit = widthPx;
  for (const index of [...kept].reverse()) {
    const left = Math.min(lefts[index]!, limit - labels[index]!.widthPx);
    lefts[index] = left;
    limit = left - gapPx;
  }
  return lefts;
}
