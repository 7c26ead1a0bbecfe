/** Whether a set is packed whole, or too large for it: packing takes the square of a lane's events, or more. */
import type { Item } from '../query/item.ts';

/** A set that has more events than this in all, or in one lane, is laid out on tiles. */
const MOST = { inAll: 160, inLane: 60 };

/** The number of events of each front; a front without events has no entry. Linear in their number. */
export function countByFront(items: readonly Item[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { event } of items) counts.set(event.front, (counts.get(event.front) ?? 0) + 1);
  return counts;
}

export const isCrowded = (counts: ReadonlyMap<string, number>): boolean => {
  const numbers = [...counts.values()];
  return numbers.some((n) => n > MOST.inLane) || numbers.reduce((a, b) => a + b, 0) > MOST.inAll;
};
