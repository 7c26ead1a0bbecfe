import { expect, it } from 'vitest';
import { explorer, start } from '../../state/explorer.fixture.svelte.ts';
import { titleOfView } from './title.ts';

const titleOf = (query: string): string | null => {
  start();
  explorer.readAddress(query);
  return titleOfView(explorer);
};

it('says nothing of everything there is', () => {
  expect(titleOf('')).toBeNull();
});

it('says which words, fronts and days are shown, and as of which day', () => {
  const label = (id: string) => explorer.fronts.get(id)!.label;
  expect(titleOf('q=Safed&fronts=lebanon&from=2024-02-01&to=2024-02-29')).toBe(
    `“Safed” · ${label('lebanon')} · 1 to 29 February 2024 · Fronts`,
  );
  expect(titleOf('status=disputed&range=2024-02-01/2024-02-29&from=2024-01-01&to=2024-03-31')).toBe(
    'Disputed · 1 to 29 February 2024 · Fronts',
  );
  expect(titleOf('asof=2023-11-20')).toBe('as known on 20 November 2023 · Fronts');
});
