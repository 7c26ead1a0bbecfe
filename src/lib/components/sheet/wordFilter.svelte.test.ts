import { expect, it } from 'vitest';
import { explorer, start } from '../../state/explorer.fixture.svelte.ts';
import { wordTally } from '../../words/sheet.ts';
import { wordFilter } from './wordFilter.ts';

it('says where all events are', () => {
  start();
  explorer.readAddress('from=2023-10-08&to=2023-11-30&fronts=-iran');
  expect(wordTally(explorer.tally)).toBe(
    '2 of 5 events in view · 1 earlier · 1 later · 1 filtered out',
  );
});

it('says what is left out, and as of which day', () => {
  start();
  expect(wordFilter(explorer)).toBe('No filter');
  explorer.readAddress(
    'fronts=-iran&status=disputed,claimed&range=2023-11-01/2024-01-31&asof=2024-02-05',
  );
  expect(wordFilter(explorer)).toBe(
    `Fronts shown: ${['gaza-israel', 'lebanon'].map((id) => explorer.fronts.get(id)!.label).join('; ')}` +
      ' · Status: claimed by a party, disputed · Only 1 November 2023 to 31 January 2024' +
      ' · As known on 5 February 2024',
  );
});

it('says the facets of what is in an event, and the words searched for', () => {
  start();
  explorer.readAddress('kinds=-attack&basis=stated&q=Safed');
  expect(wordFilter(explorer)).toBe(
    'Kind: not Attack · How the date is known: Given by a source · With the words “Safed”',
  );
});
