/** What of each front is out of sight, and where it begins again: what stands at the ends of a lane. */
import type { Filter } from './filter.ts';
import type { Item } from './item.ts';
import { partOf, type DayWindow } from './tally.ts';

/** What of one front lies beyond one end of the window. */
export interface Beyond {
  /** How many events pass the filter and are over before the window, or begin after it. */
  readonly count: number;
  /** The nearest of them: the last to end before the window, or the first to begin after it. */
  readonly nearest: Item;
}

export type Side = 'earlier' | 'later';

/** An end beyond which there is nothing has no entry. */
export type BeyondEnds = Readonly<Partial<Record<Side, Beyond>>>;

/**
 * What is out of sight at both ends of each front, by the rule of the tally: the counts of all fronts
 * add up to its `earlier` and `later`. A front with nothing out of sight has no entry. Of several equally
 * near, the nearest is the one that stands next to the window in the order of `items`.
 */
export function beyondByFront(
  items: readonly Item[],
  filter: Filter,
  window: DayWindow,
): ReadonlyMap<string, BeyondEnds> {
  const byFront = new Map<string, Partial<Record<Side, Beyond>>>();
  for (const item of items) {
    const side = partOf(item, filter, window);
    if (side !== 'earlier' && side !== 'later') continue;
    const ends = byFront.get(item.event.front) ?? {};
    const { count, nearest } = ends[side] ?? { count: 0, nearest: item };
    const isNearer = side === 'earlier' ? item.stop >= nearest.stop : item.start < nearest.start;
    ends[side] = { count: count + 1, nearest: isNearer ? item : nearest };
    byFront.set(item.event.front, ends);
  }
  return byFront;
}
