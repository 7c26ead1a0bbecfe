import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import {
  EMPTY_FACET,
  EMPTY_FILTER,
  isEmptyFacet,
  passesFacet,
  passesFilter,
  toggleIncluded,
  type Facet,
} from './filter.ts';

const VALUES = ['a', 'b', 'c', 'd'];
const passing = (facet: Facet): string => VALUES.filter((v) => passesFacet(facet, v)).join('');

const anyFacet = fc
  .tuple(fc.subarray(VALUES), fc.subarray(VALUES))
  .map(([included, excluded]): Facet => ({
    included,
    excluded: excluded.filter((value) => !included.includes(value)),
  }));

describe('a facet', () => {
  it('lets all pass while it is empty', () => {
    expect(passing(EMPTY_FACET)).toBe('abcd');
    expect(isEmptyFacet(EMPTY_FACET)).toBe(true);
  });

  it('lets pass any of what is included', () => {
    expect(passing({ included: ['b', 'd'], excluded: [] })).toBe('bd');
  });

  it('lets pass all but what is excluded', () => {
    expect(passing({ included: [], excluded: ['b', 'd'] })).toBe('ac');
    expect(isEmptyFacet({ included: [], excluded: ['b'] })).toBe(false);
  });

  it('keeps out what is both: no is stronger than yes', () => {
    expect(passing({ included: ['a', 'b'], excluded: ['b'] })).toBe('a');
  });
});

describe('turning a value on or off', () => {
  it('keeps the order in which values were chosen', () => {
    const once = toggleIncluded(toggleIncluded(EMPTY_FACET, 'c'), 'a');
    expect(once).toEqual({ included: ['c', 'a'], excluded: [] });
    expect(toggleIncluded(once, 'c')).toEqual({ included: ['a'], excluded: [] });
  });

  it('ends its exclusion and leaves that of others', () => {
    expect(toggleIncluded({ included: [], excluded: ['a', 'b'] }, 'a')).toEqual({
      included: ['a'],
      excluded: ['b'],
    });
  });

  it('twice changes nothing for a value that was not excluded', () => {
    fc.assert(
      fc.property(anyFacet, fc.constantFrom(...VALUES), (facet, value) => {
        fc.pre(!facet.excluded.includes(value));
        const twice = toggleIncluded(toggleIncluded(facet, value), value);
        expect(passing(twice)).toBe(passing(facet));
        expect(twice.included.toSorted()).toEqual(facet.included.toSorted());
      }),
      runs,
    );
  });

  it('never changes the facet that it is given', () => {
    fc.assert(
      fc.property(anyFacet, fc.constantFrom(...VALUES), (facet, value) => {
        const before = structuredClone(facet);
        toggleIncluded(facet, value);
        expect(facet).toEqual(before);
      }),
      runs,
    );
  });
});

describe('a filter', () => {
  it('asks for the front of an event', () => {
    const filter = { fronts: { included: ['iran'], excluded: [] } };
    expect(passesFilter(filter, { front: 'iran' })).toBe(true);
    expect(passesFilter(filter, { front: 'lebanon' })).toBe(false);
    expect(passesFilter(EMPTY_FILTER, { front: 'lebanon' })).toBe(true);
  });
});
