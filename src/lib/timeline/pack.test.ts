import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { anyScene, anyShare, FIRST_DAY } from './layout.arbitrary.ts';
import { metricsFor } from './metrics.ts';
import {
  clusterExtent,
  extentOf,
  markExtent,
  packLane,
  type LabelOrder,
  type PackedLane,
  type PackItem,
  type PackScale,
  type Placed,
} from './pack.ts';

const metrics = metricsFor({ widthPx: 880, textScale: 1, hasGutter: true });

/** All events of a random scene in one lane, with few rows more often than many. */
const anyLane = fc
  .record({
    scene: anyScene,
    band: fc.integer({ min: 0, max: 5 }),
    maxRows: fc.constantFrom(1, 2, 3, 4, 6, 10, Infinity),
    order: fc.constantFrom<LabelOrder>('right', 'either'),
  })
  .map(({ scene: { lanes, limits, widthPx, metrics }, band, maxRows, order }) => {
    const items = lanes.toSorted((a, b) => b.items.length - a.items.length)[0]!.items;
    const scale = { ...limits, pxPerDay: (widthPx / (limits.to - limits.from)) * 2 ** band };
    return { items, maxRows, order, scale, metrics };
  });

type Lane = typeof anyLane extends fc.Arbitrary<infer T> ? T : never;

const pack = ({ items, maxRows, order, scale, metrics }: Lane): PackedLane =>
  packLane(items, maxRows, scale, metrics, order);

function inRandomLanes(check: (lane: Lane, packed: PackedLane) => void): void {
  fc.assert(
    fc.property(anyLane, (lane) => check(lane, pack(lane))),
    { ...runs, numRuns: 1000 },
  );
}

/** The extents of each row, from left to right, labels included. */
function rowsOf(packed: PackedLane, scale: PackScale, lane: Lane) {
  const rows = Array.from({ length: packed.rows }, () => [] as { left: number; right: number }[]);
  for (const { item, row, side } of packed.placed) {
    rows[row]!.push(extentOf(item, side, scale, lane.metrics));
  }
  for (const { members, row } of packed.clusters) {
    rows[row]!.push(clusterExtent(members, scale.from, scale.pxPerDay, lane.metrics));
  }
  return rows.map((row) => row.toSorted((a, b) => a.left - b.left));
}

/** The least gap between two neighbours of a row. */
function leastGapPx(rows: ReturnType<typeof rowsOf>): number {
  const gaps = rows.flatMap((row) =>
    row.slice(1).map(({ left }, index) => left - row[index]!.right),
  );
  return Math.min(Infinity, ...gaps);
}

describe('a packed lane', () => {
  it('holds every event once: by itself, or in one cluster of two or more', () => {
    inRandomLanes(({ items }, packed) => {
      const held = [
        ...packed.placed.map(({ item }) => item.id),
        ...packed.clusters.flatMap(({ members }) => members.map(({ id }) => id)),
      ];
      expect(held.toSorted()).toEqual(items.map(({ id }) => id).toSorted());
      expect(packed.clusters.filter(({ members }) => members.length < 2)).toEqual([]);
      const keys = packed.clusters.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    });
  });

  it('has no more rows than it may, and none that is empty', () => {
    inRandomLanes(({ maxRows }, packed) => {
      expect(packed.rows).toBeLessThanOrEqual(maxRows);
      const used = new Set([...packed.placed, ...packed.clusters].map(({ row }) => row));
      expect([...used].toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: packed.rows }, (_, row) => row),
      );
    });
  });

  it('keeps marks, labels and clusters of a row apart', () => {
    inRandomLanes((lane, packed) => {
      const gapPx = leastGapPx(rowsOf(packed, lane.scale, lane));
      // A cluster is a little wider than the first mark that it holds.
      const sparedPx = packed.clusters.length ? lane.metrics.targetPx / 2 - 8 : 0;
      expect(gapPx).toBeGreaterThanOrEqual(lane.metrics.clearPx - sparedPx - 1e-6);
    });
  });

  it('is only drawn apart by magnifying', () => {
    fc.assert(
      fc.property(anyLane, fc.array(anyShare, { maxLength: 5 }), (lane, steps) => {
        const packed = pack(lane);
        let gapPx = -Infinity;
        for (const step of [0, ...steps.toSorted((a, b) => a - b), 1]) {
          const scale = { ...lane.scale, pxPerDay: lane.scale.pxPerDay * 2 ** step };
          const now = leastGapPx(rowsOf(packed, scale, lane));
          expect(now).toBeGreaterThanOrEqual(gapPx - 1e-6);
          gapPx = now;
        }
      }),
      runs,
    );
  });

  it('comes out the same for the same events', () => {
    inRandomLanes((lane, packed) => {
      expect(pack({ ...lane, items: structuredClone(lane.items) })).toEqual(packed);
    });
  });

  it('leaves no label sticking out of what the camera can show', () => {
    inRandomLanes(({ scale, metrics }, packed) => {
      const edge = (scale.to - scale.from) * scale.pxPerDay;
      const cut = packed.placed.filter(({ item, side }) => {
        const { left, right } = extentOf(item, side, scale, metrics);
        return side !== null && (left < 0 || right > edge);
      });
      expect(cut).toEqual([]);
    });
  });

  it('with rows enough, labels all whose label fits beside their mark at all', () => {
    inRandomLanes((lane) => {
      const { scale, metrics } = lane;
      const edge = (scale.to - scale.from) * scale.pxPerDay;
      const packed = pack({ ...lane, maxRows: Infinity });
      const bare = packed.placed.filter(({ item, side }) => {
        const fits = (['left', 'right'] as const).some((side) => {
          const { left, right } = extentOf(item, side, scale, metrics);
          return left >= 0 && right <= edge;
        });
        return side === null && fits && metrics.labels;
      });
      expect({ bare, clusters: packed.clusters }).toEqual({ bare: [], clusters: [] });
    });
  });

  it('keeps the label of the weightier of two events with the same extents', () => {
    const lanes = fc
      .tuple(anyLane, fc.integer({ min: 20, max: 200 }), fc.integer({ min: 1, max: 12 }))
      .map(([lane, labelPx, days]) => ({
        ...lane,
        // Few days and one width of labels: many share both.
        items: lane.items
          .map((item) => {
            const start = lane.scale.from + ((item.start - lane.scale.from) % days);
            return { ...item, start, stop: start + 1, isPoint: true, labelPx };
          })
          .sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1)),
      }));
    const unfair = ({ placed, clusters }: PackedLane) => {
      const bare = [
        ...placed.filter(({ side }) => side === null).map(({ item }) => item),
        ...clusters.flatMap(({ members }) => members),
      ];
      const labelled = placed.filter(({ side }) => side !== null).map(({ item }) => item);
      return labelled.flatMap((light) =>
        bare
          .filter((heavy) => heavy.start === light.start && heavy.weight > light.weight)
          .map((heavy) => ({ light, heavy })),
      );
    };
    fc.assert(
      fc.property(lanes, (lane) => {
        expect(unfair(pack(lane))).toEqual([]);
      }),
      { ...runs, numRuns: 1000 },
    );
  });
});

