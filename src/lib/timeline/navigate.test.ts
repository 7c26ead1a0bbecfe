import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import {
  firstStop,
  nearestStop,
  stepFrom,
  stepPast,
  type Direction,
  type Stop,
} from './navigate.ts';

const stop = (id: string, front: string, middle: number): Stop => ({ id, front, middle });
const stops = [
  stop('a1', 'a', 1),
  stop('b1', 'b', 2),
  stop('a2', 'a', 5),
  stop('d1', 'd', 6),
  stop('a3', 'a', 9),
  stop('b2', 'b', 9),
];
/** Lane `c` is empty. */
const fronts = ['a', 'b', 'c', 'd'];
const from = (id: string, direction: Direction): string | null =>
  stepFrom(
    stops.find((stop) => stop.id === id)!,
    direction,
    stops,
    fronts,
  )?.id ?? null;

describe('an arrow key', () => {
  it('goes to the neighbour in the lane, and stops at its ends', () => {
    expect([from('a2', 'previous'), from('a2', 'next')]).toEqual(['a1', 'a3']);
    expect([from('a1', 'previous'), from('a3', 'next')]).toEqual([null, null]);
  });

  it('goes to the first and the last of the lane', () => {
    expect([from('a2', 'first'), from('a2', 'last')]).toEqual(['a1', 'a3']);
    expect([from('d1', 'first'), from('d1', 'last')]).toEqual(['d1', 'd1']);
  });

  it('up and down goes to the nearest in time of the next lane with events in it', () => {
    expect([from('a2', 'down'), from('a3', 'down')]).toEqual(['b1', 'b2']);
    expect([from('b2', 'down'), from('d1', 'up')]).toEqual(['d1', 'b2']);
    expect([from('a1', 'up'), from('d1', 'down')]).toEqual([null, null]);
  });

  it('reaches every event from every other', () => {
    const lanes = ['a', 'b', 'c', 'd', 'e'];
    const anyStops = fc
      .array(fc.tuple(fc.constantFrom(...lanes), fc.nat(50)), { minLength: 1, maxLength: 20 })
      .map((pairs) =>
        pairs
          .toSorted((a, b) => a[1] - b[1])
          .map(([front, middle], index) => stop(`e${index}`, front, middle)),
      );
    fc.assert(
      fc.property(anyStops, (stops) => {
        const reached = new Set([stops[0]!]);
        for (const current of reached) {
          for (const direction of ['previous', 'next', 'up', 'down'] as const) {
            const next = stepFrom(current, direction, stops, lanes);
            if (next) reached.add(next);
          }
        }
        expect(reached.size).toBe(stops.length);
      }),
      runs,
    );
  });
});

describe('along a lane with clusters', () => {
  const lane = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, at) => stop(id, 'x', at));
  /** What begins first lasts longest: `a`, `c` and `e` share a cluster that the others lie between. */
  const heads: Record<string, string> = { a: 'a', c: 'a', e: 'a' };
  const walk = (id: string, direction: Direction): string[] => {
    const walked: string[] = [];
    let at: Stop | null = lane.find((stop) => stop.id === id)!;
    while ((at = stepPast(at, direction, lane, ['x'], (id) => heads[id] ?? id))) walked.push(at.id);
    return walked;
  };

  it('a walk comes to each of them once, though its events lie apart', () => {
    expect(walk('a', 'next')).toEqual(['b', 'd', 'f']);
    expect(walk('f', 'previous')).toEqual(['d', 'b', 'a']);
  });

  it('a walk that begins with any event of a cluster leaves it at once', () => {
    expect(walk('c', 'next')).toEqual(['d', 'f']);
    expect(walk('e', 'previous')).toEqual(['d', 'b', 'a']);
  });
});

describe('the first press', () => {
  const first = (direction: Direction, seen = stops) =>
    firstStop(direction, seen, fronts)?.id ?? null;

  it('takes the first in sight of the first lane that has one in sight', () => {
    expect([first('next'), first('down'), first('first')]).toEqual(['a1', 'a1', 'a1']);
    expect(
      first(
        'next',
        stops.filter(({ front }) => front !== 'a'),
      ),
    ).toBe('b1');
  });

  it('takes the last of it where the key leads back, and the last lane where it leads up', () => {
    expect([first('previous'), first('last'), first('up')]).toEqual(['a3', 'a3', 'd1']);
  });

  it('takes nothing where nothing is in sight', () => {
    expect(first('next', [])).toBeNull();
  });
});

describe('the nearest event', () => {
  it('is the one whose middle is nearest, the earlier of two, and none of none', () => {
    expect(nearestStop(stops, 4)?.id).toBe('a2');
    expect(nearestStop(stops, 3.5)?.id).toBe('b1');
    expect(nearestStop(stops, 100)?.id).toBe('a3');
    expect(nearestStop([], 4)).toBeNull();
  });
});
