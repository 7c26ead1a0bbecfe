import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { chronologyOf, eventOn } from '../query/event.arbitrary.ts';
import { EMPTY_FILTER } from '../query/filter.ts';
import { spanOf, wholeCamera } from '../timeline/camera.ts';
import {
  changes,
  chronology,
  day,
  explorer,
  FRONTS,
  lookAt,
  shows,
  start,
} from './explorer.fixture.svelte.ts';
import { Explorer } from './explorer.svelte.ts';
import { DEFAULT_VIEW } from './view.ts';

beforeEach(() => start());

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
    expect(explorer.picture.measured).toBeNull();
    expect(explorer.picture.plot.widthPx).toBeGreaterThan(0);
    expect(explorer.picture.lanesHeightPx).toBe(explorer.picture.plot.heightPx);
    expect(shownIds()).toEqual(['attack', 'border', 'speech', 'phones', 'drones']);
    expect(explorer.tally).toEqual({
      total: 5,
      inView: 5,
      possibly: 0,
      possiblyInRange: 0,
      earlier: 0,
      later: 0,
      filteredOut: 0,
    });
    expect(explorer.picture.drawn.map(({ key }) => key).toSorted()).toEqual(shownIds().toSorted());
    expect([explorer.canZoomIn, explorer.canZoomOut]).toEqual([true, false]);
    expect(explorer.query).toBe('');
  });

  it('of a chronology without events sees empty lanes', () => {
    const empty = new Explorer(chronologyOf([], FRONTS));
    expect(empty.picture.drawn).toEqual([]);
    expect(empty.picture.lanes.map(({ front }) => front)).toEqual(FRONTS);
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

  it('or zooming to it, where it fills all there is, shows all there is', () => {
    start(chronologyOf([eventOn('2023-10-07/2024-04-14', { id: 'war', front: 'iran' })], FRONTS));
    lookAt('2023-10-01', '2024-04-13');
    expect(explorer.canZoomOut).toBe(true);
    explorer.sendTo({ from: explorer.limits.from - 9, to: explorer.limits.to + 9 }, 'act');
    expect(explorer.camera).toEqual(wholeCamera(explorer.limits));
    expect([explorer.query, explorer.canZoomOut]).toEqual(['', false]);
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
    expect(explorer.picture.lanes.map(({ isCollapsed }) => isCollapsed)).toEqual([
      true,
      false,
      true,
    ]);
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
    start(chronologyOf(chronology.events, six));
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
