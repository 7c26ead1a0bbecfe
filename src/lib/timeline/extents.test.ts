import { describe, expect, it } from 'vitest';
import { clusterExtent, markExtent } from './extents.ts';
import { bar, FIRST_DAY, metrics, point } from './pack.fixture.ts';
import type { PackItem } from './packed.ts';

describe('a mark', () => {
  it('of a day is a dot in its middle; of more a bar with a least width', () => {
    expect(markExtent(point('a', 2), FIRST_DAY, 10, metrics)).toEqual({ left: 16, right: 34 });
    expect(markExtent(bar('a', 2, 5), FIRST_DAY, 10, metrics)).toEqual({ left: 20, right: 50 });
    expect(markExtent(bar('a', 2, 5), FIRST_DAY, 1, metrics)).toEqual({ left: 2, right: 18 });
  });
});

describe('a cluster', () => {
  it('stands where its members meet', () => {
    const at = (...members: PackItem[]): number => {
      const { left, right } = clusterExtent(members, FIRST_DAY, 8, metrics);
      expect(right - left).toBe(metrics.targetPx);
      return (left + right) / 2;
    };
    expect(at(point('a', 10), point('b', 10))).toBe(84);
    expect(at(point('a', 10), point('b', 12))).toBe(92);
    expect(at(bar('a', 0, 50), point('b', 40))).toBe(324);
    expect(at(bar('a', 0, 50), bar('b', 40, 90))).toBe(360);
  });
});
