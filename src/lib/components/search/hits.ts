/** The events found, in the order of the list, as one goes from each to the next. */
import type { Item } from '../../query/item.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

type Reader = Pick<Explorer, 'listed' | 'open' | 'found'>;

/** The place of the open event among those listed, from 1; 0 where it is none of them. O(n). */
export const placeOf = ({ listed, open }: Reader): number => (open ? listed.indexOf(open) + 1 : 0);

/** The hit after the open event or before it; after the last comes the first. */
export function nextHit(reader: Reader, by: 1 | -1): Item | undefined {
  const { listed } = reader;
  const place = placeOf(reader) - 1;
  return listed[(place + by + listed.length) % listed.length];
}

/** The hit that the words fit best; of several, the first. O(n). */
export function bestOf({ listed, found }: Reader): Item | undefined {
  let best: Item | undefined;
  let most = 0;
  for (const item of listed) {
    const score = found?.scoreOf(item.event.id) ?? 0;
    if (score > most) [best, most] = [item, score];
  }
  return best ?? listed[0];
}
