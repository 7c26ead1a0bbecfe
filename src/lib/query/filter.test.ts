import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import type { Status } from '../chronology/vocabulary.ts';
import { eventOn } from './event.arbitrary.ts';
import {
  EMPTY_FACET,
  EMPTY_FILTER,
  isEmptyFacet,
  passesFacet,
  passesFilter,
  toggleShown,
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

describe('adding a value to those shown, or taking it from them', () => {
  const toggle = (facet: Facet, value: string) => toggleShown(facet, value, VALUES);

  it('keeps the order of the values, so that equal filters have equal addresses', () => {
    expect(toggle(EMPTY_FACET, 'c')).toEqual({ included: ['c'], excluded: [] });
    expect(toggle({ included: ['c'], excluded: [] }, 'a')).toEqual({
      included: ['a', 'c'],
      excluded: [],
    });
  });

  it('tells what was excluded by what is shown', () => {
    const others = VALUES.filter((value) => value !== 'a' && value !== 'b');
    expect(toggle({ included: [], excluded: ['a', 'b'] }, 'a')).toEqual({
      included: ['a', ...others],
      excluded: [],
    });
  });

  it('until none or all are shown is no filter', () => {
    expect(toggle({ included: ['a'], excluded: [] }, 'a')).toEqual(EMPTY_FACET);
    expect(toggle({ included: [], excluded: ['b'] }, 'b')).toEqual(EMPTY_FACET);
  });

  it('twice shows the same again, unless no filter came between', () => {
    fc.assert(
      fc.property(anyFacet, fc.constantFrom(...VALUES), (facet, value) => {
        const once = toggle(facet, value);
        fc.pre(!isEmptyFacet(facet) && !isEmptyFacet(once));
        // A facet that lets nothing pass cannot be told from none by what is shown.
        fc.pre(passing(facet) !== '');
        expect(passing(toggle(once, value))).toBe(passing(facet));
      }),
      runs,
    );
  });

  it('never changes the facet that it is given', () => {
    fc.assert(
      fc.property(anyFacet, fc.constantFrom(...VALUES), (facet, value) => {
        const before = structuredClone(facet);
        toggle(facet, value);
        expect(facet).toEqual(before);
      }),
      runs,
    );
  });
});

describe('a facet of which an event may have several values', () => {
  const withActors = (...actors: string[]) => eventOn('2024-02-01', { actors });
  const passes = (included: string[], excluded: string[], ...actors: string[]) =>
    passesFilter({ ...EMPTY_FILTER, actors: { included, excluded } }, withActors(...actors));

  it('lets pass what has one of those asked for', () => {
    expect(passes(['iran', 'israel'], [], 'israel', 'hamas')).toBe(true);
    expect(passes(['iran', 'israel'], [], 'hamas')).toBe(false);
  });

  it('keeps out what has one of those excluded, whatever else it has', () => {
    expect(passes(['israel'], ['hamas'], 'israel', 'hamas')).toBe(false);
    expect(passes([], ['hamas'], 'israel')).toBe(true);
  });

  it('lets what has none pass only where none is asked for', () => {
    expect(passes(['iran'], [])).toBe(false);
    expect(passes([], ['iran'])).toBe(true);
  });
});

describe('words', () => {
  const filter = { ...EMPTY_FILTER, q: 'safed' };

  it('let pass what was found, and all until they were looked up', () => {
    const event = eventOn('2024-02-14', { id: 'strike' });
    expect(passesFilter({ ...filter, hits: new Set(['strike']) }, event)).toBe(true);
    expect(passesFilter({ ...filter, hits: new Set() }, event)).toBe(false);
    expect(passesFilter(filter, event)).toBe(true);
    expect(passesFilter({ ...EMPTY_FILTER, hits: new Set() }, event)).toBe(true);
  });
});

describe('a filter', () => {
  const on = (front: string, status: Status) => eventOn('2024-02-01', { front, status });

  it('asks for the front of an event', () => {
    const filter = { ...EMPTY_FILTER, fronts: { included: ['iran'], excluded: [] } };
    expect(passesFilter(filter, on('iran', 'reported'))).toBe(true);
    expect(passesFilter(filter, on('lebanon', 'reported'))).toBe(false);
    expect(passesFilter(EMPTY_FILTER, on('lebanon', 'reported'))).toBe(true);
  });

  it('asks for its status too: both have to pass', () => {
    const status = { included: ['claimed', 'disputed'], excluded: [] };
    const filter = { ...EMPTY_FILTER, fronts: { included: ['iran'], excluded: [] }, status };
    expect(passesFilter(filter, on('iran', 'claimed'))).toBe(true);
    expect(passesFilter(filter, on('iran', 'disputed'))).toBe(true);
    expect(passesFilter(filter, on('iran', 'reported'))).toBe(false);
    expect(passesFilter(filter, on('lebanon', 'claimed'))).toBe(false);
  });
});
