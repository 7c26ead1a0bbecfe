import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { spanOf, wholeCamera } from '../timeline/camera.ts';
import {
  changes,
  day,
  explorer,
  lookAt,
  moves,
  shows,
  start,
  withWar,
} from './explorer.fixture.svelte.ts';

beforeEach(() => start());

describe('moving', () => {
  it('is a move, which replaces the address, and stays within the limits', () => {
    explorer.moveTo({ from: day('2024-01-01'), to: day('2024-02-01') });
    expect(changes).toEqual([['from=2024-01-01&to=2024-01-31', 'move']]);
    explorer.moveTo({ from: 0, to: 1e6 });
    expect(changes.at(-1)).toEqual(['', 'move']);
    expect(explorer.view.camera).toBeNull();
  });

  it('by buttons and keys is the same', () => {
    explorer.zoomBy(2);
    explorer.panBy(0.5);
    expect(changes.map(([, change]) => change)).toEqual(['move', 'move']);
  });

  it('by a jump is an act, which Back undoes', () => {
    lookAt('2023-11-01', '2023-11-30');
    explorer.fit();
    expect(changes).toEqual([['', 'act']]);
    expect(explorer.camera).toEqual(wholeCamera(explorer.limits));
    explorer.sendTo({ from: day('2023-10-03'), to: day('2023-11-10') }, 'act');
    explorer.active = 'phones';
    explorer.centreActive();
    expect(changes.map(([, change]) => change)).toEqual(['act', 'act', 'act']);
  });

  it('tells the list, unless the list itself asked for it', () => {
    explorer.active = 'phones';
    const ways = [
      () => explorer.moveTo({ from: day('2023-10-20'), to: day('2023-11-20') }),
      () => explorer.zoomBy(2),
      () => explorer.panBy(0.5),
      () => explorer.sendTo({ from: day('2023-10-03'), to: day('2023-11-10') }, 'act'),
      () => explorer.centreActive(),
      () => explorer.step('first'),
      () => explorer.fit(),
    ];
    for (const [index, move] of ways.entries()) {
      const { camera } = explorer;
      move();
      expect(explorer.camera).not.toBe(camera);
      expect(moves).toBe(index + 1);
    }
    lookAt('2023-10-01', '2023-10-20');
    explorer.readEvent('phones', true);
    expect(explorer.isInView(explorer.byId.get('phones')!)).toBe(true);
    expect([moves, changes.length]).toEqual([0, 1]);
  });

  it('nowhere changes nothing and tells nobody', () => {
    const stand = (...ways: (() => void)[]): void => {
      const { view } = explorer;
      for (const move of ways) {
        move();
        expect(explorer.view).toBe(view);
        expect([moves, changes, shows]).toEqual([0, [], []]);
      }
    };
    const always = [
      () => explorer.moveTo({ ...explorer.camera }),
      () => explorer.moveTo({ from: explorer.camera.from + 1e-11, to: explorer.camera.to }),
      () => explorer.zoomBy(1),
      () => explorer.panBy(0),
      () => explorer.centreActive(),
    ];
    stand(
      ...always,
      () => explorer.fit(),
      () => explorer.moveTo({ from: 0, to: 1e6 }),
      () => explorer.zoomBy(0.5),
      () => explorer.panBy(1),
      () => explorer.step('next'),
      () => explorer.readEvent('drones', true),
    );
    explorer.active = null;
    lookAt('2023-11-01', '2023-11-30');
    stand(...always, () => explorer.step('next'));
    explorer.active = null;
    lookAt('2023-11-10', '2023-11-10');
    stand(...always, () => explorer.zoomBy(2));
    lookAt('2024-04-10', '2024-12-31');
    stand(...always, () => explorer.panBy(1));
  });

  it('pans by screenfuls', () => {
    lookAt('2023-11-01', '2023-11-10');
    explorer.panBy(0.5);
    expect(explorer.days).toEqual({ first: day('2023-11-06'), last: day('2023-11-15') });
  });

  it('keeps the time that is fixed while it zooms', () => {
    const fixed = day('2023-11-03') + 0.5;
    lookAt('2023-10-20', '2023-11-20');
    const share = (fixed - explorer.camera.from) / spanOf(explorer.camera);
    explorer.zoomBy(3, fixed);
    expect((fixed - explorer.camera.from) / spanOf(explorer.camera)).toBeCloseTo(share, 9);
  });

  it('counts what is out of sight', () => {
    lookAt('2023-11-01', '2023-11-30');
    expect(explorer.tally).toEqual({
      total: 5,
      inView: 1,
      possibly: 0,
      possiblyInRange: 0,
      earlier: 2,
      later: 2,
      filteredOut: 0,
    });
    expect(explorer.placeOfWindow?.event.id).toBe('speech');
    expect(explorer.picture.drawn.map(({ key }) => key)).toEqual(['speech']);
  });

  it('finds its place in the list: the first in sight, the next after, or the last of all', () => {
    const placeAt = (from: string, to: string) => {
      lookAt(from, to);
      return explorer.placeOfWindow?.event.id;
    };
    expect(placeAt('2023-10-08', '2023-10-20')).toBe('border');
    expect(placeAt('2023-12-01', '2023-12-31')).toBe('phones');
    expect(placeAt('2024-04-16', '2024-04-18')).toBe('drones');
  });

  it('out of sight is a dot by its middle, and a bar when nothing of it is left', () => {
    const at = (id: string, from: number, to: number): boolean => {
      explorer.moveTo({ from, to });
      return explorer.isInView(explorer.byId.get(id)!);
    };
    const [speech, drones] = [day('2023-11-03'), day('2024-04-13')];
    expect(at('speech', speech + 0.4, speech + 20)).toBe(true);
    expect(at('speech', speech + 0.6, speech + 20)).toBe(false);
    expect(at('speech', speech - 20, speech + 0.6)).toBe(true);
    expect(at('speech', speech - 20, speech + 0.4)).toBe(false);
    expect(at('drones', drones + 1.9, drones + 5)).toBe(true);
    expect(at('drones', drones + 2, drones + 5)).toBe(false);
    expect(at('drones', drones - 9, drones + 0.1)).toBe(true);
    expect(at('drones', drones - 9, drones)).toBe(false);
  });

  it('by panning keeps every lane, and what is listed, as it is', () => {
    explorer.toggleFront('lebanon');
    lookAt('2023-10-01', '2023-11-10');
    const { filter, shown } = explorer;
    const { lanes } = explorer.picture;
    const days = fc.integer({ min: -300, max: 300 });
    fc.assert(
      fc.property(days, (days) => {
        explorer.panBy(days / 100);
        expect(explorer.filter).toBe(filter);
        expect(explorer.picture.lanes).toBe(lanes);
        expect(explorer.shown).toBe(shown);
      }),
      { ...runs, numRuns: 100 },
    );
  });

  it('by reading on in the list goes only to what is out of sight', () => {
    lookAt('2023-10-01', '2023-10-20');
    explorer.readEvent('border', true);
    explorer.readEvent('nothing', true);
    explorer.readEvent('speech', false);
    expect(changes).toEqual([]);
    expect(explorer.reading).toBe('speech');
    explorer.readEvent('speech', true);
    expect(explorer.isInView(explorer.byId.get('speech')!)).toBe(true);
    expect(changes.map(([, change]) => change)).toEqual(['move']);
  });

  it('by reading an event longer than the window goes to its beginning, in the order of the list', () => {
    start(withWar);
    lookAt('2024-02-01', '2024-02-20');
    expect(explorer.placeOfWindow?.event.id).toBe('phones');
    expect(explorer.beginsInView(explorer.byId.get('war')!)).toBe(false);
    explorer.readEvent('war', true);
    expect(explorer.beginsInView(explorer.byId.get('war')!)).toBe(true);
    expect(explorer.camera.to - explorer.camera.from).toBeCloseTo(20);
  });

  it('by opening an event longer than the window stays where any of it is in sight', () => {
    start(withWar);
    lookAt('2024-02-01', '2024-02-20');
    const { camera } = explorer;
    explorer.openEvent('war');
    expect(explorer.camera).toBe(camera);
  });

  it('centres the active event first, and zooms to it when it is centred', () => {
    explorer.active = 'speech';
    lookAt('2023-10-10', '2023-11-20');
    explorer.centreActive();
    const { from, to } = explorer.camera;
    expect((from + to) / 2).toBeCloseTo(day('2023-11-03') + 0.5, 9);
    expect(to - from).toBeCloseTo(42, 9);
    explorer.centreActive();
    expect(explorer.days).toEqual({ first: day('2023-10-27'), last: day('2023-11-10') });
  });
});
