import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { anchorsOf, EDGE_ARROW_PX, layoutArcs, type Arc, type ArcStage } from './arcs.ts';
import { anyLook, anyScene, cameraOf } from './layout.arbitrary.ts';
import { draw, lanesFor, type Scene } from './layout.fixture.ts';
import type { Camera } from './camera.ts';
import { metricsFor } from './metrics.ts';
import type { PackItem } from './packed.ts';
import { idsOf } from './place.ts';

function stageOf(scene: Scene, camera: Camera): ArcStage {
  const lanes = lanesFor(scene, camera);
  const last = lanes.at(-1)!;
  const heightPx = last.topPx + last.heightPx;
  const { widthPx, metrics } = scene;
  return { drawn: draw(scene, camera), lanes, camera, widthPx, heightPx, metrics };
}

/** A stage, and requests between some of its events. */
const anyStage = fc
  .tuple(anyScene, anyLook, fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 12 }))
  .filter(([{ items }]) => items.length > 0)
  .map(([scene, look, pairs]) => {
    const idAt = (index: number): string => scene.items[index % scene.items.length]!.id;
    const requests = pairs.map(([a, b], index) => ({
      key: `${index}`,
      from: idAt(a),
      to: idAt(b),
    }));
    return { scene, requests, stage: stageOf(scene, cameraOf(look, scene.limits)) };
  });

