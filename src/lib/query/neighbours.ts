/** What comes before and after an event, overall and on its own front. */
import type { Item } from './item.ts';

export interface Neighbours {
  readonly earlier: Item | null;
  readonly later: Item | null;
  readonly earlierOnFront: Item | null;
  readonly laterOnFront: Item | null;
}

/** Of an item among all, in their order; null where there is none. O(n). */
export function neighboursOf(items: readonly Item[], item: Item): Neighbours {
  const onFront = items.filter(({ event }) => event.front === item.event.front);
  const at = items.indexOf(item);
  const atOnFront = onFront.indexOf(item);
  return {
    earlier: items[at - 1] ?? null,
    later: items[at + 1] ?? null,
    earlierOnFront: onFront[atOnFront - 1] ?? null,
    laterOnFront: onFront[atOnFront + 1] ?? null,
  };
}
