import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { bandOf } from './band.ts';
import { layoutLanes, shareRows, type LaneBox, type LaneInput } from './lanes.ts';
import { anyLook, anyScene, anyShare, cameraOf, inBand } from './layout.arbitrary.ts';
import { lanesFor, type Scene } from './layout.fixture.ts';
import { metrics, point, scale } from './pack.fixture.ts';

/** Lays out the lanes of random chronologies for a random camera each. */
function inRandomScenes(check: (scene: Scene, boxes: LaneBox[]) => void): void {
  fc.assert(
    fc.property(anyScene, anyLook, (scene, look) => {
      check(scene, lanesFor(scene, cameraOf(look, scene.limits)));
    }),
    runs,
  );
}

const heightOf = (boxes: readonly LaneBox[]): number =>
  boxes.reduce((sum, { heightPx }) => sum + heightPx, 0);

describe('the lanes', () => {
  it('stand one on the other in the order of the fronts, in whole px', () => {
    inRandomScenes((scene, boxes) => {
      expect(boxes.map(({ front }) => front)).toEqual(scene.lanes.map(({ front }) => front));
      let topPx = 0;
      for (const box of boxes) {
        expect(box.topPx).toBe(topPx);
        expect(Number.isInteger(box.heightPx)).toBe(true);
        topPx += box.heightPx;
      }
    });
  });

  it('hold every event of theirs, whatever the height', () => {
    inRandomScenes((scene, boxes) => {
      const held = boxes.map(({ packed }) =>
        [
          ...packed.placed.map(({ item }) => item.id),
          ...packed.clusters.flatMap(({ members }) => members.map(({ id }) => id)),
        ].toSorted(),
      );
      expect(held).toEqual(scene.lanes.map(({ items }) => items.map(({ id }) => id).toSorted()));
    });
  });

  it('exceed the height only where one row a lane does', () => {
    inRandomScenes((scene, boxes) => {
      const { metrics, heightPx } = scene;
      const { railPx, collapsedPx } = metrics;
      const open = boxes.filter(({ isCollapsed }) => !isCollapsed).length;
      const leastPx =
        open * (metrics.lanePaddingPx + metrics.rowPx) +
        boxes
          .filter(({ isCollapsed }) => isCollapsed)
          .reduce((sum, { packed }) => sum + (packed.rows ? railPx : collapsedPx), 0);
      expect(heightOf(boxes)).toBeLessThanOrEqual(Math.ceil(Math.max(heightPx, leastPx)));
      if (heightPx < leastPx) {
        expect(boxes.filter(({ packed }) => packed.rows > 1)).toEqual([]);
      }
    });
  });

  it('fill the height where any is open', () => {
    inRandomScenes((scene, boxes) => {
      if (boxes.every(({ isCollapsed }) => isCollapsed)) return;
      expect(heightOf(boxes)).toBeGreaterThanOrEqual(scene.heightPx - 1);
    });
  });

  it('clip no row', () => {
    inRandomScenes((scene, boxes) => {
      for (const { packed, topPx, heightPx, rowsTopPx } of boxes) {
        if (packed.rows === 0) continue;
        expect(rowsTopPx).toBeGreaterThanOrEqual(topPx);
        const bottomPx = rowsTopPx + packed.rows * scene.metrics.rowPx;
        expect(bottomPx).toBeLessThanOrEqual(topPx + heightPx + 1);
      }
    });
  });

  it('are the same for all cameras of one band, rows and heights alike', () => {
    const cases = fc.tuple(anyScene, anyLook, fc.array(fc.tuple(anyShare, anyShare)));
    fc.assert(
      fc.property(cases, ([scene, look, views]) => {
        const camera = cameraOf(look, scene.limits);
        const band = bandOf(camera, scene.limits);
        const boxes = lanesFor(scene, camera);
        for (const [within, at] of views) {
          expect(lanesFor(scene, inBand(band, within, at, scene.limits))).toEqual(boxes);
        }
      }),
      runs,
    );
  });

  it('come out the same for the same events', () => {
    fc.assert(
      fc.property(anyScene, anyLook, (scene, look) => {
        const camera = cameraOf(look, scene.limits);
        expect(lanesFor(structuredClone(scene), { ...camera })).toEqual(lanesFor(scene, camera));
      }),
      runs,
    );
  });
});

