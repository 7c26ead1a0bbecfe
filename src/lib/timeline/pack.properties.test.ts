import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { clusterExtent, extentOf, type Extent } from './extents.ts';
import { anyScene, anyShare } from './layout.arbitrary.ts';
import { FIRST_DAY, metrics, scale } from './pack.fixture.ts';
import { packLane } from './pack.ts';
import type { LabelOrder, PackedLane, PackItem, PackScale, Placed } from './packed.ts';

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
  const rows = Array.from({ length: packed.rows }, () => [] as Extent[]);
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
