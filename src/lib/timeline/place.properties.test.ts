import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { bandOf } from './band.ts';
import { spanOf, type Camera } from './camera.ts';
import { clusterExtent, markExtent } from './extents.ts';
import { anyLook, anyScene, anyShare, cameraOf, inBand, type Look } from './layout.arbitrary.ts';
import {
  boxesOf,
  draw,
  isAtHome,
  isInSight,
  lanesFor,
  overlapsOf,
  vanishedOf,
  type Scene,
} from './layout.fixture.ts';
import { idsOf, type Drawn } from './place.ts';

const thousand = { ...runs, numRuns: 1000 };

/** Draws random views of random chronologies and hands each of them over. */
function inRandomViews(check: (scene: Scene, camera: Camera, drawn: Drawn[]) => void): void {
  fc.assert(
    fc.property(anyScene, anyLook, (scene: Scene, look: Look) => {
      const camera = cameraOf(look, scene.limits);
      check(scene, camera, draw(scene, camera));
    }),
    thousand,
  );
}

describe('in a thousand random views', () => {
  it('no label overlaps a label, a mark or a cluster of its row, and no mark another', () => {
    inRandomViews((scene, _, drawn) => {
      expect(overlapsOf(drawn, scene.metrics)).toEqual([]);
    });
  });

  it('no label leaves the plot', () => {
    inRandomViews((scene, _, drawn) => {
      const labels = drawn
        .flatMap((one) => boxesOf(one, scene.metrics))
        .filter(({ isLabel }) => isLabel);
      const cut = labels.filter(({ left, right }) => left < 0 || right > scene.widthPx);
      expect(cut).toEqual([]);
    });
  });

  it('a label inside a bar covers neither of its ends, and stays within the plot', () => {
    inRandomViews((scene, _, drawn) => {
      const { widthPx, metrics } = scene;
      for (const one of drawn) {
        if (one.type === 'cluster' || one.label?.side !== 'inside') continue;
        const [mark, label] = boxesOf(one, metrics);
        expect(one.item.isPoint).toBe(false);
        const before = label!.left - Math.max(mark!.left, 0);
        const after = Math.min(mark!.right, widthPx) - label!.right;
        // An end that is in sight is not covered.
        expect(before).toBeGreaterThan(
          (mark!.left < 0 ? metrics.clearPx : metrics.targetPx) - 1e-6,
        );
        expect(after).toBeGreaterThan(
          (mark!.right > widthPx ? metrics.clearPx : metrics.targetPx) - 1e-6,
        );
      }
    });
  });

  it('everything whose mark is in sight is drawn once, if only in a number at the edge, and nothing else', () => {
    inRandomViews((scene, camera, drawn) => {
      const { widthPx, metrics } = scene;
      const lanes = lanesFor(scene, camera);
      const packed = lanes.flatMap((lane) => lane.packed.placed);
      const inSight = packed
        .filter(({ item }) => isInSight(item, camera, widthPx, metrics))
        .map(({ item }) => item.id);
      const told = drawn.flatMap(idsOf);
      expect(new Set(told).size).toBe(told.length);
      expect(inSight.filter((id) => !told.includes(id))).toEqual([]);
      const marks = drawn.filter(({ type }) => type === 'mark').map(({ key }) => key);
      expect(marks.filter((id) => !inSight.includes(id))).toEqual([]);

      for (const { members } of lanes.flatMap((lane) => lane.packed.clusters)) {
        const pxPerDay = widthPx / spanOf(camera);
        const { left, right } = clusterExtent(members, camera.from, pxPerDay, metrics);
        const isTold = members.every(({ id }) => told.includes(id));
        if (right >= 0 && left <= widthPx) expect(isTold).toBe(true);
        else if (!members.some((member) => isInSight(member, camera, widthPx, metrics)))
          expect(isTold).toBe(false);
      }
    });
  });

  it('a cluster stands where its events meet, or at the edge while one is in sight', () => {
    inRandomViews((scene, camera, drawn) => {
      const { widthPx, metrics } = scene;
      for (const one of drawn) {
        if (one.type === 'mark') continue;
        if (isAtHome(one, lanesFor(scene, camera), camera, widthPx, metrics)) continue;
        const { left, right } = boxesOf(one, metrics)[0]!;
        expect(Math.min(left, widthPx - right)).toBeLessThan(metrics.targetPx);
        const isSeen = one.members.some((item) => isInSight(item, camera, widthPx, metrics));
        expect(isSeen).toBe(true);
      }
    });
  });

  it('no event in sight vanishes: it is drawn, or counted by a cluster that is', () => {
    inRandomViews((scene, camera, drawn) => {
      expect(vanishedOf(lanesFor(scene, camera), drawn, camera)).toEqual([]);
    });
  });

  it('a mark stands at its own days', () => {
    inRandomViews((scene, camera, drawn) => {
      const { widthPx, metrics } = scene;
      for (const one of drawn) {
        if (one.type === 'cluster') continue;
        const { left, right } = markExtent(
          one.item,
          camera.from,
          widthPx / spanOf(camera),
          metrics,
        );
        const mark = boxesOf(one, metrics)[0]!;
        expect(mark.left).toBeCloseTo(left, 6);
        expect(mark.right).toBeCloseTo(right, 6);
      }
    });
  });

  it('the same view is drawn alike', () => {
    inRandomViews((scene, camera, drawn) => {
      expect(draw(structuredClone(scene), { ...camera })).toEqual(drawn);
    });
  });
});

