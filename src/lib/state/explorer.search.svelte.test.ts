import { beforeEach, describe, expect, it } from 'vitest';
import { Indexer, type Search } from '../query/search/index.ts';
import { changes, chronology, explorer, shows, start } from './explorer.fixture.svelte.ts';

function makeSearch(): Search {
  const indexer = new Indexer([]);
  for (const { id } of chronology.events) {
    const summary = id === 'drones' ? 'said, said and said again' : '';
    indexer.add({ id, title: id, summary, quotes: ['said'], names: [], fronts: [], tellers: [] });
  }
  return indexer.done();
}
const shown = () => explorer.shown.map(({ event }) => event.id);

describe('words', () => {
  beforeEach(() => {
    start();
    explorer.search = makeSearch();
  });

  it('are a filter beside the others', () => {
    explorer.searchFor(' phones ');
    expect([shown(), explorer.query]).toEqual([['phones'], 'q=phones']);
    explorer.filterBy('fronts', { included: ['iran'], excluded: [] });
    expect([shown(), explorer.query]).toEqual([[], 'fronts=iran&q=phones']);
    expect(explorer.tally.filteredOut).toBe(5);
    explorer.dropFilter('q');
    expect(shown()).toEqual(['drones']);
  });

  it('leave the list in its order and where it is while they are typed', () => {
    explorer.searchFor('s', 'act');
    explorer.searchFor('sp', 'move');
    explorer.searchFor('sp ', 'move');
    expect(changes).toEqual([
      ['q=s', 'act'],
      ['q=sp', 'move'],
    ]);
    expect(shows).toEqual([]);
    expect(shown()).toEqual(['speech']);
  });

  it('close in one step what they hide, and are lifted by what is opened', () => {
    explorer.openEvent('attack');
    changes.length = 0;
    explorer.searchFor('drones');
    expect(changes).toEqual([['q=drones', 'act']]);
    explorer.openEvent('border');
    expect(explorer.query).toBe('event=border');
    expect(explorer.isFiltered).toBe(false);
  });

  it('order the list by how well it has them, where that is asked for, and nothing else', () => {
    explorer.searchFor('said');
    const byDate = shown();
    const listed = () => explorer.listed.map(({ event }) => event.id);
    const scoreOf = (id: string) => explorer.found!.scoreOf(id);
    expect(listed()).toEqual(byDate);
    explorer.orderBest(true);
    expect(changes.at(-1)).toEqual(['q=said&order=best', 'act']);
    expect(listed()).toEqual(byDate.toSorted((a, b) => scoreOf(b) - scoreOf(a)));
    expect(listed()).not.toEqual(byDate);
    expect(shown()).toEqual(byDate);
    explorer.searchFor('');
    expect([explorer.query, listed()]).toEqual(['', shown()]);
  });

  it('give way to the days that they mean, in one step', () => {
    explorer.searchFor('said in february');
    changes.length = 0;
    explorer.searchWithin({ from: 19_754, to: 19_782 }, ' said ');
    expect(changes).toEqual([['q=said&range=2024-02-01/2024-02-29', 'act']]);
  });

  it('give way to a day as of which it is shown what was known, in one step', () => {
    explorer.searchFor('said on 20 november');
    changes.length = 0;
    explorer.searchAsOf(19_681, ' said ');
    expect(changes).toEqual([['q=said&asof=2023-11-20', 'act']]);
  });

  it('that give way to days have the list shown from the top, not at the reader’s place', () => {
    let tops = 0;
    explorer.ontop = () => (tops += 1);
    explorer.searchWithin({ from: 19_754, to: 19_782 }, 'said');
    explorer.searchAsOf(19_681, '');
    expect([tops, shows]).toEqual([2, []]);
  });

  it('filter nothing anew while the camera moves', () => {
    explorer.searchFor('drones');
    const { filter, shown } = explorer;
    explorer.zoomBy(2);
    expect(explorer.filter).toBe(filter);
    expect(explorer.shown).toBe(shown);
  });
});

describe('words that cannot be looked up yet', () => {
  beforeEach(() => start());

  it('are found nowhere and close nothing, and ask for what looks them up', () => {
    let needs = 0;
    explorer.onneed = () => (needs += 1);
    explorer.readAddress('q=drones&event=attack');
    expect([explorer.isLooking, needs, shown(), explorer.notices]).toEqual([true, 1, [], []]);
    expect(explorer.open?.event.id).toBe('attack');
    explorer.search = makeSearch();
    expect([explorer.isLooking, explorer.isOpenHidden, shown()]).toEqual([false, true, ['drones']]);
    explorer.liftFilter();
    expect(explorer.query).toBe('event=attack');
    expect(explorer.notices).toHaveLength(1);
  });
});
