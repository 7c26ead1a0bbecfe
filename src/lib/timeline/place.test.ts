import { describe, expect, it } from 'vitest';
import { wholeCamera } from './camera.ts';
import { draw, type Scene } from './layout.fixture.ts';
import { bar, FIRST_DAY, metrics, point } from './pack.fixture.ts';
import type { PackItem } from './packed.ts';

describe('at the edge', () => {
  const item = point('a', 50, { labelPx: 150 });
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

  it('a label that would be cut changes sides, comes back with the room, and goes with its dot', () => {
    expect([0, 2, 15, 45, 50].map(labelAt)).toEqual([null, 'left', 'right', 'right', 'right']);
  });

  it('a bar that leaves room on neither side has its label inside, clear of the end that is seen', () => {
    const items = [bar('a', 20, 70, { labelPx: 150 })];
    const withBar = { ...scene, lanes: [{ ...scene.lanes[0]!, items }], items };
    const labelAt = (from: number, to: number) => {
      const camera = { from: FIRST_DAY + from, to: FIRST_DAY + to };
      const [mark] = draw(withBar, camera);
      return mark?.type === 'mark' ? mark.label : undefined;
    };
    expect(labelAt(0, 100)).toEqual({ side: 'right', xPx: 8.8 * 70 + 6 });
    expect(labelAt(10, 50)).toEqual({ side: 'left', xPx: 22 * 10 - 6 });
    expect(labelAt(15, 55)).toEqual({ side: 'inside', xPx: 22 * (5 + 0.35 * 50) });
    expect(labelAt(30, 70)).toEqual({ side: 'inside', xPx: 22 * (0.35 * 50 - 10) });
    expect(labelAt(37, 77)).toEqual({ side: 'inside', xPx: 12 });
    // What is left of it in sight is too short.
    expect(labelAt(66, 86)).toEqual({ side: 'right', xPx: 44 * 4 + 6 });
  });

  it('a cluster stands while a bar of it reaches in, and joins what has its place', () => {
    const drawnAt = (items: readonly PackItem[], from: number, to: number) => {
      const narrow = { ...metrics, labels: false };
      const lanes = [{ front: 'iran', items, isCollapsed: false }];
      const camera = { from: FIRST_DAY + from, to: FIRST_DAY + to };
      return draw({ ...scene, lanes, items, heightPx: 0, metrics: narrow }, camera).map(
        ({ key, xPx }) => [key, Math.round(xPx)],
      );
    };
    const half = metrics.targetPx / 2;
    const pair = [point('a', 10), bar('b', 10, 60)];
    expect(drawnAt(pair, 0, 100)).toEqual([['cluster-a', 95]]);
    expect(drawnAt(pair, 12, 90)).toEqual([['cluster-a', half]]);
    expect(drawnAt(pair, 61, 100)).toEqual([]);
    const late = [bar('a', 30, 80), point('b', 79)];
    expect(drawnAt(late, 0, 75)).toEqual([['cluster-a', 880 - half]]);
    // Another event out of sight is in nobody's way, one at the edge is.
    expect(drawnAt([...pair, point('c', 20)], 25, 95)).toEqual([['cluster-a', half]]);
    expect(drawnAt([...pair, point('c', 20)], 20, 90)).toEqual([['cluster-a', half]]);
    // Two clusters become one.
    const both = [...pair, point('c', 30), bar('d', 30, 70)];
    expect(drawnAt(both, 35, 95)).toEqual([['cluster-a', half]]);
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
