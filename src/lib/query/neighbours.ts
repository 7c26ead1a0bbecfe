/** What comes before and after an event, overall and on its own front. */
import type { Item } from './item.ts';

export interface Neighbours {
  readonly before: Item | null;
  readonly after: Item | null;
  readonly beforeOnFront: Item | null;
  readonly afterOnFront: Item | null;
}

/** Of an item among all, in their order; null where there is none. O(n). */
export function neighboursOf(items: readonly Item[], item: Item): Neighbours {
  const onFront = items.filter(({ event }) => event.front === item.event.front);
  const at = items.indexOf(item);
  const atOnFront = onFront.indexOf(item);
  return {
    before: items[at - 1] ?? null,
    after: items[at + 1] ?? null,
    beforeOnFront: onFront[atOnFront - 1] ?? null,
    afterOnFront: onFront[atOnFront + 1] ?? null,
  };
}
