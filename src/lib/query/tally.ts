/** The one line that is always true: where every event is, seen from the window. */
import { certainty } from '../chronology/compare.ts';
import { passesFilter, type Filter } from './filter.ts';
import type { Item } from './item.ts';

/** Disjoint parts: they add up to the number of events. */
export interface Tally {
  readonly total: number;
  /** Certainly in the window. */
  readonly inView: number;
  /** In the window on some of the days that are possible. */
  readonly possibly: number;
  readonly earlier: number;
  readonly later: number;
  readonly filteredOut: number;
}

/** Counts the items against the days `first` to `last`, both shown. */
export function tallyItems(
  items: readonly Item[],
  filter: Filter,
  window: { readonly first: number; readonly last: number },
): Tally {
  const tally = {
    total: items.length,
    inView: 0,
    possibly: 0,
    earlier: 0,
    later: 0,
    filteredOut: 0,
  };
  const range = { from: window.first, to: window.last };
  for (const item of items) {
    if (!passesFilter(filter, item.event)) tally.filteredOut += 1;
    else if (item.stop <= window.first) tally.earlier += 1;
    else if (item.start > window.last) tally.later += 1;
    else if (certainty(item.date, range) === 'in') tally.inView += 1;
    else tally.possibly += 1;
  }
  return tally;
}
