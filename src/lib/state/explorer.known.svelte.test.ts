import { beforeEach, describe, expect, it } from 'vitest';
import { toListedDate } from '../chronology/listed.ts';
import type { ListedSource } from '../chronology/types.ts';
import { chronologyOf, eventOn } from '../query/event.arbitrary.ts';
import { changes, day, explorer, start } from './explorer.fixture.svelte.ts';

const sourceOn = (id: string, date: string): ListedSource => ({
  id,
  label: id,
  title: id,
  published: toListedDate(date),
});
const idsOf = (items: typeof explorer.shown): string[] => items.map(({ event }) => event.id);
const itemOf = (id: string) => explorer.byId.get(id)!;

beforeEach(() =>
  start({
    ...chronologyOf([
      eventOn('2023-10-07', { id: 'attack', sources: ['one', 'two', 'three'] }),
      eventOn('2023-10-08/2024-02-13', { id: 'war', sources: ['one', 'three'] }),
      eventOn('2024-01-28', { id: 'drone', sources: ['two'] }),
      eventOn('2024-02-01', { id: 'speech', sources: ['two', 'three'] }),
      eventOn('2024-03-01', { id: 'later', sources: ['three'] }),
    ]),
    sources: [
      sourceOn('one', '2023-11-20'),
      sourceOn('two', '[2024-01-29..2024-02-02]'),
      sourceOn('three', '2024-03-31'),
    ],
  }),
);

describe('as of a day', () => {
  it('an event has the sources that were out, or may have been', () => {
    const counts = () => explorer.items.map((item) => explorer.sourceCountOf(item));
    expect(counts()).toEqual([3, 2, 1, 2, 1]);
    explorer.setAsOf(day('2023-11-20'));
    expect(counts()).toEqual([1, 1, 0, 0, 0]);
    explorer.setAsOf(day('2024-01-30'));
    expect(counts()).toEqual([2, 1, 1, 0, 0]);
    explorer.setAsOf(day('2024-03-31'));
    expect(counts()).toEqual([3, 2, 1, 2, 1]);
  });

  it('and the filter on their number asks for those', () => {
    explorer.filterBy('told', { included: ['several'], excluded: [] });
    expect(idsOf(explorer.shown)).toEqual(['attack', 'war', 'speech']);
    explorer.setAsOf(day('2024-01-30'));
    expect(idsOf(explorer.shown)).toEqual(['attack']);
    explorer.filterBy('told', { included: ['once'], excluded: [] });
    expect(idsOf(explorer.shown)).toEqual(['war', 'drone']);
  });

  it('so much of what lasted had come', () => {
    expect(explorer.shareOf(itemOf('war'))).toBe(1);
    explorer.setAsOf(day('2023-11-20'));
    expect(explorer.shareOf(itemOf('war'))).toBeCloseTo(44 / 129);
    expect(explorer.shareOf(itemOf('attack'))).toBe(1);
    expect(explorer.shareOf(itemOf('drone'))).toBe(0);
  });
});

describe('what was not yet told', () => {
  const told = { included: ['told', 'possibly'], excluded: [] };

  it('is hidden on request, counted as filtered out, and shown again by clearing the filter', () => {
    explorer.setAsOf(day('2024-01-30'));
    explorer.filterBy('known', told);
    expect(idsOf(explorer.shown)).toEqual(['attack', 'war', 'drone']);
    expect(explorer.tally.filteredOut).toBe(2);
    expect(explorer.query).toBe('known=told,possibly&asof=2024-01-30');
    expect(explorer.isFiltered).toBe(true);
    explorer.clearFilter();
    expect(explorer.shown).toHaveLength(5);
    expect(explorer.asOf).toBe(day('2024-01-30'));
  });

  it('alone is shown where that is asked for', () => {
    explorer.readAddress('known=untold&asof=2024-01-30');
    expect(idsOf(explorer.shown)).toEqual(['speech', 'later']);
  });

  it('is hidden no more once no day is asked for', () => {
    explorer.readAddress('known=told,possibly&asof=2024-01-30');
    explorer.setAsOf(null);
    expect(explorer.query).toBe('');
    expect(changes.at(-1)).toEqual(['', 'act']);
  });

  it('is closed when a day that hides it is chosen', () => {
    explorer.readAddress('known=told,possibly&asof=2024-01-30&event=drone');
    expect(explorer.open?.event.id).toBe('drone');
    explorer.setAsOf(day('2023-11-20'));
    expect(explorer.open).toBeNull();
    expect(explorer.query).toBe('known=told,possibly&asof=2023-11-20');
  });
});
