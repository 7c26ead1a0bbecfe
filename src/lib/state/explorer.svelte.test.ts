import fc from 'fast-check';
import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseDay } from '../chronology/day.ts';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { chronologyOf, eventOn } from '../query/event.arbitrary.ts';
import { EMPTY_FILTER } from '../query/filter.ts';
import { spanOf, wholeCamera } from '../timeline/camera.ts';
import { anyLook, cameraOf } from '../timeline/layout.arbitrary.ts';
import { Explorer, type Change, type Focus } from './explorer.svelte.ts';
import type { Direction } from '../timeline/navigate.ts';
import { DEFAULT_VIEW } from './view.ts';

const day = (text: string): number => parseDay(text)!;

const FRONTS = ['gaza-israel', 'lebanon', 'iran'];
const chronology = chronologyOf(
  [
    eventOn('2023-10-07', { id: 'attack', front: 'gaza-israel', weight: 10 }),
    eventOn('2023-10-08', { id: 'border', front: 'lebanon' }),
    eventOn('2023-11-03', { id: 'speech', front: 'lebanon' }),
    eventOn('2024-02-13', { id: 'phones', front: 'lebanon' }),
    eventOn('2024-04-13/2024-04-14', { id: 'drones', front: 'iran', weight: 9 }),
  ],
  FRONTS,
);

let explorer: Explorer;
/** What was told to the address, and what the list was asked to show the reader's place for. */
let changes: [string, Change][];
let shows: (Focus | null)[];
/** How often the list was told that the camera moved. */
let moves: number;

beforeEach(() => {
  explorer = new Explorer(chronology);
  changes = [];
  shows = [];
  moves = 0;
  explorer.onchange = (query, change) => changes.push([query, change]);
  explorer.onshow = (focus) => shows.push(focus);
  explorer.onmove = () => (moves += 1);
});

const lookAt = (from: string, to: string): void => {
  explorer.moveTo({ from: day(from), to: day(to) + 1 });
  changes = [];
  moves = 0;
};

const shownIds = (): string[] => explorer.shown.map(({ event }) => event.id);

it('runs where runes react, as in a browser', () => {
  let count = $state(0);
  const seen: number[] = [];
  const stop = $effect.root(() => {
    $effect(() => {
      seen.push(count);
    });
  });
  flushSync();
  count += 1;
  flushSync();
  stop();
  expect(seen).toEqual([0, 1]);
});

describe('a reader who has done nothing yet', () => {
  it('sees all there is, laid out before anything is measured', () => {
    expect(explorer.view).toEqual(DEFAULT_VIEW);
    expect(explorer.camera).toEqual(wholeCamera(explorer.limits));
    expect(explorer.widthPx).toBe(explorer.plot.widthPx);
    expect(explorer.lanesHeightPx).toBe(explorer.plot.heightPx);
    expect(shownIds()).toEqual(['attack', 'border', 'speech', 'phones', 'drones']);
    expect(explorer.tally).toEqual({
      total: 5,
      inView: 5,
      possibly: 0,
      earlier: 0,
      later: 0,
      filteredOut: 0,
    });
    expect(explorer.drawn.map(({ key }) => key).toSorted()).toEqual(shownIds().toSorted());
    expect([explorer.canZoomIn, explorer.canZoomOut]).toEqual([true, false]);
    expect(explorer.query).toBe('');
  });

  it('of a chronology without events sees empty lanes', () => {
    const empty = new Explorer(chronologyOf([], FRONTS));
    expect(empty.drawn).toEqual([]);
    expect(empty.lanes.map(({ front }) => front)).toEqual(FRONTS);
    empty.step('next');
    empty.centreActive();
    expect(empty.active).toBeNull();
  });
});