describe('the labels of a lane of few events', () => {
  const scale: PackScale = { from: FIRST_DAY, to: FIRST_DAY + 100, pxPerDay: 8 };
  const event = fc.record({
    day: fc.integer({ min: 1, max: 95 }),
    lasts: fc.constantFrom(1, 1, 1, 1, 3, 20),
    weight: fc.integer({ min: 1, max: 10 }),
    labelPx: fc.integer({ min: 30, max: 250 }),
  });
  const smallLane = fc.array(event, { minLength: 2, maxLength: 12, size: 'max' }).map((events) =>
    events
      .map(({ day, lasts, ...rest }, index): PackItem => {
        const start = FIRST_DAY + day;
        const stop = FIRST_DAY + Math.min(99, day + lasts);
        return { id: `e${10 + index}`, start, stop, isPoint: lasts === 1, ...rest };
      })
      .sort((a, b) => a.start - b.start || a.stop - b.stop || (a.id < b.id ? -1 : 1)),
  );
  const maxRows = fc.integer({ min: 1, max: 4 });

  /** Whether the label of a bare event has room in its row, were another one of the row bare instead. */
  function hasRoomFor(bare: Placed, instead: Placed, { placed, clusters }: PackedLane): boolean {
    const others = [
      ...placed
        .filter((one) => one !== bare && one.row === bare.row)
        .map((one) => extentOf(one.item, one === instead ? null : one.side, scale, metrics)),
      ...clusters
        .filter(({ row }) => row === bare.row)
        .map(({ members }) => clusterExtent(members, scale.from, scale.pxPerDay, metrics)),
    ];
    return (['left', 'right'] as const).some((side) => {
      const { left, right } = extentOf(bare.item, side, scale, metrics);
      const isClear = others.every(
        (other) => Math.max(other.left - right, left - other.right) >= metrics.clearPx,
      );
      return left >= 0 && right <= 800 && isClear;
    });
  }

  it('go to the weightier: none stands bare that could have that of a lighter one in its row', () => {
    fc.assert(
      fc.property(smallLane, maxRows, (items, maxRows) => {
        const packed = packLane(items, maxRows, scale, metrics);
        const bare = packed.placed.filter(({ side }) => side === null);
        const labelled = packed.placed.filter(({ side }) => side !== null);
        const unfair = bare.flatMap((heavy) =>
          labelled
            .filter((light) => light.row === heavy.row && light.item.weight < heavy.item.weight)
            .filter((light) => hasRoomFor(heavy, light, packed))
            .map((light) => [heavy.item.id, light.item.id]),
        );
        expect(unfair).toEqual([]);
      }),
      { ...runs, numRuns: 3000 },
    );
  });

  it('are not left out where there is room in the row', () => {
    fc.assert(
      fc.property(smallLane, maxRows, (items, maxRows) => {
        const packed = packLane(items, maxRows, scale, metrics);
        const bare = packed.placed.filter(({ side }) => side === null);
        expect(bare.filter((one) => hasRoomFor(one, one, packed))).toEqual([]);
      }),
      { ...runs, numRuns: 1000 },
    );
  });
});

const point = (id: string, day: number, more: Partial<PackItem> = {}): PackItem => ({
  id,
  start: FIRST_DAY + day,
  stop: FIRST_DAY + day + 1,
  isPoint: true,
  weight: 5,
  labelPx: 100,
  ...more,
});
const bar = (id: string, from: number, to: number, more: Partial<PackItem> = {}): PackItem => ({
  ...point(id, from, more),
  stop: FIRST_DAY + to,
  isPoint: false,
});

/** A hundred days, 8 px each. */
const scale: PackScale = { from: FIRST_DAY, to: FIRST_DAY + 100, pxPerDay: 8 };
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

describe('a mark', () => {
  it('of a day is a dot in its middle; of more a bar with a least width', () => {
    expect(markExtent(point('a', 2), FIRST_DAY, 10, metrics)).toEqual({ left: 16, right: 34 });
    expect(markExtent(bar('a', 2, 5), FIRST_DAY, 10, metrics)).toEqual({ left: 20, right: 50 });
    expect(markExtent(bar('a', 2, 5), FIRST_DAY, 1, metrics)).toEqual({ left: 2, right: 18 });
  });
});