/** The points of `Mx,yQx,y x,y`. */
const pointsOf = ({ path }: Arc): [number, number][] =>
  [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

/** A tenth of a px is what rounding may take or add. */
const NOISE_PX = 0.15;

describe('arcs, in any view', () => {
  it('never leave the plot', () => {
    fc.assert(
      fc.property(anyStage, ({ requests, stage }) => {
        for (const arc of layoutArcs(requests, stage)) {
          const points = pointsOf(arc);
          expect(points).toHaveLength(3);
          for (const [x, y] of points) {
            expect(x).toBeGreaterThanOrEqual(-NOISE_PX);
            expect(x).toBeLessThanOrEqual(stage.widthPx + NOISE_PX);
            expect(y).toBeGreaterThanOrEqual(-NOISE_PX);
            expect(y).toBeLessThanOrEqual(stage.heightPx + NOISE_PX);
          }
        }
      }),
      runs,
    );
  });

  it('end at the marks of the events that they are of, at their clusters, or at the edge', () => {
    fc.assert(
      fc.property(anyStage, ({ requests, stage }) => {
        const { metrics, widthPx } = stage;
        for (const arc of layoutArcs(requests, stage)) {
          const request = requests.find(({ key }) => key === arc.key)!;
          for (const [id, end] of [
            [request.from, arc.from],
            [request.to, arc.to],
          ] as const) {
            const one = stage.drawn.find((drawn) => idsOf(drawn).includes(id));
            if (one) {
              // What is seen of it: a mark at the edge may lie half beyond.
              const within = (px: number): number => Math.min(Math.max(px, 0), widthPx);
              const leftPx = within(one.xPx);
              const rightPx = within(one.xPx + (one.type === 'mark' ? one.barPx : 0));
              const dx = Math.max(leftPx - end.xPx, 0, end.xPx - rightPx);
              const reachPx = metrics.markPx * (4 / 3) + NOISE_PX;
              expect(Math.hypot(dx, one.yPx - end.yPx)).toBeLessThanOrEqual(reachPx);
              expect(end.place).toBe(one.type);
            } else {
              const arrowPx = (EDGE_ARROW_PX * metrics.markPx) / 9;
              const tipPx = end.place === 'earlier' ? end.xPx - arrowPx : end.xPx + arrowPx;
              expect(tipPx).toBeCloseTo(end.place === 'earlier' ? 0 : widthPx, 0);
            }
          }
          const points = pointsOf(arc);
          expect(points[0]).toEqual([arc.from.xPx, arc.from.yPx]);
          expect(points[2]).toEqual([arc.to.xPx, arc.to.yPx]);
        }
      }),
      runs,
    );
  });

  it('are the same for the same view', () => {
    fc.assert(
      fc.property(anyStage, ({ scene, requests, stage }) => {
        const again = stageOf(scene, { ...stage.camera });
        expect(layoutArcs(requests, again)).toEqual(layoutArcs(requests, stage));
      }),
      { ...runs, numRuns: 100 },
    );
  });

  it('bend the same way from either end', () => {
    fc.assert(
      fc.property(anyStage, ({ requests, stage }) => {
        const turned = requests.map(({ key, from, to }) => ({ key, from: to, to: from }));
        const back = layoutArcs(turned, stage);
        layoutArcs(requests, stage).forEach((arc, index) => {
          expect(back[index]).toMatchObject({ key: arc.key, from: arc.to, to: arc.from });
          expect(pointsOf(back[index]!)).toEqual(pointsOf(arc).toReversed());
        });
      }),
      runs,
    );
  });

  it('are drawn for all but what shares a cluster, is out of sight at both ends, or has no lane', () => {
    fc.assert(
      fc.property(anyStage, ({ requests, stage }) => {
        const drawnAs = (id: string) => stage.drawn.find((one) => idsOf(one).includes(id))?.key;
        const anchors = anchorsOf(stage);
        const expected = requests.filter(({ from, to }) => {
          const [a, b] = [drawnAs(from), drawnAs(to)];
          return anchors.has(from) && anchors.has(to) && (a ?? b) !== undefined && a !== b;
        });
        const keys = layoutArcs(requests, stage).map(({ key }) => key);
        expect(keys).toEqual(expected.map(({ key }) => key));
      }),
      runs,
    );
  });
});

describe('an arc', () => {
  const point = (id: string, start: number): PackItem => ({
    id,
    start,
    stop: start + 1,
    isPoint: true,
    weight: 5,
    labelPx: 60,
  });
  const bar: PackItem = { ...point('war', 10), stop: 90, isPoint: false };
  const scene: Scene = {
    lanes: [
      { front: 'a', items: [bar], isCollapsed: false },
      {
        front: 'b',
        items: [point('early', 20), point('middle', 50), point('late', 80)],
        isCollapsed: false,
      },
      { front: 'c', items: [], isCollapsed: true },
    ],
    items: [],
    limits: { from: 0, to: 100, minSpan: 1 },
    widthPx: 1000,
    heightPx: 300,
    metrics: metricsFor({ widthPx: 1000, textScale: 1, hasGutter: true }),
  };
  const arcIn = (camera: Camera, from: string, to: string): Arc | undefined =>
    layoutArcs([{ key: 'one', from, to }], stageOf(scene, camera))[0];
  const whole = { from: 0, to: 100 };

  it('stands on a bar above the mark, and not at the bar’s beginning', () => {
    const arc = arcIn(whole, 'middle', 'war')!;
    expect(Math.abs(arc.to.xPx - 505)).toBeLessThan(12);
    expect(arc.to.place).toBe('mark');
  });

  it('goes to the edge on whose side the other event is out of sight', () => {
    expect(arcIn({ from: 40, to: 60 }, 'middle', 'early')!.to.place).toBe('earlier');
    expect(arcIn({ from: 40, to: 60 }, 'middle', 'late')!.to).toMatchObject({
      place: 'later',
      xPx: 1000 - EDGE_ARROW_PX,
      angle: 0,
    });
  });

  it('is none where neither event is in sight, or one is not on the timeline', () => {
    expect(arcIn({ from: 55, to: 70 }, 'middle', 'early')).toBeUndefined();
    expect(arcIn(whole, 'middle', 'unknown')).toBeUndefined();
    expect(arcIn(whole, 'middle', 'middle')).toBeUndefined();
  });

  it('swings out further where there is another between the same events', () => {
    const requests = ['one', 'two'].map((key) => ({ key, from: 'early', to: 'late' }));
    const [one, two] = layoutArcs(requests, stageOf(scene, whole));
    const bendOf = (arc: Arc): number => Math.abs(pointsOf(arc)[1]![1] - arc.from.yPx);
    expect(bendOf(two!)).toBeGreaterThan(bendOf(one!) + 5);
  });
});