describe('opening an event', () => {
  it('brings it into sight and is an act, which Back undoes', () => {
    lookAt('2023-10-01', '2023-10-20');
    explorer.openEvent('phones');
    expect(explorer.open?.event.id).toBe('phones');
    expect([explorer.active, explorer.reading]).toEqual(['phones', 'phones']);
    expect(explorer.place).toBe(explorer.open);
    expect(explorer.isInView(explorer.open!)).toBe(true);
    expect(spanOf(explorer.camera)).toBeCloseTo(20, 6);
    expect(changes).toEqual([[explorer.query, 'act']]);
    expect(explorer.query).toMatch(/^from=2024-01-\d\d&to=2024-02-\d\d&event=phones$/);
  });

  it('that is in sight leaves the camera alone', () => {
    lookAt('2023-10-01', '2023-10-20');
    const { camera } = explorer;
    explorer.openEvent('border');
    expect(explorer.camera).toBe(camera);
  });

  it('with everything in sight keeps everything in sight: no camera in the address', () => {
    explorer.openEvent('drones');
    expect(changes).toEqual([['event=drones', 'act']]);
  });

  it('that fills all there is shows all there is', () => {
    explorer = new Explorer(
      chronologyOf([eventOn('2023-10-07/2024-04-14', { id: 'war', front: 'iran' })], FRONTS),
    );
    lookAt('2023-10-01', '2024-04-13');
    expect(explorer.canZoomOut).toBe(true);
    explorer.openEvent('war');
    expect(explorer.camera).toEqual(wholeCamera(explorer.limits));
    expect([explorer.query, explorer.canZoomOut]).toEqual(['event=war', false]);
  });

  it('that the filter hides lifts the filter', () => {
    explorer.toggleFront('iran');
    explorer.openEvent('phones');
    expect(explorer.view.filter).toEqual(EMPTY_FILTER);
    expect(explorer.open?.event.id).toBe('phones');
    expect(changes.at(-1)).toEqual(['event=phones', 'act']);
  });

  it('asks the list to show it, but not where the reader has it before them already', () => {
    explorer.openEvent('phones');
    expect(shows).toEqual([null]);
    explorer.toggleEvent('speech');
    explorer.toggleEvent('speech');
    expect([shows, explorer.open]).toEqual([[null], null]);
    expect(changes.map(([query]) => query)).toEqual(['event=phones', 'event=speech', '']);
  });

  it('tells the list where the keys should go', () => {
    explorer.openEvent('phones', 'title');
    explorer.openEvent('speech', 'earlier');
    explorer.openEvent('border', 'later');
    expect(shows).toEqual(['title', 'earlier', 'later']);
  });

  it('is in place of what the list had come to, until it comes to another', () => {
    explorer.readEvent('border', false);
    explorer.openEvent('phones');
    expect(explorer.place?.event.id).toBe('phones');
    explorer.readEvent('speech', false);
    expect(explorer.place?.event.id).toBe('speech');
    explorer.reading = null;
    expect(explorer.place?.event.id).toBe('phones');
  });

  it('that there is not changes nothing', () => {
    explorer.openEvent('nothing');
    expect([explorer.view, explorer.active, changes]).toEqual([DEFAULT_VIEW, null, []]);
  });

  it('and closing it is an act each; closing nothing is none', () => {
    explorer.openEvent('phones');
    explorer.closeEvent();
    explorer.closeEvent();
    expect(changes).toEqual([
      ['event=phones', 'act'],
      ['', 'act'],
    ]);
    expect(explorer.active).toBe('phones');
  });
});

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
    explorer.zoomTo(['border', 'speech']);
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
      () => explorer.zoomTo(['border', 'speech']),
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
      () => explorer.zoomTo([]),
      () => explorer.zoomTo(['nothing']),
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
      earlier: 2,
      later: 2,
      filteredOut: 0,
    });
    expect(explorer.placeOfWindow?.event.id).toBe('speech');
    expect(explorer.drawn.map(({ key }) => key)).toEqual(['speech']);
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
    const { filter, lanes, shown } = explorer;
    const days = fc.integer({ min: -300, max: 300 });
    fc.assert(
      fc.property(days, (days) => {
        explorer.panBy(days / 100);
        expect(explorer.filter).toBe(filter);
        expect(explorer.lanes).toBe(lanes);
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

  it('to several events brings all of them into sight, and no more than takes', () => {
    explorer.zoomTo(['border', 'speech']);
    const { from, to } = explorer.camera;
    expect(from).toBeLessThan(day('2023-10-08'));
    expect(to).toBeGreaterThan(day('2023-11-04'));
    expect(spanOf(explorer.camera)).toBeLessThan(40);
    explorer.zoomTo([]);
    expect(changes).toHaveLength(1);
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

describe('filtering by front', () => {
  it('shows that front, is an act, and leaves the counts of all', () => {
    explorer.toggleFront('lebanon');
    expect(shownIds()).toEqual(['border', 'speech', 'phones']);
    expect(changes).toEqual([['fronts=lebanon', 'act']]);
    expect(explorer.tally).toMatchObject({ inView: 3, filteredOut: 2 });
    expect([...explorer.frontCounts]).toEqual([
      ['gaza-israel', 1],
      ['lebanon', 3],
      ['iran', 1],
    ]);
    expect(explorer.lanes.map(({ isCollapsed }) => isCollapsed)).toEqual([true, false, true]);
  });

  it('adds another front, and a second time takes it away again', () => {
    explorer.toggleFront('lebanon');
    explorer.toggleFront('iran');
    expect(explorer.query).toBe('fronts=lebanon,iran');
    explorer.toggleFront('lebanon');
    expect(shownIds()).toEqual(['drones']);
    explorer.toggleFront('iran');
    expect(explorer.view).toEqual(DEFAULT_VIEW);
  });

  it('by all fronts is no filter', () => {
    for (const front of FRONTS) explorer.toggleFront(front);
    expect(explorer.view.filter).toEqual(EMPTY_FILTER);
    expect(explorer.query).toBe('');
  });

  it('begins with what is shown where the address leaves fronts out', () => {
    const six = ['gaza-israel', 'lebanon', 'iraq-syria', 'yemen-red-sea', 'iran', 'diplomacy'];
    const fronts = () => six.filter((front) => explorer.isFrontShown(front));
    explorer = new Explorer(chronologyOf(chronology.events, six));
    explorer.readAddress('fronts=-iran');
    explorer.toggleFront('iran');
    expect(explorer.view.filter).toEqual(EMPTY_FILTER);
    expect([fronts(), explorer.isFiltered, explorer.query]).toEqual([six, false, '']);
    explorer.readAddress('fronts=-iran');
    explorer.toggleFront('lebanon');
    expect(fronts()).toEqual(['gaza-israel', 'iraq-syria', 'yemen-red-sea', 'diplomacy']);
    expect(explorer.query).toBe('fronts=gaza-israel,iraq-syria,yemen-red-sea,diplomacy');
  });

  it('closes an open event that it hides, and leaves one that it does not', () => {
    explorer.openEvent('phones');
    explorer.toggleFront('lebanon');
    expect(explorer.open?.event.id).toBe('phones');
    explorer.toggleFront('lebanon');
    explorer.toggleFront('iran');
    expect(explorer.open).toBeNull();
    expect(changes.at(-1)).toEqual(['fronts=iran', 'act']);
  });

  it('brings the reader’s place back into sight in the list, which has become another', () => {
    explorer.toggleFront('iran');
    explorer.clearFilter();
    expect(shows).toEqual([null, null]);
  });

  it('leaves the list’s place only where it is still listed', () => {
    explorer.reading = 'phones';
    expect(explorer.place?.event.id).toBe('phones');
    explorer.toggleFront('iran');
    expect(explorer.place).toBeNull();
    explorer.openEvent('drones');
    expect(explorer.place?.event.id).toBe('drones');
  });

  it('is lifted by one act', () => {
    explorer.toggleFront('iran');
    explorer.clearFilter();
    expect(changes.at(-1)).toEqual(['', 'act']);
    expect(shownIds()).toHaveLength(5);
  });
});

describe('the arrow keys', () => {
  it('begin at the event nearest the middle', () => {
    lookAt('2023-10-20', '2023-11-20');
    explorer.step('next');
    expect(explorer.active).toBe('speech');
  });

  it('begin at the open event, if there is one', () => {
    explorer.openEvent('speech');
    explorer.active = null;
    explorer.step('next');
    expect(explorer.active).toBe('phones');
  });

  it('walk along the lane and stop at its ends', () => {
    explorer.active = 'border';
    const path = (['previous', 'next', 'next', 'next', 'first', 'last'] as const).map(
      (direction) => {
        explorer.step(direction);
        return explorer.active;
      },
    );
    expect(path).toEqual(['border', 'speech', 'phones', 'phones', 'border', 'phones']);
  });

  it('take a cluster for one stop, along the lane', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const dates = ['10-07', '11-20', '11-20', '11-20', '12-20', '12-20'];
    explorer = new Explorer(
      chronologyOf(
        ids.map((id, index) => eventOn(`2023-${dates[index]}`, { id, front: 'iran' })),
        ['iran'],
      ),
    );
    explorer.measured = { widthPx: 300, heightPx: 40, textScale: 1, hasGutter: false };
    expect(explorer.drawn.map(({ key }) => key)).toEqual(['a', 'cluster-b', 'cluster-e']);
    const path = (start: string, ...directions: Direction[]) => {
      explorer.active = start;
      return directions.map((direction) => {
        explorer.step(direction);
        return explorer.active;
      });
    };
    expect(path('a', 'next', 'next', 'next')).toEqual(['b', 'e', 'e']);
    expect(path('f', 'previous', 'previous', 'previous')).toEqual(['d', 'a', 'a']);
    expect(path('c', 'next')).toEqual(['e']);
    expect(path('c', 'previous', 'last', 'first')).toEqual(['a', 'f', 'a']);
  });

  it('change lanes, passing over those that the filter hides', () => {
    explorer.active = 'attack';
    explorer.step('down');
    expect(explorer.active).toBe('border');
    explorer.toggleFront('gaza-israel');
    explorer.toggleFront('iran');
    explorer.active = 'attack';
    explorer.step('down');
    expect(explorer.active).toBe('drones');
  });

  it('bring what they come to into sight, as a move, and open nothing', () => {
    lookAt('2023-10-01', '2023-10-20');
    explorer.active = 'border';
    explorer.step('last');
    expect(explorer.isInView(explorer.byId.get('phones')!)).toBe(true);
    expect(changes.map(([, change]) => change)).toEqual(['move']);
    expect(explorer.open).toBeNull();
  });

  it('begin anew where the event they stood on is filtered out', () => {
    explorer.active = 'drones';
    explorer.toggleFront('lebanon');
    explorer.step('next');
    expect(explorer.shown.map(({ event }) => event.id)).toContain(explorer.active);
  });
});

describe('an address', () => {
  it('is taken over without being written again', () => {
    explorer.readAddress('?fronts=lebanon&from=2023-10-01&to=2023-10-31&event=border');
    expect(changes).toEqual([]);
    expect([explorer.open?.event.id, explorer.active]).toEqual(['border', 'border']);
    expect(explorer.days).toEqual({ first: day('2023-10-01'), last: day('2023-10-31') });
  });

  it('with an event that its own filter hides opens it and lifts the filter', () => {
    explorer.readAddress('fronts=iran&event=phones');
    expect(explorer.view).toEqual({ ...DEFAULT_VIEW, event: 'phones' });
    expect(explorer.notices).toEqual(['The filter was lifted to show “Title”.']);
    expect(changes).toEqual([['event=phones', 'move']]);
  });

  it('with a fragment opens that event, where its query names none, and tells it by its query', () => {
    explorer.readAddress('from=2024-02-01&to=2024-02-29', 'phones');
    expect([explorer.open?.event.id, explorer.reading]).toEqual(['phones', 'phones']);
    expect(changes).toEqual([['from=2024-02-01&to=2024-02-29&event=phones', 'move']]);
    explorer.readAddress('event=speech', 'phones');
    expect(explorer.open?.event.id).toBe('speech');
    explorer.readAddress('', 'chronology');
    expect(explorer.open).toBeNull();
    expect(changes).toHaveLength(1);
  });

  it('with a fragment that the filter hides lifts the filter, too', () => {
    explorer.readAddress('fronts=iran', 'phones');
    expect(explorer.view).toEqual({ ...DEFAULT_VIEW, event: 'phones' });
    expect(explorer.notices).toHaveLength(1);
    expect(changes).toEqual([['event=phones', 'move']]);
  });

  it('that is broken leaves notices, which can be dismissed and go with the next', () => {
    explorer.readAddress('event=lost&fronts=mars');
    expect(explorer.view).toEqual(DEFAULT_VIEW);
    expect(explorer.notices).toHaveLength(2);
    expect(changes).toEqual([]);
    explorer.dismissNotices();
    expect(explorer.notices).toEqual([]);
    expect(changes).toEqual([['', 'move']]);
    explorer.readAddress('event=lost');
    explorer.readAddress('');
    expect(explorer.notices).toEqual([]);
  });

  it('of what is seen leads back to it', () => {
    explorer.toggleFront('lebanon');
    explorer.moveTo({ from: day('2023-10-05'), to: day('2023-12-01') });
    explorer.openEvent('speech');
    const other = new Explorer(chronology);
    other.readAddress(explorer.query);
    expect(other.view).toEqual(explorer.view);
  });
});

describe('what is in sight', () => {
  const dates = [
    ...['2023-10-07', '2023-10-07', '2023-10-08', '2023-10-08', '2023-10-09', '2023-10-17'],
    ...['2023-11-03', '2023-11-24/2023-11-30', '2023-12-01', '2024-01-02', '2024-01-02'],
    ...['2024-01-11', '2024-01-12', '2024-01-12', '2024-02-02', '2024-04-13/2024-04-14'],
  ];
  const crowded = chronologyOf(
    dates.map((date, index) => eventOn(date, { id: `e${index}`, front: FRONTS[index % 3]! })),
    FRONTS,
  );
  const plots = fc.record({
    widthPx: fc.integer({ min: 300, max: 900 }),
    heightPx: fc.integer({ min: 0, max: 300 }),
    textScale: fc.constantFrom(1, 1, 2),
    hasGutter: fc.boolean(),
  });

  it('is drawn, as a mark or in the number of a cluster, wherever the camera looks', () => {
    explorer = new Explorer(crowded);
    fc.assert(
      fc.property(plots, anyLook, (plot, look) => {
        explorer.measured = plot;
        explorer.moveTo(cameraOf(look, explorer.limits));
        const told = explorer.drawn.flatMap((drawn) =>
          drawn.type === 'mark' ? [drawn.key] : drawn.members.map(({ id }) => id),
        );
        expect(new Set(told).size).toBe(told.length);
        const lost = explorer.shown.filter(
          (item) => explorer.isInView(item) && !told.includes(item.event.id),
        );
        expect(lost.map(({ event }) => event.id)).toEqual([]);
      }),
      { ...runs, numRuns: 1000 },
    );
  });
});

describe('the size of the plot', () => {
  it('decides the layout: a phone’s strip has no labels', () => {
    explorer.measured = { widthPx: 360, heightPx: 240, textScale: 1, hasGutter: false };
    expect(explorer.metrics.labels).toBe(false);
    expect(explorer.drawn.every((drawn) => drawn.type === 'cluster' || !drawn.label)).toBe(true);
    expect(explorer.lanesHeightPx).toBe(240);
  });

  it('makes labels longer with the text, and bold from a weight on', () => {
    const widest = () =>
      Math.max(...explorer.lanes.flatMap(({ packed }) => packed.placed).map((p) => p.item.labelPx));
    const before = widest();
    explorer.measured = { ...explorer.plot, widthPx: 2 * explorer.widthPx, textScale: 2 };
    expect(widest() - 1).toBeCloseTo((before - 1) * 2, 6);
    expect(explorer.items.filter((item) => explorer.isBold(item)).map((i) => i.event.id)).toEqual([
      'attack',
      'drones',
    ]);
  });
});
