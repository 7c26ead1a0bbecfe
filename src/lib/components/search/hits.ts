/** The events found, in the order of time, as one goes from each to the next. */
import type { Item } from '../../query/item.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

type Reader = Pick<Explorer, 'shown' | 'open' | 'found'>;

/** The place of the open event among those shown, from 1; 0 where it is none of them. O(n). */
export const placeOf = ({ shown, open }: Reader): number => (open ? shown.indexOf(open) + 1 : 0);

/** The hit after the open event or before it; after the last comes the first. */
export function nextHit(reader: Reader, by: 1 | -1): Item | undefined {
  const { shown } = reader;
  const place = placeOf(reader) - 1;
  return shown[(place + by + shown.length) % shown.length];
}

/** The hit that the words fit best; of several, the earliest. O(n). */
export function bestOf({ shown, found }: Reader): Item | undefined {
  let best: Item | undefined;
  let most = 0;
  for (const item of shown) {
    const score = found?.scoreOf(item.event.id) ?? 0;
    if (score > most) [best, most] = [item, score];
  }
  return best ?? shown[0];
}
