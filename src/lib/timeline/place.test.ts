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

/** As the list sees it: a dot by its middle, a bar by any part of it. */
function isInView({ start, stop, isPoint }: PackItem, { from, to }: Camera): boolean {
  const middle = (start + stop) / 2;
  return isPoint ? middle >= from && middle <= to : stop > from && start < to;
}

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

  it('a label inside a bar leaves white on both sides, within the bar and the plot', () => {
    inRandomViews((scene, _, drawn) => {
      const { widthPx, metrics } = scene;
      for (const one of drawn) {
        if (one.type === 'cluster' || one.label?.side !== 'inside') continue;
        const [mark, label] = boxesOf(one, metrics);
        expect(one.item.isPoint).toBe(false);
        expect(label!.left - Math.max(mark!.left, 0)).toBeCloseTo(metrics.clearPx, 6);
        expect(Math.min(mark!.right, widthPx) - label!.right).toBeGreaterThan(
          metrics.clearPx - 1e-6,
        );
      }
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

      const clusters = drawn.filter(({ type }) => type === 'cluster').map(({ key }) => key);
      expect(new Set(clusters).size).toBe(clusters.length);
      for (const { members, key } of lanes.flatMap((lane) => lane.packed.clusters)) {
        const pxPerDay = widthPx / spanOf(camera);
        const { left, right } = clusterExtent(members, camera.from, pxPerDay, metrics);
        if (right >= 0 && left <= widthPx) expect(clusters).toContain(key);
        else if (!members.some((member) => isInSight(member, camera, widthPx, metrics)))
          expect(clusters).not.toContain(key);
      }
    });
  });

  it('a cluster stands where its events meet, or flush with the edge while one is in sight', () => {
    inRandomViews((scene, camera, drawn) => {
      const { widthPx, metrics } = scene;
      for (const one of drawn) {
        if (one.type === 'mark') continue;
        const pxPerDay = widthPx / spanOf(camera);
        const { left } = clusterExtent(one.members, camera.from, pxPerDay, metrics);
        const box = boxesOf(one, metrics)[0]!;
        if (Math.abs(box.left - left) < 1e-6) continue;
        const atPx = left < 0 ? 0 : widthPx - metrics.targetPx;
        expect(box.left).toBeCloseTo(atPx, 6);
        const isSeen = one.members.some((item) => isInSight(item, camera, widthPx, metrics));
        expect(isSeen).toBe(true);
      }
    });
  });

  /**
   * The one exception: the place of a cluster whose events meet beyond the edge is there, and a mark or
   * another cluster of its row has it. Then nothing of the cluster is drawn, though a bar of it reaches in.
   */
  it('no event in sight vanishes: it is drawn, or counted by a cluster that is', () => {
    inRandomViews((scene, camera, drawn) => {
      const { widthPx, metrics } = scene;
      const told = new Set(
        drawn.flatMap((one) =>
          one.type === 'mark' ? [one.key] : one.members.map((member) => member.id),
        ),
      );
      const lost = lanesFor(scene, camera).flatMap(({ front, rowsTopPx, packed }) => {
        const alone = packed.placed.map(({ item }) => item);
        expect(alone.filter((item) => isInView(item, camera) && !told.has(item.id))).toEqual([]);
        return packed.clusters.filter(({ row, members }) => {
          if (!members.some((item) => isInView(item, camera) && !told.has(item.id))) return false;
          const pxPerDay = widthPx / spanOf(camera);
          const { left, right } = clusterExtent(members, camera.from, pxPerDay, metrics);
          const isBeyond = right < 0 || left > widthPx;
          const edge = left < 0 ? 0 : widthPx - metrics.targetPx;
          const yPx = rowsTopPx + (row + 0.5) * metrics.rowPx;
          const isTaken = drawn
            .filter((one) => one.front === front && one.yPx === yPx)
            .flatMap((one) => boxesOf(one, metrics))
            .some((box) => !box.isLabel && box.left < edge + metrics.targetPx && box.right > edge);
          return !(isBeyond && isTaken);
        });
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

  it('a bar that leaves room on neither side has its label inside, from the edge on', () => {
    const bar: PackItem = { ...item, start: FIRST_DAY + 20, stop: FIRST_DAY + 70, isPoint: false };
    const withBar = { ...scene, lanes: [{ ...scene.lanes[0]!, items: [bar] }], items: [bar] };
    const labelAt = (from: number, to: number) => {
      const camera = { from: FIRST_DAY + from, to: FIRST_DAY + to };
      const [mark] = draw(withBar, camera);
      return mark?.type === 'mark' ? mark.label : undefined;
    };
    expect(labelAt(0, 100)).toEqual({ side: 'right', xPx: 8.8 * 70 + 6 });
    expect(labelAt(10, 50)).toEqual({ side: 'left', xPx: 22 * 10 - 6 });
    expect(labelAt(15, 55)).toEqual({ side: 'inside', xPx: 22 * 5 + 12 });
    expect(labelAt(30, 70)).toEqual({ side: 'inside', xPx: 12 });
    // What is left of it in sight is too short.
    expect(labelAt(66, 86)).toEqual({ side: 'right', xPx: 44 * 4 + 6 });
  });

  it('a cluster stands while a bar of it reaches in, if no mark or other cluster stands there', () => {
    const bar = (id: string, from: number, to: number): PackItem => ({
      ...item,
      id,
      start: FIRST_DAY + from,
      stop: FIRST_DAY + to,
      isPoint: to === from + 1,
    });
    const drawnAt = (items: readonly PackItem[], from: number, to: number) => {
      const narrow = { ...metrics, labels: false };
      const lanes = [{ front: 'iran', items, isCollapsed: false }];
      const camera = { from: FIRST_DAY + from, to: FIRST_DAY + to };
      return draw({ ...scene, lanes, items, heightPx: 0, metrics: narrow }, camera).map(
        ({ key, xPx }) => [key, Math.round(xPx)],
      );
    };
    const half = metrics.targetPx / 2;
    const pair = [bar('a', 10, 11), bar('b', 10, 60)];
    expect(drawnAt(pair, 0, 100)).toEqual([['cluster-a', 95]]);
    expect(drawnAt(pair, 12, 90)).toEqual([['cluster-a', half]]);
    expect(drawnAt(pair, 61, 100)).toEqual([]);
    const late = [bar('a', 30, 80), bar('b', 79, 80)];
    expect(drawnAt(late, 0, 75)).toEqual([['cluster-a', 880 - half]]);
    // Another event out of sight is in nobody's way, one at the edge is.
    expect(drawnAt([...pair, bar('c', 20, 21)], 25, 95)).toEqual([['cluster-a', half]]);
    expect(drawnAt([...pair, bar('c', 20, 21)], 20, 90)).toEqual([['c', 6]]);
    // Of two clusters the nearer has the place.
    const both = [...pair, bar('c', 30, 31), bar('d', 30, 70)];
    expect(drawnAt(both, 35, 95)).toEqual([['cluster-c', half]]);
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
