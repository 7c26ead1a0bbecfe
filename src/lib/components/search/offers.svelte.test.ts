import { beforeEach, expect, it } from 'vitest';
import { wordUnit } from '../../chronology/wording-unit.ts';
import { Indexer } from '../../query/search/index.ts';
import { chronology, explorer, start } from '../../state/explorer.fixture.svelte.ts';
import { offersOf } from './offers.ts';

beforeEach(() => {
  start();
  const indexer = new Indexer([]);
  for (const { id } of chronology.events) {
    indexer.add({ id, title: id, summary: '', quotes: [], names: [], fronts: [], tellers: [] });
  }
  explorer.search = indexer.done();
});

/** What is offered for some words: "February 2024 + phones", "known 13 February 2024". */
function offered(text: string): string[] {
  explorer.searchFor(text);
  return offersOf(explorer).map(({ days, rest, isKnown }) =>
    [`${isKnown ? 'known ' : ''}${wordUnit(days)}`, rest].filter(Boolean).join(' + '),
  );
}

it('a month is offered with the rest of the words, where that finds something in it', () => {
  expect(offered('phones in february')).toEqual(['February 2024 + phones']);
  expect(offered('what happened to phones in february')).toEqual(['February 2024 + phones']);
  expect(offered('drones in february')).toEqual(['February 2024']);
  expect(offered('what happened in february')).toEqual(['February 2024']);
});

it('a day is offered as the day of what was known, too, and by itself where nothing is dated so', () => {
  expect(offered('13 feb 2024')).toEqual(['13 February 2024', 'known 13 February 2024']);
  expect(offered('what did anyone know on 20 november')).toEqual(['known 20 November 2023']);
  expect(offered('drones, 20 november')).toEqual(['known 20 November 2023 + drones']);
});

it('nothing is offered that other filters leave nothing of, or before words can be looked up', () => {
  explorer.filterBy('fronts', { included: ['iran'], excluded: [] });
  expect(offered('phones in february')).toEqual([]);
  expect(offered('april')).toEqual(['April 2024']);
  explorer.search = null;
  expect(offersOf(explorer)).toEqual([]);
});
