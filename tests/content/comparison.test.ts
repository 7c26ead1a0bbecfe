import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { compareSources } from '../../src/lib/query/comparison.ts';
import { loadOrThrow } from '../../src/lib/server/content/load.ts';

const root = join(fileURLToPath(import.meta.url), '../../..');
const { events, sources } = loadOrThrow(join(root, 'src/content'), root).chronology;
const comparisonOf = (id: string) =>
  compareSources(
    events.find((event) => event.id === id)!,
    sources,
  );

it('every source either tells an event, with all of its passages, or is silent on it', () => {
  for (const event of events) {
    const { tellers, silent } = compareSources(event, sources);
    expect([...tellers, ...silent]).toHaveLength(sources.length);
    expect(tellers.flatMap(({ accounts }) => accounts)).toHaveLength(event.accounts.length);
    expect(
      tellers.every(({ source, accounts }) => accounts.every((one) => one.source === source.id)),
    ).toBe(true);
  }
});

it('who was published before an event could not tell it', () => {
  const { silent } = comparisonOf('tower-22-attack');
  expect(silent.map(({ source, isBefore }) => [source.id, isBefore])).toEqual([
    ['upi-stevenson', true],
    ['wikipedia', false],
    ['wion', true],
  ]);
});
