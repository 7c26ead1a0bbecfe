/** Where the arrow keys lead: the neighbour in a lane, and the nearest event of another lane. */

export interface Stop {
  readonly id: string;
  readonly front: string;
  /** Middle of the event, in days. */
  readonly middle: number;
}

export type Direction = 'previous' | 'next' | 'up' | 'down' | 'first' | 'last';

/**
 * The event that a key leads to from `current`, or null where there is none. `stops` are in
 * chronological order and `fronts` in that of the lanes; previous, next, first and last stay in the lane;
 * up and down take the event nearest in time of the next lane with events in it.
 */
export function stepFrom(
  current: Stop,
  direction: Direction,
  stops: readonly Stop[],
  fronts: readonly string[],
): Stop | null {
  const lane = stops.filter((stop) => stop.front === current.front);
  const index = lane.findIndex((stop) => stop.id === current.id);
  switch (direction) {
    case 'previous':
      return lane[index - 1] ?? null;
    case 'next':
      return lane[index + 1] ?? null;
    case 'first':
      return lane[0] ?? null;
    case 'last':
      return lane.at(-1) ?? null;
  }
  const step = direction === 'up' ? -1 : 1;
  for (let at = fronts.indexOf(current.front) + step; at >= 0 && at < fronts.length; at += step) {
    const nearest = nearestStop(
      stops.filter((stop) => stop.front === fronts[at]),
      current.middle,
    );
    if (nearest) return nearest;
  }
  return null;
}

/**
 * The same, where a cluster is one stop: previous and next come to it by its head alone, which others that
 * are drawn may lie between, and go on from any of its events. `headOf` is the event that stands for the
 * cluster that an event is in, or that event itself.
 */
export function stepPast(
  current: Stop,
  direction: Direction,
  stops: readonly Stop[],
  fronts: readonly string[],
  headOf: (id: string) => string,
): Stop | null {
  let target = stepFrom(current, direction, stops, fronts);
  if (direction !== 'previous' && direction !== 'next') return target;
  const left = headOf(current.id);
  while (target && (target.id === left || headOf(target.id) !== target.id)) {
    target = stepFrom(target, direction, stops, fronts);
  }
  return target;
}

/**
 * Where the keys begin when they stand nowhere in sight: with the first event in sight of the first lane
 * that has one, its last for a key that leads back, and the last lane's for one that leads up. What a
 * reader reads first is where they look for the focus; the middle of the window would be an event like
 * any other, and often deep in a cluster. `seen` holds what is in sight, in chronological order; null of
 * nothing.
 */
export function firstStop(
  direction: Direction,
  seen: readonly Stop[],
  fronts: readonly string[],
): Stop | null {
  const lanes = fronts
    .map((front) => seen.filter((stop) => stop.front === front))
    .filter(({ length }) => length > 0);
  const lane = direction === 'up' ? lanes.at(-1) : lanes[0];
  const isBack = direction === 'previous' || direction === 'last';
  return (isBack ? lane?.at(-1) : lane?.[0]) ?? null;
}

/** The event whose middle is nearest to a time; the earlier of two equally near; null of none. */
export function nearestStop(stops: readonly Stop[], time: number): Stop | null {
  let nearest: Stop | null = null;
  for (const stop of stops) {
    if (!nearest || Math.abs(stop.middle - time) < Math.abs(nearest.middle - time)) nearest = stop;
  }
  return nearest;
}
