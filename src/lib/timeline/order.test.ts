import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { leadOf, orderLanes } from './order.ts';

const LANES = ['a', 'b', 'c', 'd', 'e', 'f'];
const anyOrder = fc.shuffledSubarray(LANES, { minLength: LANES.length });

describe('the order of the lanes', () => {
  it('names what comes first; the others follow as usual', () => {
    expect(orderLanes(LANES, ['e', 'b'])).toEqual(['e', 'b', 'a', 'c', 'd', 'f']);
    expect(orderLanes(LANES, [])).toEqual(LANES);
  });

  it('loses no lane and makes none up, whatever is named', () => {
    const names = fc.array(fc.constantFrom(...LANES, 'mars', ''));
    fc.assert(
      fc.property(names, (lead) => {
        const order = orderLanes(LANES, lead);
        expect(order.toSorted()).toEqual(LANES);
        expect(orderLanes(LANES, lead)).toEqual(order);
      }),
      runs,
    );
  });

  it('is told by as few names as it takes', () => {
    expect(leadOf(LANES, LANES)).toEqual([]);
    expect(leadOf(LANES, ['a', 'c', 'b', 'd', 'e', 'f'])).toEqual(['a', 'c']);
    expect(leadOf(LANES, ['f', 'a', 'b', 'c', 'd', 'e'])).toEqual(['f']);
    expect(leadOf(LANES, ['b', 'c', 'd', 'e', 'f', 'a'])).toEqual(['b', 'c', 'd', 'e', 'f']);
  });

  it('is told without loss, and one name less would tell another', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const lead = leadOf(LANES, order);
        expect(orderLanes(LANES, lead)).toEqual(order);
        if (lead.length) expect(orderLanes(LANES, lead.slice(0, -1))).not.toEqual(order);
      }),
      runs,
    );
  });
});
