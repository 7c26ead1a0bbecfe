import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../chronology/day.ts';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { beyondByFront } from './beyond.ts';
import { anyEvents, anyFilter, anyWindow, eventOn, FRONTS } from './event.arbitrary.ts';
import { EMPTY_FILTER, passesFilter } from './filter.ts';
import { toItems } from './item.ts';
import { tallyItems } from './tally.ts';

const SIDES = ['earlier', 'later'] as const;
const february = { first: dayOf(2024, 2, 1), last: dayOf(2024, 2, 29) };

describe('what is out of sight', () => {
  it('adds up to the earlier and the later of the tally, lane by lane and in all', () => {
    fc.assert(
      fc.property(anyEvents, anyFilter, anyWindow, (events, filter, window) => {
        const items = toItems(events);
        const beyond = beyondByFront(items, filter, window);
        const whole = tallyItems(items, filter, window);
        for (const side of SIDES) {
          let sum = 0;
          for (const front of FRONTS) {
            const lane = items.filter(
              ({ event }) => event.front === front && passesFilter(filter, event),
            );
            const count = beyond.get(front)?.[side]?.count ?? 0;
            expect(count).toBe(tallyItems(lane, filter, window)[side]);
            sum += count;
          }
          expect(sum).toBe(whole[side]);
        }
      }),
      runs,
    );
  });

  it('is nearest where nothing of its lane on its side is nearer', () => {
    fc.assert(
      fc.property(anyEvents, anyFilter, anyWindow, (events, filter, window) => {
        const items = toItems(events);
        for (const [front, { earlier, later }] of beyondByFront(items, filter, window)) {
          const lane = items.filter(
            ({ event }) => event.front === front && passesFilter(filter, event),
          );
          const before = lane.filter(({ stop }) => stop <= window.first);
          const after = lane.filter(({ start }) => start > window.last);
          expect(earlier?.nearest.stop ?? -Infinity).toBe(
            Math.max(-Infinity, ...before.map(({ stop }) => stop)),
          );
          expect(later?.nearest.start ?? Infinity).toBe(
            Math.min(Infinity, ...after.map(({ start }) => start)),
          );
          expect(earlier === undefined || before.includes(earlier.nearest)).toBe(true);
          expect(later === undefined || after.includes(later.nearest)).toBe(true);
        }
      }),
      runs,
    );
  });

  it('names no end and no lane beyond which there is nothing', () => {
    const items = toItems([
      eventOn('2024-02-10', { id: 'in', front: 'lebanon' }),
      eventOn('2024-03-01', { id: 'after', front: 'iran' }),
    ]);
    const beyond = beyondByFront(items, EMPTY_FILTER, february);
    expect([...beyond]).toEqual([['iran', { later: { count: 1, nearest: items[1] } }]]);
  });

  it('takes the neighbour of the window among those that are equally near', () => {
    const dates = ['2024-01-20', '2024-01-31', '2024-01-31', '2024-03-01', '2024-03-01'];
    const items = toItems(dates.map((date, index) => eventOn(date, { id: `e${index}` })));
    const { earlier, later } = beyondByFront(items, EMPTY_FILTER, february).get('iran')!;
    expect([earlier!.count, earlier!.nearest.event.id]).toEqual([3, 'e2']);
    expect([later!.count, later!.nearest.event.id]).toEqual([2, 'e3']);
  });

  it('goes by the end of what lasted: a long event that ended last is the nearest', () => {
    const items = toItems([
      eventOn('2023-11-01/2024-01-30', { id: 'long' }),
      eventOn('2024-01-20', { id: 'short' }),
    ]);
    const ends = beyondByFront(items, EMPTY_FILTER, february).get('iran');
    expect(ends?.earlier?.nearest.event.id).toBe('long');
  });
});
