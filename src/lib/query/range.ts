/** A stretch of days as a filter: what certainly or possibly lies in it passes. */
import { certainty, type DayRange, type Extent } from '../chronology/compare.ts';
import type { Day } from '../chronology/day.ts';
import type { Item } from './item.ts';

/** Whether a date lets an event pass; without a range all do. */
export const passesRange = (range: DayRange | null, date: Extent): boolean =>
  range === null || certainty(date, range) !== 'out';

/**
 * The part of a range that lies within limits, `to` of which is the day after the last; null, which is no
 * filter, where that is all of them. The range has to touch the limits.
 */
export function rangeWithin(
  range: DayRange,
  limits: { readonly from: Day; readonly to: Day },
): DayRange | null {
  const from = Math.max(range.from, limits.from);
  const to = Math.min(range.to, limits.to - 1);
  return from === limits.from && to === limits.to - 1 ? null : { from, to };
}

/** Whether an item lies in a range on some of its possible days only; without one, it does not. */
export const isPossiblyIn = (range: DayRange | null, { date }: Pick<Item, 'date'>): boolean =>
  range !== null && certainty(date, range) === 'possible';

/** The ids of those items of which that is so. */
export function possiblyIn(range: DayRange | null, items: readonly Item[]): ReadonlySet<string> {
  const possible = range ? items.filter((item) => isPossiblyIn(range, item)) : [];
  return new Set(possible.map(({ event }) => event.id));
}