describe('a lane', () => {
  /** As many events on one day: they need a row each. */
  const lane = (front: string, count: number, isCollapsed = false): LaneInput => ({
    front,
    isCollapsed,
    items: Array.from({ length: count }, (_, index) => point(`${front}-${index}`, 50)),
  });
  const layout = (lanes: readonly LaneInput[], heightPx: number) =>
    layoutLanes(lanes, heightPx, scale, metrics).map(({ packed, ...box }) => ({
      ...box,
      rows: packed.rows,
    }));

  it('is as high as it needs, and what is left is shared evenly', () => {
    expect(layout([lane('a', 1), lane('b', 4)], 200)).toEqual([
      { front: 'a', topPx: 0, heightPx: 70, rowsTopPx: 7 + 18, rows: 1, isCollapsed: false },
      { front: 'b', topPx: 70, heightPx: 130, rowsTopPx: 77 + 18, rows: 4, isCollapsed: false },
    ]);
  });

  it('that the filter empties shrinks to its name, and the others have its room', () => {
    expect(layout([lane('a', 0, true), lane('b', 2)], 100)).toEqual([
      { front: 'a', topPx: 0, heightPx: 28, rowsTopPx: 4, rows: 0, isCollapsed: true },
      { front: 'b', topPx: 28, heightPx: 72, rowsTopPx: 35 + 9, rows: 2, isCollapsed: false },
    ]);
  });

  it('that is collapsed keeps its events, bare and in one row', () => {
    const boxes = layoutLanes([lane('a', 3, true), lane('b', 2)], 100, scale, metrics);
    const { heightPx, rowsTopPx, packed } = boxes[0]!;
    expect([heightPx, rowsTopPx, packed.rows]).toEqual([28, 4, 1]);
    expect(packed.placed.filter(({ side }) => side)).toEqual([]);
    const held = [
      ...packed.placed.map(({ item }) => item),
      ...packed.clusters.flatMap((c) => c.members),
    ];
    expect(held.map(({ id }) => id).toSorted()).toEqual(['a-0', 'a-1', 'a-2']);
    expect(boxes[1]!.heightPx).toBe(72);
  });

  it('without events keeps the height of a row', () => {
    expect(layout([lane('a', 0)], 0)).toEqual([
      { front: 'a', topPx: 0, heightPx: 34, rowsTopPx: 7, rows: 0, isCollapsed: false },
    ]);
  });
});

describe('sharing rows', () => {
  it('gives all that is needed where there is enough', () => {
    expect(shareRows([3, 1, 2], 6)).toEqual([3, 1, 2]);
    expect(shareRows([3, 1, 2], 60)).toEqual([3, 1, 2]);
  });

  it('serves the least needs first, shares the rest evenly, and gives the least what is over', () => {
    expect(shareRows([9, 1, 9], 9)).toEqual([4, 1, 4]);
    expect(shareRows([10, 2, 3, 10], 15)).toEqual([5, 2, 3, 5]);
    expect(shareRows([5, 5, 5], 10)).toEqual([4, 3, 3]);
    expect(shareRows([9, 4, 9, 5], 17)).toEqual([4, 4, 4, 5]);
  });

  it('leaves nobody without a row', () => {
    expect(shareRows([4, 4, 4], 2)).toEqual([1, 1, 1]);
    expect(shareRows([], 3)).toEqual([]);
  });

  it('is max–min fair: who gets less than it needs gets as much as anybody, but for one row', () => {
    const needs = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(needs, fc.integer({ min: 0, max: 60 }), (needs, available) => {
        const shares = shareRows(needs, available);
        const sum = shares.reduce((a, b) => a + b, 0);
        const needed = needs.reduce((a, b) => a + b, 0);
        expect(sum).toBe(Math.min(needed, Math.max(needs.length, available)));
        const most = Math.max(...shares);
        for (const [lane, share] of shares.entries()) {
          expect(share).toBeGreaterThanOrEqual(1);
          expect(share).toBeLessThanOrEqual(needs[lane]!);
          if (share < needs[lane]!) expect(share).toBeGreaterThanOrEqual(most - 1);
        }
      }),
      runs,
    );
  });
});
