/**
 * The order of the lanes from top to bottom. What the reader changed is kept as short as it can be told:
 * the lanes that come first (`lead`); the others follow in their usual order.
 */

/** How the reader has arranged the lanes. */
export interface LaneChoice {
  /** What comes first, from top to bottom: no lane more than it takes. Empty: the usual order. */
  readonly lead: readonly string[];
  /** What is shrunk to a rail of marks, in the usual order. */
  readonly collapsed: readonly string[];
}

export const USUAL_LANES: LaneChoice = { lead: [], collapsed: [] };

/** All of the usual lanes, those of `lead` first: a permutation of `usual`, whatever `lead` holds. */
export function orderLanes(usual: readonly string[], lead: readonly string[]): string[] {
  const first = [...new Set(lead)].filter((lane) => usual.includes(lane));
  return [...first, ...usual.filter((lane) => !first.includes(lane))];
}

/** The shortest `lead` that {@link orderLanes} makes this order of. */
export function leadOf(usual: readonly string[], order: readonly string[]): string[] {
  let length = order.length;
  // A lane need not be named while it and all after it stand in their usual order.
  while (
    length > 0 &&
    usual.indexOf(order[length - 1]!) <
      (length < order.length ? usual.indexOf(order[length]!) : Infinity)
  ) {
    length -= 1;
  }
  return order.slice(0, length);
}

/** The choice of these lanes first, the others following as usual, and of those collapsed. */
export const chooseLanes = (
  usual: readonly string[],
  first: readonly string[],
  collapsed: readonly string[],
): LaneChoice => ({
  lead: leadOf(usual, orderLanes(usual, first)),
  collapsed: usual.filter((lane) => collapsed.includes(lane)),
});
