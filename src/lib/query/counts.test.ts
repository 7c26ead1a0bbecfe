import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { STATUSES } from '../chronology/vocabulary.ts';
import { countFacet, countWithout } from './counts.ts';
import { anyEvents, anyFilter, eventOn } from './event.arbitrary.ts';
import { EMPTY_FILTER, withoutPart, type Filter, type FilterPart } from './filter.ts';
import { has, isOnByHand, NAMES, passesByHand, VALUES } from './filter.oracle.ts';

describe('the counts of a facet', () => {
  it('equal counting by hand, for any events and filters', () => {
    fc.assert(
      fc.property(anyEvents, anyFilter, (events, filter) => {
        for (const name of NAMES) {
          const counts = countFacet(events, filter, name);
          const others = events.filter((event) => passesByHand(filter, event, name));
          for (const value of VALUES[name]) {
            const byHand = others.filter((event) => has(event, name, value, filter)).length;
            expect(counts.get(value) ?? 0).toBe(byHand);
          }
        }
      }),
      { ...runs, numRuns: 1000 },
    );
  });

  it('are what choosing that value alone shows', () => {
    fc.assert(
      fc.property(anyEvents, anyFilter, fc.constantFrom(...STATUSES), (events, filter, status) => {
        const shown = events.filter(
          (event) => event.status === status && passesByHand(filter, event, 'status'),
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
      ...EMPTY_FILTER,
      fronts: { included: ['iran'], excluded: [] },
      status: { included: [], excluded: ['claimed'] },
      told: { included: ['several'], excluded: [] },
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
        const parts: FilterPart[] = [...NAMES, 'q', 'range'];
        const byHand = parts.map((name) => ({
          name,
          isOn: isOnByHand(filter, name),
          count: events.filter((event) => passesByHand(filter, event, name)).length,
        }));
        expect(countWithout(events, filter)).toEqual(
          byHand.filter(({ isOn }) => isOn).map(({ name, count }) => ({ name, count })),
        );
      }),
      runs,
    );
  });
});
