/** A stretch of a text: from the first offset up to, not including, the second. */
export type Range = readonly [start: number, end: number];

export function overlaps(a: Range, b: Range): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** How many characters lie in at least one of the ranges. */
export function unionLength(ranges: readonly Range[]): number {
  let length = 0;
  let reached = -Infinity;
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    length += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return length;
}
