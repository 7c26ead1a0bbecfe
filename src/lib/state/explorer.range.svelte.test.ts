import { beforeEach, describe, expect, it } from 'vitest';
import { chronologyOf, eventOn } from '../query/event.arbitrary.ts';
import {
  changes,
  chronology,
  day,
  explorer,
  FRONTS,
  shows,
  start,
} from './explorer.fixture.svelte.ts';
import { DEFAULT_VIEW } from './view.ts';

const shownIds = (): string[] => explorer.shown.map(({ event }) => event.id);
const setRange = (from: string, to: string): void =>
  explorer.setRange({ from: day(from), to: day(to) });

beforeEach(() =>
  start(
    chronologyOf(
      [...chronology.events, eventOn('2023-11', { id: 'rumour', front: 'lebanon' })],
      FRONTS,
    ),
  ),
);

describe('a range of days', () => {
  it('shows what is in it, if only possibly, and is an act, which Back undoes', () => {
    setRange('2023-10-08', '2023-11-03');
    expect(shownIds()).toEqual(['border', 'rumour', 'speech']);
    expect([...explorer.possible]).toEqual(['rumour']);
    expect(explorer.listed.map(({ event }) => event.id)).toEqual(['border', 'speech', 'rumour']);
    expect(explorer.query).toBe('range=2023-10-08/2023-11-03');
    expect(changes).toEqual([[explorer.query, 'act']]);
    expect(shows).toEqual([null]);
    expect(explorer.isFiltered).toBe(true);
    expect(explorer.tally).toMatchObject({ inView: 2, possiblyInRange: 1, filteredOut: 3 });
    explorer.readAddress('');
    expect(explorer.view).toEqual(DEFAULT_VIEW);
    expect(explorer.possible.size).toBe(0);
  });

  it('is listed with what begins in it first, then what had begun, then what is possibly in it', () => {
    start(
      chronologyOf(
        [
          eventOn('2023-10', { id: 'vague', front: 'lebanon' }),
          eventOn('2023-10-07/2024-04-10', { id: 'war', front: 'lebanon' }),
          ...chronology.events,
        ],
        FRONTS,
      ),
    );
    setRange('2023-10-08', '2023-11-03');
    const parts = explorer.listed.map((item) => [item.event.id, explorer.partOf(item)]);
    expect(parts).toEqual([
      ['border', 'month'],
      ['speech', 'month'],
      ['war', 'before'],
      ['vague', 'possible'],
    ]);
    explorer.dropFilter('range');
    expect(explorer.listed).toBe(explorer.shown);
  });

  it('leaves the camera where it is', () => {
    const { aim } = explorer;
    setRange('2023-10-08', '2023-11-03');
    expect(explorer.aim).toBe(aim);
  });

  it('counts for the fronts, and goes on with other filters', () => {
    setRange('2023-10-08', '2023-11-03');
    expect([...explorer.frontCounts]).toEqual([['lebanon', 3]]);
    explorer.toggleFront('iran');
    expect(shownIds()).toEqual([]);
    explorer.dropFilter('fronts');
    expect(explorer.query).toBe('range=2023-10-08/2023-11-03');
    explorer.dropFilter('range');
    expect(explorer.query).toBe('');
  });

  it('of all days there are is no filter', () => {
    setRange('2001-01-01', '2031-01-01');
    expect([explorer.isFiltered, explorer.query]).toEqual([false, '']);
  });

  it('closes the open event where it hides it, and leaves open one that it shows', () => {
    explorer.openEvent('phones');
    setRange('2023-10-08', '2023-11-03');
    expect(explorer.open).toBeNull();
    explorer.openEvent('rumour');
    setRange('2023-11-30', '2023-12-01');
    expect(explorer.open?.event.id).toBe('rumour');
  });

  it('is lifted for an event that is opened outside of it, and says so where an address asks for both', () => {
    setRange('2023-10-08', '2023-11-03');
    explorer.openEvent('phones');
    expect(explorer.filter.range).toBeNull();
    explorer.readAddress('range=2023-10-08/2023-11-03&event=drones');
    expect(explorer.filter.range).toBeNull();
    expect(explorer.notices).toEqual([expect.stringContaining('The filter was lifted')]);
  });

  it('in the address asks for the words, with which its picture comes', () => {
    let needs = 0;
    explorer.onneed = () => (needs += 1);
    explorer.readAddress('range=2023-10-08/2023-11-03');
    expect(needs).toBe(1);
  });
});
