import { beforeEach, describe, expect, it } from 'vitest';
import { spanOf, type Camera } from '../timeline/camera.ts';
import { changes, day, explorer, lookAt, moves, start } from './explorer.fixture.svelte.ts';

/** From where the camera was sent, once for every jump. */
let jumps: Camera[];

/** Has every jump take off and hang in the air half-way, as far as its ends are from each other. */
function hangHalfway(): void {
  jumps = [];
  explorer.onjump = (from) => {
    jumps.push(from);
    const { aim } = explorer;
    explorer.fly({ from: (from.from + aim.from) / 2, to: (from.to + aim.to) / 2 });
  };
}

beforeEach(() => {
  start();
  lookAt('2023-10-20', '2023-11-20');
  hangHalfway();
});

describe('a flight', () => {
  it('sets out from what is drawn, at every deliberate move and at no gesture', () => {
    explorer.active = 'phones';
    const ways = [
      () => explorer.zoomBy(2),
      () => explorer.panBy(0.9),
      () => explorer.step('first'),
      () => explorer.sendTo({ from: day('2023-10-03'), to: day('2023-11-10') }, 'act'),
      () => explorer.centreActive(),
      () => explorer.fit(),
      () => explorer.zoomBy(4, explorer.limits.from),
      () => explorer.openEvent('drones'),
      () => explorer.sendTo(explorer.whole),
    ];
    for (const move of ways) {
      jumps = [];
      const { camera } = explorer;
      move();
      expect(jumps).toEqual([camera]);
    }
    jumps = [];
    explorer.moveTo({ from: day('2023-11-01'), to: day('2023-11-20') });
    explorer.readEvent('drones', true);
    explorer.openEvent('drones');
    expect(jumps).toEqual([]);
  });

  it('writes the address once, with where it goes, at its beginning', () => {
    explorer.fit();
    expect(changes).toEqual([['', 'act']]);
    explorer.fly({ from: day('2023-10-05'), to: day('2024-01-01') });
    explorer.fly(null);
    expect(changes).toHaveLength(1);
    expect(explorer.camera).toBe(explorer.whole);
  });

  it('is counted, listed and steered by where it goes, and drawn where it is', () => {
    explorer.fit();
    expect(explorer.aim).toBe(explorer.whole);
    expect(explorer.camera).not.toBe(explorer.aim);
    expect(explorer.tally.inView).toBe(5);
    expect(explorer.placeOfWindow?.event.id).toBe('attack');
    expect(explorer.canZoomOut).toBe(false);
    const ids = explorer.picture.drawn.map(({ key }) => key);
    explorer.fly(null);
    expect(explorer.picture.drawn.map(({ key }) => key)).not.toEqual(ids);
  });

  it('goes as far by two presses in the air as by two on the ground', () => {
    const span = spanOf(explorer.camera);
    explorer.zoomBy(2);
    explorer.zoomBy(2);
    expect(spanOf(explorer.aim)).toBeCloseTo(span / 4, 9);
    expect(jumps[1]).not.toEqual(explorer.aim);
    expect(spanOf(jumps[1]!)).toBeCloseTo(span * 0.75, 9);
  });

  it('goes on where a key asks for nothing new', () => {
    explorer.fit();
    const { camera } = explorer;
    explorer.fit();
    expect(jumps).toHaveLength(1);
    expect(explorer.camera).toBe(camera);
  });

  it('is taken over by a gesture, from where it is', () => {
    explorer.fit();
    const { from, to } = explorer.camera;
    explorer.moveTo({ from: from + 1, to: to + 1 });
    expect(explorer.camera).toBe(explorer.aim);
    expect(explorer.aim.from).toBeCloseTo(from + 1, 9);
  });

  it('is stopped by a press, and means then what it shows; nothing stops on the ground', () => {
    explorer.halt();
    expect(changes).toEqual([]);
    explorer.fit();
    const { camera } = explorer;
    explorer.halt();
    expect(explorer.aim).toEqual(camera);
    expect(explorer.camera).toBe(explorer.aim);
    expect(changes.map(([, change]) => change)).toEqual(['act', 'move']);
  });

  it('ends at once where the address says something else, or the list does', () => {
    explorer.fit();
    explorer.readAddress('from=2023-11-01&to=2023-11-10');
    expect(explorer.camera).toBe(explorer.aim);
    explorer.zoomBy(2);
    explorer.readEvent('drones', true);
    expect(explorer.camera).toBe(explorer.aim);
  });

  it('brings the list along once, to where it goes', () => {
    explorer.fit();
    expect(moves).toBe(1);
    explorer.fly(explorer.camera);
    explorer.fly(null);
    expect(moves).toBe(1);
  });
});
