/** Labels under marks on one line: each as near to the middle under its mark as its neighbours allow. */

export interface Anchored {
  /** Where the mark stands, in px. */
  readonly xPx: number;
  readonly widthPx: number;
}

/**
 * The left end of each label, in px, in the order of `labels`, which come sorted by mark. No two overlap
 * and none leaves 0 to `widthPx`, as long as all of them fit on the line with `gapPx` between them.
 */
export function spreadLabels(
  labels: readonly Anchored[],
  widthPx: number,
  gapPx: number,
): number[] {
  const lefts: number[] = [];
  let free = 0;
  for (const label of labels) {
    const left = Math.max(free, label.xPx - label.widthPx / 2);
    lefts.push(left);
    free = left + label.widthPx + gapPx;
  }
  let limit = widthPx;
  for (let index = labels.length - 1; index >= 0; index--) {
    lefts[index] = Math.max(0, Math.min(lefts[index]!, limit - labels[index]!.widthPx));
    limit = lefts[index]! - gapPx;
  }
  return lefts;
}
