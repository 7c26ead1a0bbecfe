import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { toggleSide, type FacetSide } from './facets.ts';
import { EMPTY_FACET } from './filter.ts';

const VALUES = ['a', 'b', 'c'];
const anyPresses = fc.array(
  fc.tuple(fc.constantFrom<FacetSide>('included', 'excluded'), fc.constantFrom(...VALUES)),
);

describe('a value of a facet', () => {
  it('is asked for, then not', () => {
    const once = toggleSide(EMPTY_FACET, 'included', 'a', VALUES);
    expect(once).toEqual({ included: ['a'], excluded: [] });
    expect(toggleSide(once, 'included', 'a', VALUES)).toEqual(EMPTY_FACET);
  });

  it('changes sides: what is left out is asked for no more', () => {
    const asked = toggleSide(EMPTY_FACET, 'included', 'a', VALUES);
    const out = toggleSide(asked, 'excluded', 'a', VALUES);
    expect(out).toEqual({ included: [], excluded: ['a'] });
    expect(toggleSide(out, 'included', 'a', VALUES)).toEqual(asked);
  });

  it('with all the others asked for is no filter, unless an event may have none', () => {
    const two = { included: ['a', 'b'], excluded: [] };
    expect(toggleSide(two, 'included', 'c', VALUES)).toEqual(EMPTY_FACET);
    expect(toggleSide(two, 'included', 'c', null).included).toEqual(VALUES);
  });

  it('stands on one side at most, once, whatever is pressed in whatever order', () => {
    fc.assert(
      fc.property(anyPresses, (presses) => {
        let facet = EMPTY_FACET;
        for (const [side, value] of presses) facet = toggleSide(facet, side, value, VALUES);
        const all = [...facet.included, ...facet.excluded];
        expect(new Set(all).size).toBe(all.length);
      }),
      runs,
    );
  });
});
