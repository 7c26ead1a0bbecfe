import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../chronology/day.ts';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { anyEvents, anyFilter, anyWindow, eventOn, FRONTS } from './event.arbitrary.ts';
import { passesByHand } from './filter.oracle.ts';
import { EMPTY_FILTER, type Filter } from './filter.ts';
import { toItems, type Item } from './item.ts';
import { tallyItems, type DayWindow, type Tally } from './tally.ts';

/** The tally spelled out, day by day, for dates without open ends. */
function tallyByDays(items: readonly Item[], filter: Filter, window: DayWindow): Tally {
  const part = ({ event, date, start, stop }: Item): keyof Tally => {
    if (!passesByHand(filter, event)) return 'filteredOut';
    const days = Array.from({ length: stop - start }, (_, index) => start + index);
    const isSurely = (first: number, last: number): boolean =>
      // Any of its days at random, or all that are sure to belong to it.
      date.lasted
        ? date.latestStart <= last && date.earliestEnd >= first
        : days.every((day) => day >= first && day <= last);
    if (days.every((day) => day < window.first)) return 'earlier';
    if (days.every((day) => day > window.last)) return 'later';
    if (filter.range && !isSurely(filter.range.from, filter.range.to)) return 'possiblyInRange';
    return isSurely(window.first, window.last) ? 'inView' : 'possibly';
  };
  const count = (name: keyof Tally): number => items.filter((item) => part(item) === name).length;
  return {
    total: items.length,
    inView: count('inView'),
    possibly: count('possibly'),
    possiblyInRange: count('possiblyInRange'),
    earlier: count('earlier'),
    later: count('later'),
    filteredOut: count('filteredOut'),
  };
}

describe('the tally', () => {
  it('is of disjoint parts that add up to the whole, for any window and filter', () => {
    fc.assert(
      fc.property(anyEvents, anyFilter, anyWindow, (events, filter, window) => {
        const { total, ...parts } = tallyItems(toItems(events), filter, window);
        expect(total).toBe(events.length);
        expect(Object.values(parts).reduce((a, b) => a + b)).toBe(total);
      }),
      runs,
    );
  });

  it('adds up lane by lane, too: every part of the whole is the sum of those of the fronts', () => {
    fc.assert(
      fc.property(anyEvents, anyFilter, anyWindow, (events, filter, window) => {
        const items = toItems(events);
        const lanes = FRONTS.map((front) =>
          tallyItems(
            items.filter(({ event }) => event.front === front),
            filter,
            window,
          ),
        );
        for (const { total, ...parts } of lanes) {
          expect(Object.values(parts).reduce((a, b) => a + b)).toBe(total);
        }
        const whole = tallyItems(items, filter, window);
        for (const part of Object.keys(whole) as (keyof Tally)[]) {
          expect(lanes.reduce((sum, lane) => sum + lane[part], 0)).toBe(whole[part]);
        }
      }),
      runs,
    );
  });

  it('equals counting day by day', () => {
    const closed = anyEvents.map((events) =>
      toItems(events).filter(({ date, start, stop }) =>
        // What reaches beyond the chronology is cut to it, and has more days than are counted.
        [date.earliest === start, date.latest === stop - 1].every(Boolean),
      ),
    );
    fc.assert(
      fc.property(closed, anyFilter, anyWindow, (items, filter, window) => {
        expect(tallyItems(items, filter, window)).toEqual(tallyByDays(items, filter, window));
      }),
      runs,
    );
  });

  it('puts an event on the edge of the window inside it', () => {
    const items = toItems(
      ['2024-01-31', '2024-02-01', '2024-02-29', '2024-03-01'].map((date) =>
        eventOn(date, { id: `e${date}` }),
      ),
    );
    const february = { first: dayOf(2024, 2, 1), last: dayOf(2024, 2, 29) };
    expect(tallyItems(items, EMPTY_FILTER, february)).toEqual({
      total: 4,
      inView: 2,
      possibly: 0,
      possiblyInRange: 0,
      earlier: 1,
      later: 1,
      filteredOut: 0,
    });
  });

  it('tells what is certainly in the window from what is possibly in it', () => {
    const dates = [
      ['2024-02-28/2024-03-05', 'lebanon'],
      ['[2024-02-28..2024-03-05]', 'lebanon'],
      ['2024-02', 'iran'],
    ] as const;
    const items = toItems(
      dates.map(([date, front], index) => eventOn(date, { id: `e${index}`, front })),
    );
    const window = { first: dayOf(2024, 2, 1), last: dayOf(2024, 2, 29) };
    const none = {
      ...tallyItems([], EMPTY_FILTER, window),
      total: 3,
    };
    expect(tallyItems(items, EMPTY_FILTER, window)).toEqual({ ...none, inView: 2, possibly: 1 });
    const fronts = { included: [], excluded: ['lebanon'] };
    const filter: Filter = { ...EMPTY_FILTER, fronts };
    expect(tallyItems(items, filter, window)).toEqual({ ...none, inView: 1, filteredOut: 2 });
  });
});
