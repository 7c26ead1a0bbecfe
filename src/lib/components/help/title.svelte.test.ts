import { expect, it } from 'vitest';
import { chronology, explorer, start } from '../../state/explorer.fixture.svelte.ts';
import { chronologyOf } from '../../query/event.arbitrary.ts';
import { titleOfView } from './title.ts';

const titleOf = (query: string, of = chronology): string | null => {
  start(of);
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
  expect(titleOf('asof=2023-11-20')).toBe('As known on 20 November 2023 · Fronts');
});

it('of many fronts says which are left out, or how many are shown', () => {
  const six = ['gaza-israel', 'lebanon', 'iraq-syria', 'yemen-red-sea', 'iran', 'diplomacy'];
  const many = chronologyOf(chronology.events, six);
  expect(titleOf('fronts=-lebanon', many)).toMatch(/^Not lebanon · /i);
  expect(titleOf('fronts=-lebanon,-iran', many)).toMatch(/^Not lebanon, not iran · /i);
  expect(titleOf('fronts=lebanon,iran,diplomacy', many)).toBe('3 of 6 fronts · Fronts');
});
