import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import type { ListedEvent } from '../chronology/types.ts';
import { STATUSES } from '../chronology/vocabulary.ts';
import { countFacet, countWithout, withoutFacet } from './counts.ts';
import { anyEvents, anyFilter, eventOn, FRONTS } from './event.arbitrary.ts';
import { EMPTY_FILTER, isEmptyFacet, type Facet, type Filter } from './filter.ts';

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
      count(({ front, status }) => front === value && lets(filter.status, status)),
    ),
    status: STATUSES.map((value) =>
      count(({ front, status }) => status === value && lets(filter.fronts, front)),
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
          (event) => lets(chosen.fronts, event.front) && lets(chosen.status, event.status),
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

describe('dropping a facet', () => {
  it('leaves the others, and is the same filter where that facet is empty', () => {
    const filter: Filter = {
      fronts: { included: ['iran'], excluded: [] },
      status: { included: [], excluded: ['claimed'] },
    };
    expect(withoutFacet(filter, 'fronts')).toEqual({ ...EMPTY_FILTER, status: filter.status });
    expect(withoutFacet(EMPTY_FILTER, 'status')).toBe(EMPTY_FILTER);
  });

  it('is offered for each facet that is on, with what shows then', () => {
    fc.assert(
      fc.property(anyEvents, anyFilter, (events, filter) => {
        const byHand = [
          {
            name: 'fronts',
            isOn: !isEmptyFacet(filter.fronts),
            count: events.filter(({ status }) => lets(filter.status, status)).length,
          },
          {
            name: 'status',
            isOn: !isEmptyFacet(filter.status),
            count: events.filter(({ front }) => lets(filter.fronts, front)).length,
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
