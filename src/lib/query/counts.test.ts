import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import type { ListedEvent } from '../chronology/types.ts';
import { STATUSES } from '../chronology/vocabulary.ts';
import { countFacet, countWithout } from './counts.ts';
import { anyEvents, anyFilter, eventOn, FRONTS, touches } from './event.arbitrary.ts';
import {
  EMPTY_FILTER,
  isEmptyFacet,
  withoutPart,
  type Facet,
  type FacetName,
  type Filter,
  type FilterPart,
} from './filter.ts';
import { DATED, datedOf, TOLD } from './signs.ts';

/** Whether a facet lets a value pass, spelled out once more. */
function lets({ included, excluded }: Facet, value: string): boolean {
  if (included.length > 0 && !included.some((one) => one === value)) return false;
  return !excluded.some((one) => one === value);
}

const VALUES = { fronts: FRONTS, status: STATUSES, dated: DATED, told: TOLD };
const NAMES = Object.keys(VALUES) as FacetName[];

const valueOf = (name: FacetName, { front, status, date, sources }: ListedEvent): string =>
  ({ fronts: front, status, dated: datedOf(date), told: sources[1] ? 'several' : 'once' })[name];

/** Whether an event passes all parts of a filter but one. */
const passesBut = (name: FilterPart, filter: Filter, event: ListedEvent): boolean =>
  NAMES.every((other) => other === name || lets(filter[other], valueOf(other, event))) &&
  (name === 'range' || touches(filter.range, event.date));

describe('the counts of a facet', () => {
  it('equal counting by hand, for any events and filters', () => {
    fc.assert(
      fc.property(anyEvents, anyFilter, (events, filter) => {
        for (const name of NAMES) {
          const counts = countFacet(events, filter, name);
          const others = events.filter((event) => passesBut(name, filter, event));
          for (const value of VALUES[name]) {
            const byHand = others.filter((event) => valueOf(name, event) === value).length;
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
          (event) => event.status === status && passesBut('status', filter, event),
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
      dated: EMPTY_FILTER.dated,
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
        const parts: FilterPart[] = [...NAMES, 'range'];
        const byHand = parts.map((name) => ({
          name,
          isOn: name === 'range' ? filter.range !== null : !isEmptyFacet(filter[name]),
          count: events.filter((event) => passesBut(name, filter, event)).length,
        }));
        expect(countWithout(events, filter)).toEqual(
          byHand.filter(({ isOn }) => isOn).map(({ name, count }) => ({ name, count })),
        );
      }),
      runs,
    );
  });
});
