import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import type { ListedEvent } from '../chronology/types.ts';
import { STATUSES } from '../chronology/vocabulary.ts';
import { countFacet, countWithout } from './counts.ts';
import { anyEvents, anyFilter, eventOn, FRONTS, touches } from './event.arbitrary.ts';
import { EMPTY_FILTER, isEmptyFacet, withoutPart, type Facet, type Filter } from './filter.ts';

/** Whether a facet lets a value pass, spelled out once more. */
function lets({ included, excluded }: Facet, value: string): boolean {
  if (included.length > 0 && !included.some((one) => one === value)) return false;
  return !excluded.some((one) => one === value);
}

/** One loop for every value, over all events. */
function byHand(events: readonly ListedEvent[], filter: Filter) {
  const count = (is: (event: ListedEvent) => boolean): number => events.filter(is).length;
  return {
    fronts: FRONTS.map((value) =>
      count(
        ({ front, status, date }) =>
          front === value && lets(filter.status, status) && touches(filter.range, date),
      ),
    ),
    status: STATUSES.map((value) =>
      count(
        ({ front, status, date }) =>
          status === value && lets(filter.fronts, front) && touches(filter.range, date),
      ),
    ),
  };
}

describe('the counts of a facet', () => {
  it('equal counting by hand, for any events and filters', () => {
    fc.assert(
      fc.property(anyEvents, anyFilter, (events, filter) => {
        const countsOf = (name: 'fronts' | 'status', values: readonly string[]): number[] => {
          const counts = countFacet(events, filter, name);
          return values.map((value) => counts.get(value) ?? 0);
        };
        expect({
          fronts: countsOf('fronts', FRONTS),
          status: countsOf('status', STATUSES),
        }).toEqual(byHand(events, filter));
      }),
      { ...runs, numRuns: 1000 },
    );
  });

  it('are what choosing that value alone shows', () => {
    fc.assert(
      fc.property(anyEvents, anyFilter, fc.constantFrom(...STATUSES), (events, filter, status) => {
        const chosen = { ...filter, status: { included: [status], excluded: [] } };
        const shown = events.filter(
          ({ front, status, date }) =>
            lets(chosen.fronts, front) &&
            lets(chosen.status, status) &&
            touches(chosen.range, date),
        );
        expect(countFacet(events, filter, 'status').get(status) ?? 0).toBe(shown.length);
      }),
      runs,
    );
  });

  it('do not change with their own facet', () => {
    const events = [
      eventOn('2023-10-07', { id: 'a', status: 'reported' }),
      eventOn('2023-10-08', { id: 'b', status: 'claimed' }),
    ];
    const filter = { ...EMPTY_FILTER, status: { included: ['claimed'], excluded: [] } };
    expect([...countFacet(events, filter, 'status')]).toEqual([
      ['reported', 1],
      ['claimed', 1],
    ]);
    expect([...countFacet(events, filter, 'fronts')]).toEqual([['iran', 1]]);
  });
});

describe('dropping a part of a filter', () => {
  it('leaves the others, and is the same filter where that part is off', () => {
    const filter: Filter = {
      fronts: { included: ['iran'], excluded: [] },
      status: { included: [], excluded: ['claimed'] },
      range: { from: 19_700, to: 19_710 },
    };
    expect(withoutPart(filter, 'fronts')).toEqual({ ...filter, fronts: EMPTY_FILTER.fronts });
    expect(withoutPart(filter, 'range')).toEqual({ ...filter, range: null });
    expect(withoutPart(EMPTY_FILTER, 'status')).toBe(EMPTY_FILTER);
    expect(withoutPart(EMPTY_FILTER, 'range')).toBe(EMPTY_FILTER);
  });

  it('is offered for each part that is on, with what shows then', () => {
    fc.assert(
      fc.property(anyEvents, anyFilter, (events, filter) => {
        const byHand = [
          {
            name: 'fronts',
            isOn: !isEmptyFacet(filter.fronts),
            count: events.filter(
              ({ status, date }) => lets(filter.status, status) && touches(filter.range, date),
            ).length,
          },
          {
            name: 'status',
            isOn: !isEmptyFacet(filter.status),
            count: events.filter(
              ({ front, date }) => lets(filter.fronts, front) && touches(filter.range, date),
            ).length,
          },
          {
            name: 'range',
            isOn: filter.range !== null,
            count: events.filter(
              ({ front, status }) => lets(filter.fronts, front) && lets(filter.status, status),
            ).length,
          },
        ];
        expect(countWithout(events, filter)).toEqual(
          byHand.filter(({ isOn }) => isOn).map(({ name, count }) => ({ name, count })),
        );
      }),
      runs,
    );
  });
});
