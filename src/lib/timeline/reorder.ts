/** What the reader does to the lanes, as values: moved, collapsed, hidden. */
import type { Facet } from '../query/filter.ts';

/** The lane moved by so many places (−1 is one up), at most to the end; the same object where it cannot move. */
export function moveLane(order: readonly string[], lane: string, by: number): readonly string[] {
  const from = order.indexOf(lane);
  const to = Math.min(Math.max(from + by, 0), order.length - 1);
  if (from < 0 || to === from) return order;
  return order.toSpliced(from, 1).toSpliced(to, 0, lane);
}

/** The lanes that are collapsed with this one added, or taken from them; in no order of theirs. */
export const toggleCollapsed = (collapsed: readonly string[], lane: string): readonly string[] =>
  collapsed.includes(lane) ? collapsed.filter((other) => other !== lane) : [...collapsed, lane];

/** The facet that lets this one value pass. */
export const onlyValue = (value: string): Facet => ({ included: [value], excluded: [] });

/**
 * The facet that lets a value pass that did not, or the other way round, and all others as before. `shown`
 * are those of `values` that pass. What was told by what is left out still is; the same object where
 * nothing would be left.
 */
export function toggleHidden(
  facet: Facet,
  values: readonly string[],
  shown: readonly string[],
  value: string,
): Facet {
  const passing = values.filter((other) => shown.includes(other) !== (other === value));
  if (passing.length === 0) return facet;
  return facet.included.length > 0 && passing.length < values.length
    ? { included: passing, excluded: [] }
    : { included: [], excluded: values.filter((other) => !passing.includes(other)) };
}
