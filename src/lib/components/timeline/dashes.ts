/** A dash and the gap after it, in hundredths of an outline. */
const DASH = 4;
const GAP = 3;

/**
 * The outline of a cluster as a pattern of dashes, in hundredths of its length: whole as far as its events
 * were told, broken as far as they were not. Undefined where all were.
 */
export function dashesOf(toldShare: number): string | undefined {
  if (toldShare >= 1) return undefined;
  const broken = Math.max(1, Math.round(((1 - toldShare) * 100) / (DASH + GAP)));
  const solid = Math.max(0, 100 - broken * (DASH + GAP));
  const dashes = Array.from({ length: broken }, () => `${GAP} ${DASH}`);
  // A pattern begins with a stroke: that of what was told, or none.
  return `${solid} ${dashes.join(' ')}`;
}
