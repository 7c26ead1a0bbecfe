/** The one line that is always true: where every event is, seen from the window. */
import { certainty } from '../chronology/compare.ts';
import { passesFilter, type Filter } from './filter.ts';
import type { Item } from './item.ts';
import { isPossiblyIn } from './range.ts';

/** Disjoint parts: they add up to the number of events. */
export interface Tally {
  readonly total: number;
  /** Certainly in the window. */
  readonly inView: number;
  /** In the window on some of the days that are possible. */
  readonly possibly: number;
  /** In the window, if only possibly, and in the range that is filtered to on some of the possible days. */
  readonly possiblyInRange: number;
  readonly earlier: number;
  readonly later: number;
  readonly filteredOut: number;
}

/** Days that are shown, the first and the last included. */
export interface DayWindow {
  readonly first: number;
  readonly last: number;
}

/** The part of the tally that an item counts into, seen from the window. */
export function partOf(
  item: Item,
  filter: Filter,
  { first, last }: DayWindow,
): Exclude<keyof Tally, 'total'> {
  if (!passesFilter(filter, item.event)) return 'filteredOut';
  if (item.stop <= first) return 'earlier';
  if (item.start > last) return 'later';
  if (isPossiblyIn(filter.range, item)) return 'possiblyInRange';
  return certainty(item.date, { from: first, to: last }) === 'in' ? 'inView' : 'possibly';
}

/** Counts the items against the window. */
export function tallyItems(items: readonly Item[], filter: Filter, window: DayWindow): Tally {
  const tally = {
    total: items.length,
    inView: 0,
    possibly: 0,
    possiblyInRange: 0,
    earlier: 0,
    later: 0,
    filteredOut: 0,
  };
  for (const item of items) tally[partOf(item, filter, window)] += 1;
  return tally;
}
