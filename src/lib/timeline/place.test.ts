import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { bandOf } from './band.ts';
import { spanOf, wholeCamera, type Camera } from './camera.ts';
import {
  anyLook,
  anyScene,
  anyShare,
  boxesOf,
  cameraOf,
  FIRST_DAY,
  inBand,
  isInSight,
  lanesFor,
  overlapsOf,
  type Look,
  type Scene,
} from './layout.arbitrary.ts';
import { metricsFor } from './metrics.ts';
import { clusterExtent, markExtent, type PackItem } from './pack.ts';
import { placeMarks, type Drawn } from './place.ts';

const thousand = { ...runs, numRuns: 1000 };

const draw = (scene: Scene, camera: Camera): Drawn[] =>
  placeMarks(lanesFor(scene, camera), camera, scene.widthPx, scene.metrics);

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

  it('everything whose mark is in sight is drawn once, and nothing else', () => {
    inRandomViews((scene, camera, drawn) => {
      const { widthPx, metrics } = scene;
      const lanes = lanesFor(scene, camera);
      const packed = lanes.flatMap((lane) => lane.packed.placed);
      const inSight = packed
        .filter(({ item }) => isInSight(item, camera, widthPx, metrics))
        .map(({ item }) => item.id);
      const marks = drawn.filter(({ type }) => type === 'mark').map(({ key }) => key);
      expect(marks.toSorted()).toEqual(inSight.toSorted());

      const pxPerDay = widthPx / spanOf(camera);
      const clustersInSight = lanes
        .flatMap((lane) => lane.packed.clusters)
        .filter(({ members }) => {
          const { left, right } = clusterExtent(members, camera.from, pxPerDay, metrics);
          return right >= 0 && left <= widthPx;
        })
        .map(({ key }) => key);
      const clusters = drawn.filter(({ type }) => type === 'cluster').map(({ key }) => key);
      expect(clusters.toSorted()).toEqual(clustersInSight.toSorted());
    });
  });

  it('no event in sight vanishes: it is drawn, or counted by a cluster that is', () => {
    inRandomViews((scene, camera, drawn) => {
      const { widthPx, metrics } = scene;
      const told = new Set(
        drawn.flatMap((one) =>
          one.type === 'mark' ? [one.key] : one.members.map((member) => member.id),
        ),
      );
      // A mark near the edge may share a cluster just beyond it.
      const marginPx = 2 * metrics.targetPx;
      const lost = scene.items.filter((item) => {
        const { left, right } = markExtent(item, camera.from, widthPx / spanOf(camera), metrics);
        return left >= marginPx && right <= widthPx - marginPx && !told.has(item.id);
      });
      expect(lost).toEqual([]);
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
          for (const { key, yPx } of draw(scene, inBand(band, within, at, scene.limits))) {
            expect(rows.get(key) ?? yPx).toBe(yPx);
            rows.set(key, yPx);
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

describe('at the edge', () => {
  const metrics = metricsFor({ widthPx: 880, textScale: 1, hasGutter: true });
  const item: PackItem = {
    id: 'a',
    start: FIRST_DAY + 50,
    stop: FIRST_DAY + 51,
    isPoint: true,
    weight: 5,
    labelPx: 150,
  };
  const limits = { from: FIRST_DAY, to: FIRST_DAY + 100, minSpan: 1 };
  const scene: Scene = {
    lanes: [{ front: 'iran', items: [item], isCollapsed: false }],
    items: [item],
    limits,
    widthPx: 880,
    heightPx: 100,
    metrics,
  };
  const labelAt = (from: number): string | undefined | null => {
    const [mark] = draw(scene, { from: FIRST_DAY + from, to: FIRST_DAY + from + 50 });
    return mark?.type === 'mark' ? (mark.label?.side ?? null) : undefined;
  };

  it('a label that would be cut changes sides, and comes back with the room', () => {
    expect([0, 2, 15, 45, 50].map(labelAt)).toEqual(['left', 'left', 'right', 'right', 'right']);
  });

  it('the whole of a single event is drawn as numbers that a reader can check', () => {
    const whole = { ...scene, widthPx: 800 };
    expect(draw(whole, wholeCamera(limits))).toEqual([
      {
        type: 'mark',
        key: 'a',
        front: 'iran',
        item,
        xPx: 404,
        yPx: 37,
        barPx: 0,
        label: { side: 'right', xPx: 404 + 9 + 6 },
      },
    ]);
  });
});
