import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { bandOf } from './band.ts';
import { panCamera, spanOf } from './camera.ts';
import { anyLargeScene } from './large.arbitrary.ts';
import { makeEvents, makeScene, type LargeScene } from './large.fixture.ts';
import { anyLook, anyShare, cameraOf, inBand } from './layout.arbitrary.ts';
import { overlapsOf } from './layout.fixture.ts';
import { idsOf } from './place.ts';
import { isInSight } from './sight.ts';

const some = { ...runs, numRuns: 40 };

/** The row that each event drawn by itself stands in, and each cluster. */
const rowsIn = ({ draw }: LargeScene, camera: { from: number; to: number }) =>
  new Map(draw(camera).drawn.map(({ key, yPx }) => [key, yPx]));

describe('a large set', () => {
  it('has no overlap of marks, clusters and labels, wherever the camera looks', () => {
    fc.assert(
      fc.property(
        anyLargeScene,
        fc.array(anyLook, { minLength: 8, maxLength: 8 }),
        (scene, looks) => {
          for (const look of looks) {
            const { drawn } = scene.draw(cameraOf(look, scene.limits));
            expect(overlapsOf(drawn, scene.metrics)).toEqual([]);
          }
        },
      ),
      some,
    );
  });

  it('has none at the borders of tiles either, where neither knows what the other holds', () => {
    const plots = fc.record({
      widthPx: fc.constant(2000),
      hasGutter: fc.boolean(),
      heightPx: fc.integer({ min: 40, max: 160 }),
      textScale: fc.constantFrom(1, 2),
    });
    fc.assert(
      fc.property(fc.nat(), plots, fc.integer({ min: 100, max: 500 }), (seed, plot, span) => {
        const shape = { seed, count: 400, days: 3000, lanes: 1, skew: 1, lasting: 0.1 };
        const scene = makeScene(makeEvents(shape), plot);
        for (let { from } = scene.limits; from + span < scene.limits.to; from += span) {
          const { drawn } = scene.draw({ from, to: from + span });
          expect(overlapsOf(drawn, scene.metrics)).toEqual([]);
        }
      }),
      some,
    );
  });

  it('shows every event in sight: by itself, in a cluster, or in a column', () => {
    fc.assert(
      fc.property(
        anyLargeScene,
        fc.array(anyLook, { minLength: 6, maxLength: 6 }),
        (scene, looks) => {
          for (const look of looks) {
            const camera = cameraOf(look, scene.limits);
            const { drawn, densities } = scene.draw(camera);
            const told = new Set(drawn.flatMap(idsOf));
            const lost = scene.items.filter(
              (item) =>
                isInSight(item, camera) &&
                !told.has(item.event.id) &&
                !densities.some(
                  ({ front, columns }) =>
                    front === item.event.front &&
                    columns.some(({ from, to }) => item.start < to && item.stop > from),
                ),
            );
            expect(lost.map(({ event, start, stop }) => [event.id, start, stop])).toEqual([]);
          }
        },
      ),
      some,
    );
  });

  it('counts in each column, and in each stretch of columns, the events that touch its days', () => {
    fc.assert(
      fc.property(anyLargeScene, anyLook, (scene, look) => {
        for (const { front, columns, from, to, count } of scene.draw(cameraOf(look, scene.limits))
          .densities) {
          const lane = scene.items.filter(({ event }) => event.front === front);
          const touching = (a: number, b: number) =>
            lane.filter((item) => item.start < b && item.stop > a).length;
          expect(count).toBe(touching(from, to));
          for (const column of columns) expect(column.count).toBe(touching(column.from, column.to));
        }
      }),
      { ...some, numRuns: 25 },
    );
  });

  it('keeps every row, column and lane where it is while the camera pans within a band', () => {
    fc.assert(
      fc.property(
        anyLargeScene,
        fc.nat(9),
        anyShare,
        anyShare,
        anyShare,
        (scene, band, within, at, by) => {
          const camera = inBand(band, within, at, scene.limits);
          fc.pre(spanOf(camera) >= 1);
          const panned = panCamera(camera, (by - 0.5) * spanOf(camera), scene.limits);
          fc.pre(bandOf(panned, scene.limits) === bandOf(camera, scene.limits));
          const [before, after] = [rowsIn(scene, camera), rowsIn(scene, panned)];
          for (const [key, yPx] of after) expect(before.get(key) ?? yPx).toBe(yPx);
          expect(scene.lanesAt(panned).map(({ heightPx }) => heightPx)).toEqual(
            scene.lanesAt(camera).map(({ heightPx }) => heightPx),
          );
          const heights = ({ densities }: ReturnType<LargeScene['draw']>) =>
            new Map(
              densities.flatMap(({ front, columns }) =>
                columns.map(({ from, heightPx }) => [`${front} ${from}`, heightPx]),
              ),
            );
          const old = heights(scene.draw(camera));
          for (const [key, heightPx] of heights(scene.draw(panned)))
            expect(old.get(key) ?? heightPx).toBe(heightPx);
        },
      ),
      some,
    );
  });

  it('is drawn the same whatever was looked at before', () => {
    fc.assert(
      fc.property(fc.nat(), anyLook, anyLook, (seed, first, second) => {
        const make = () =>
          makeScene(makeEvents({ seed, count: 800, days: 230, lanes: 6, skew: 2, lasting: 0.1 }), {
            widthPx: 840,
            heightPx: 660,
            textScale: 1,
            hasGutter: true,
          });
        const [fresh, used] = [make(), make()];
        used.draw(cameraOf(first, used.limits));
        const camera = cameraOf(second, used.limits);
        expect(used.draw(camera)).toEqual(fresh.draw(camera));
      }),
      { ...some, numRuns: 25 },
    );
  });

  it('has distinct keys', () => {
    fc.assert(
      fc.property(anyLargeScene, anyLook, (scene, look) => {
        const { drawn, densities } = scene.draw(cameraOf(look, scene.limits));
        const keys = [...drawn, ...densities].map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      some,
    );
  });

  it('draws no more things of many events than the screen has room for', () => {
    for (const lanes of [1, 6, 24]) {
      for (const count of [2000, 50_000]) {
        const scene = makeScene(
          makeEvents({ seed: count, count, days: 230, lanes, skew: 2, lasting: 0.1 }),
          { widthPx: 840, heightPx: 660, textScale: 1, hasGutter: true },
        );
        for (let zoom = 0; zoom <= 1; zoom += 0.2) {
          for (const at of [0, 0.3]) {
            const { drawn, densities } = scene.draw(cameraOf({ zoom, at }, scene.limits));
            expect(drawn.length).toBeLessThanOrEqual(260);
            expect(densities.length).toBeLessThanOrEqual(lanes * 3);
            for (const { columns } of densities)
              expect(columns.length).toBeLessThanOrEqual(840 / 4 + 2);
          }
        }
      }
    }
  });
});
