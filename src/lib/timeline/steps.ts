/** Where the arrow keys lead in a large set: as in navigate.ts, found by search and not by a look at every event. */
import type { IndexedSet, Lane } from '../query/indexed.ts';
import type { Item } from '../query/item.ts';
import type { Camera } from './camera.ts';
import type { Column } from './density.ts';
import type { Direction } from './navigate.ts';

/** Where the keys stand, and among what: the explorer. */
interface Footing {
  readonly index: IndexedSet | null;
  /** The fronts as their lanes stand, from top to bottom. */
  readonly laneOrder: readonly string[];
  readonly aim: Camera;
  readonly active: string | null;
  readonly view: { readonly event: string | null };
  readonly byId: ReadonlyMap<string, Item>;
  isInView(item: Item): boolean;
  readonly picture: {
    columnOf(item: Item): Column | null;
    headOf(id: string): string;
  };
}

/**
 * The id of the event that a key leads to; undefined where there is none. What one column or cluster stands
 * for is one stop. O(log n), and the members of a cluster.
 */
export function stepInLarge(footing: Footing, direction: Direction): string | undefined {
  const { index, byId, active, view } = footing;
  const current = byId.get(active ?? view.event ?? '');
  const lane = current && index?.lanes.get(current.event.front);
  const target =
    lane && lane.indexOf(current) >= 0
      ? stepFrom(current, lane, direction, footing)
      : beginning(direction, footing);
  return target?.event.id;
}

function stepFrom(
  current: Item,
  lane: Lane,
  direction: Direction,
  footing: Footing,
): Item | undefined {
  const { index, laneOrder } = footing;
  switch (direction) {
    case 'first':
      return lane.items[0];
    case 'last':
      return lane.items.at(-1);
    case 'previous':
    case 'next': {
      // After the place has gone out of sight, the keys go on where the reader looks.
      const seen = footing.isInView(current) ? undefined : seenIn(lane, direction, footing);
      return seen ?? neighbour(lane, current, direction, footing);
    }
  }
  const step = direction === 'up' ? -1 : 1;
  for (let at = laneOrder.indexOf(current.event.front) + step; laneOrder[at]; at += step) {
    const other = index?.lanes.get(laneOrder[at]!);
    if (other) return nearestIn(other, (current.start + current.stop) / 2);
  }
  return undefined;
}

function neighbour(
  lane: Lane,
  current: Item,
  direction: 'previous' | 'next',
  { picture }: Footing,
): Item | undefined {
  const column = picture.columnOf(current);
  const step = direction === 'next' ? 1 : -1;
  const { items, spans } = lane;
  let at = lane.indexOf(current) + step;
  if (column) at = step > 0 ? spans.begunBefore(column.to) : spans.begunBefore(column.from) - 1;
  const left = picture.headOf(current.event.id);
  for (; items[at]; at += step) {
    const { id } = items[at]!.event;
    if (id !== left && picture.headOf(id) === id) break;
  }
  return items[at];
}

/** The first stop of a lane in sight, or the last for a key that leads back. */
function seenIn({ items, spans }: Lane, direction: Direction, footing: Footing): Item | undefined {
  const { aim } = footing;
  const isBack = direction === 'previous' || direction === 'last';
  const [from, to] = [Math.floor(aim.from), Math.ceil(aim.to)];
  const found = items[isBack ? spans.begunBefore(to) - 1 : (spans.touching(from, to, 1)[0] ?? -1)];
  return found && footing.isInView(found) ? found : undefined;
}

/** Where the keys begin when they stand nowhere: in the first lane with anything in sight, or the last. */
function beginning(direction: Direction, footing: Footing): Item | undefined {
  const { index, laneOrder, aim } = footing;
  const lanes = laneOrder.flatMap((front) => index?.lanes.get(front) ?? []);
  const inOrder = direction === 'up' ? lanes.toReversed() : lanes;
  for (const lane of inOrder) {
    const seen = seenIn(lane, direction, footing);
    if (seen) return seen;
  }
  return inOrder[0] && nearestIn(inOrder[0], (aim.from + aim.to) / 2);
}

/** The event of a lane that begins nearest to a time. */
function nearestIn({ items, spans }: Lane, time: number): Item | undefined {
  const after = spans.begunBefore(Math.ceil(time));
  const [a, b] = [items[after - 1], items[after]];
  return a && b ? (b.start - time < time - a.start ? b : a) : (a ?? b);
}
