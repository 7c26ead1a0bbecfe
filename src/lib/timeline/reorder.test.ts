import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { EMPTY_FACET, passesFacet, type Facet } from '../query/filter.ts';
import { moveLane, onlyValue, toggleCollapsed, toggleHidden } from './reorder.ts';

const LANES = ['a', 'b', 'c', 'd'];
const anyLane = fc.constantFrom(...LANES);
const anyOrder = fc.shuffledSubarray(LANES, { minLength: LANES.length });
const anyFacet: fc.Arbitrary<Facet> = fc.oneof(
  fc.subarray(LANES).map((included) => ({ included, excluded: [] })),
  fc.subarray(LANES).map((excluded) => ({ included: [], excluded })),
);
const shownBy = (facet: Facet) => LANES.filter((lane) => passesFacet(facet, lane));
const toggle = (facet: Facet, lane: string) => toggleHidden(facet, LANES, shownBy(facet), lane);

describe('moving a lane', () => {
  it('puts it so many places up or down, the others keeping their order', () => {
    expect(moveLane(LANES, 'c', -1)).toEqual(['a', 'c', 'b', 'd']);
    expect(moveLane(LANES, 'a', 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(moveLane(LANES, 'a', 9)).toEqual(['b', 'c', 'd', 'a']);
  });

  it('beyond the ends, or of no lane, changes nothing', () => {
    expect(moveLane(LANES, 'a', -1)).toBe(LANES);
    expect(moveLane(LANES, 'd', 1)).toBe(LANES);
    expect(moveLane(LANES, 'mars', 1)).toBe(LANES);
  });

  it('and back is the order before, and no lane is ever lost', () => {
    fc.assert(
      fc.property(anyOrder, anyLane, fc.constantFrom(-1, 1), (order, lane, by) => {
        const moved = moveLane(order, lane, by);
        expect(moved.toSorted()).toEqual(LANES);
        if (moved !== order) expect(moveLane(moved, lane, -by)).toEqual(order);
      }),
      runs,
    );
  });
});

describe('collapsing a lane', () => {
  it('twice is as before, and it touches no other', () => {
    fc.assert(
      fc.property(fc.subarray(LANES), anyLane, (collapsed, lane) => {
        const once = toggleCollapsed(collapsed, lane);
        expect(once.includes(lane)).toBe(!collapsed.includes(lane));
        expect(toggleCollapsed(once, lane).toSorted()).toEqual(collapsed);
      }),
      runs,
    );
  });
});

describe('hiding a lane', () => {
  it('tells it by what is left out, or by what is left', () => {
    expect(toggle(EMPTY_FACET, 'b')).toEqual({ included: [], excluded: ['b'] });
    expect(toggle({ included: ['a', 'b'], excluded: [] }, 'b')).toEqual(onlyValue('a'));
  });

  it('hides that one alone, and showing it undoes that', () => {
    fc.assert(
      fc.property(anyFacet, anyLane, (facet, lane) => {
        const before = shownBy(facet);
        fc.pre(before.includes(lane) && before.length > 1);
        const hidden = toggle(facet, lane);
        expect(shownBy(hidden)).toEqual(before.filter((other) => other !== lane));
        expect(shownBy(toggle(hidden, lane))).toEqual(before);
      }),
      runs,
    );
  });

  it('never hides the last one', () => {
    const only = onlyValue('a');
    expect(toggle(only, 'a')).toBe(only);
  });

  it('is no filter once all are shown again', () => {
    expect(toggle({ included: [], excluded: ['b'] }, 'b')).toEqual(EMPTY_FACET);
    expect(toggle({ included: ['a', 'c', 'd'], excluded: [] }, 'b')).toEqual(EMPTY_FACET);
  });
});
