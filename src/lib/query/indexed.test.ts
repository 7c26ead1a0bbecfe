import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { beyondByFront } from './beyond.ts';
import { anyEvents, anyFilter, anyWindow } from './event.arbitrary.ts';
import { EMPTY_FILTER, passesFilter } from './filter.ts';
import { IndexedSet } from './indexed.ts';
import { toItems } from './item.ts';
import { tallyItems } from './tally.ts';

const anySet = fc.tuple(anyEvents, anyFilter).map(([events, filter]) => {
  const items = toItems(events);
  return {
    items,
    filter,
    index: new IndexedSet(items.filter(({ event }) => passesFilter(filter, event))),
  };
});

describe('an indexed set', () => {
  it('tallies any dates against any window as a look at every event does', () => {
    fc.assert(
      fc.property(anySet, anyWindow, ({ items, filter, index }, window) => {
        expect(index.tally(items.length, window, filter.range)).toEqual(
          tallyItems(items, filter, window),
        );
      }),
      { ...runs, numRuns: 1000 },
    );
  });

  it('knows what is out of sight of each front, and the nearest of it', () => {
    fc.assert(
      fc.property(anySet, anyWindow, ({ items, filter, index }, window) => {
        const sorted = (map: ReadonlyMap<string, unknown>) =>
          [...map].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(sorted(index.beyondByFront(window))).toEqual(
          sorted(beyondByFront(items, filter, window)),
        );
      }),
      { ...runs, numRuns: 1000 },
    );
  });

  it('knows the place of every event in its lane, and none of an event that the filter hides', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const items = toItems(events);
        const { lanes } = new IndexedSet(items);
        for (const item of items) {
          const lane = lanes.get(item.event.front)!;
          expect(lane.items[lane.indexOf(item)]).toBe(item);
          const without = new IndexedSet(items.filter((other) => other !== item));
          expect(without.lanes.get(item.event.front)?.indexOf(item) ?? -1).toBe(-1);
        }
      }),
      runs,
    );
    expect(new IndexedSet([]).tally(0, { first: 0, last: 1 }, null)).toEqual(
      tallyItems([], EMPTY_FILTER, { first: 0, last: 1 }),
    );
  });
});
