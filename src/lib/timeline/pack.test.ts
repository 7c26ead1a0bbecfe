import { describe, expect, it } from 'vitest';
import { clusterExtent, markExtent } from './extents.ts';
import { bar, metrics, point, scale } from './pack.fixture.ts';
import { packLane } from './pack.ts';
import type { LabelOrder, PackItem } from './packed.ts';

const packOf = (
  items: readonly PackItem[],
  maxRows = Infinity,
  order: LabelOrder = 'either',
): Record<string, string> => {
  const { placed, clusters } = packLane(items, maxRows, scale, metrics, order);
  return Object.fromEntries([
    ...placed.map(({ item, row, side }) => [item.id, `row ${row}, ${side ?? 'bare'}`]),
    ...clusters.map(({ key, row, members }) => [
      key,
      `row ${row}, ${members.map(({ id }) => id).join(' ')}`,
    ]),
  ]);
};

describe('the room in a lane', () => {
  it('is nothing for no events', () => {
    expect(packLane([], 3, scale, metrics)).toEqual({ rows: 0, placed: [], clusters: [] });
  });

  it('goes right of the mark, or left of it at the end of time', () => {
    expect(packOf([point('a', 50), point('z', 98)])).toEqual({
      a: 'row 0, right',
      z: 'row 0, left',
    });
  });

  it('is taken on either side where rows are dear, and on the right where they are not', () => {
    const pair = [point('a', 50), point('b', 53)];
    expect(packOf(pair, Infinity, 'right')).toEqual({ a: 'row 0, right', b: 'row 1, right' });
    expect(packOf(pair, Infinity, 'either')).toEqual({ a: 'row 0, right', b: 'row 1, right' });
    const apart = [point('a', 50, { weight: 9 }), point('b', 45)];
    expect(packOf(apart.toReversed(), Infinity, 'right')).toEqual({
      a: 'row 0, right',
      b: 'row 1, right',
    });
    expect(packOf(apart.toReversed(), Infinity, 'either')).toEqual({
      a: 'row 0, right',
      b: 'row 0, left',
    });
  });

  it('is given by weight: where rows are short, the lightest label goes first', () => {
    const near = [
      point('a', 50, { weight: 2 }),
      point('b', 54, { weight: 9 }),
      point('c', 58, { weight: 5 }),
    ];
    expect(packOf(near, 1)).toEqual({
      a: 'row 0, left',
      b: 'row 0, bare',
      c: 'row 0, right',
    });
    expect(packOf(near, 2)).toEqual({
      a: 'row 0, left',
      b: 'row 0, right',
      c: 'row 1, right',
    });
  });

  it('goes to the name of a heavy event, even where lighter ones have to share a cluster for it', () => {
    const crowd = (weight: number) => [
      point('a', 44, { weight: 2 }),
      point('b', 47, { weight: 2 }),
      point('heavy', 50, { weight }),
      ...[53, 56, 59, 62].map((day) => point(`on${day}`, day, { weight: 2 })),
    ];
    expect(packOf(crowd(9), 2)).toMatchObject({ heavy: 'row 0, left', 'cluster-a': 'row 1, a b' });
    expect(packOf(crowd(5), 2)).toMatchObject({ heavy: 'row 0, bare', a: 'row 0, left' });
  });

  it('is shared in a cluster where even bare marks are too many', () => {
    const sameDay = [point('a', 50), point('b', 50), point('c', 50), point('d', 60)];
    expect(packOf(sameDay, 1)).toEqual({ 'cluster-a': 'row 0, a b c', d: 'row 0, right' });
    expect(packOf(sameDay, 3)).toEqual({
      a: 'row 0, right',
      b: 'row 1, right',
      c: 'row 2, left',
      d: 'row 2, right',
    });
  });

  it('goes to the weightiest of one day; the lightest share', () => {
    const weights = [3, 1, 9, 7];
    const sameDay = weights.map((weight, index) => point(`${'abcd'[index]}`, 50, { weight }));
    expect(packOf(sameDay, 3)).toEqual({
      c: 'row 0, right',
      d: 'row 1, right',
      'cluster-a': 'row 2, a b',
    });
  });

  it('of one whose label fits nowhere is the mark’s alone; the others keep their labels', () => {
    const long = bar('long', 5, 95, { weight: 10, labelPx: 250 });
    const others = [point('a', 10), point('b', 12), point('c', 14)];
    expect(packOf([long, ...others])).toEqual({
      a: 'row 0, right',
      b: 'row 1, right',
      c: 'row 2, right',
      long: 'row 3, bare',
    });
  });
});

describe('a cluster', () => {
  it('ends where the next mark is clear of it: a chain of events is more than one', () => {
    const chain = Array.from({ length: 40 }, (_, index) => point(`e${10 + index}`, index * 2));
    const { clusters } = packLane(chain, 1, scale, { ...metrics, labels: false });
    for (const { members } of clusters) {
      const { left, right } = clusterExtent(members, scale.from, scale.pxPerDay, metrics);
      for (const member of members) {
        const mark = markExtent(member, scale.from, scale.pxPerDay, metrics);
        expect(mark.right).toBeGreaterThan(left - metrics.targetPx);
        expect(mark.left).toBeLessThan(right + metrics.targetPx);
      }
    }
    expect(clusters.length).toBeGreaterThan(5);
  });
});