describe('within one zoom band', () => {
  const bandAnd = <T>(rest: fc.Arbitrary<T>) =>
    fc.tuple(anyScene, anyLook, rest).map(([scene, look, more]) => {
      const band = bandOf(cameraOf(look, scene.limits), scene.limits);
      return { scene, band, more };
    });

  it('panning and zooming never move an event to another row', () => {
    const views = fc.array(fc.tuple(anyShare, anyShare), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(bandAnd(views), ({ scene, band, more }) => {
        const rows = new Map<string, number>();
        for (const [within, at] of more) {
          const camera = inBand(band, within, at, scene.limits);
          const lanes = lanesFor(scene, camera);
          for (const one of draw(scene, camera)) {
            if (!isAtHome(one, lanes, camera, scene.widthPx, scene.metrics)) continue;
            expect(rows.get(one.key) ?? one.yPx).toBe(one.yPx);
            rows.set(one.key, one.yPx);
          }
        }
      }),
      runs,
    );
  });

  it('magnifying never creates an overlap', () => {
    const steps = fc.array(anyShare, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(bandAnd(fc.tuple(anyShare, steps)), ({ scene, band, more: [at, steps] }) => {
        for (const within of [0, ...steps.toSorted((a, b) => a - b), 1]) {
          const drawn = draw(scene, inBand(band, within, at, scene.limits));
          expect(overlapsOf(drawn, scene.metrics)).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('a label away from the edges keeps its side while the camera pans', () => {
    fc.assert(
      fc.property(bandAnd(fc.tuple(anyShare, anyShare)), ({ scene, band, more: [at, other] }) => {
        const sides = new Map<string, string | undefined>();
        for (const share of [at, other]) {
          for (const one of draw(scene, inBand(band, 0, share, scene.limits))) {
            if (one.type === 'cluster') continue;
            const mark = boxesOf(one, scene.metrics)[0]!;
            const reachPx = one.item.labelPx + scene.metrics.labelGapPx + 2;
            if (mark.left < reachPx || mark.right > scene.widthPx - reachPx) continue;
            const side = one.label?.side;
            expect(sides.has(one.key) ? sides.get(one.key) : side).toBe(side);
            sides.set(one.key, side);
          }
        }
      }),
      runs,
    );
  });
});
