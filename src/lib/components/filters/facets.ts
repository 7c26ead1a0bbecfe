/** The facets in words, and the values that each has in a chronology. */
import { BASES, KINDS, KNOWLEDGE, STATUSES } from '../../chronology/vocabulary.ts';
import type { Facet, FacetName } from '../../query/filter.ts';
import { DATED, TOLD } from '../../query/signs.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import {
  BASIS_WORDS,
  DATED_WORDS,
  KIND_WORDS,
  KNOWN_WORDS,
  TOLD_WORDS,
} from '../../words/meanings.ts';
import { asked, FACET_WORDS } from '../../words/filters.ts';
import { STATUS_WORDS } from '../../words/vocabulary.ts';

export { FACET_WORDS };

export interface Value {
  readonly id: string;
  readonly words: string;
}

const of = <T extends string>(ids: readonly T[], words: Record<T, string>) => {
  const values = ids.map((id) => ({ id, words: words[id].replace(/\.$/, '') }));
  return () => values;
};

/** The values that each facet has, as they are listed. */
export const VALUES_IN_WORDS: Record<FacetName, (explorer: Explorer) => readonly Value[]> = {
  fronts: ({ frontsInOrder }) => frontsInOrder.map(({ id, label }) => ({ id, words: label })),
  kinds: of(KINDS, KIND_WORDS),
  status: of(STATUSES.toReversed(), STATUS_WORDS),
  basis: of(BASES, BASIS_WORDS),
  dated: of(DATED, DATED_WORDS),
  told: of(TOLD, TOLD_WORDS),
  known: of(KNOWLEDGE, KNOWN_WORDS),
  sources: ({ chronology }) => chronology.sources.map(({ id, label }) => ({ id, words: label })),
  actors: ({ chronology }) => chronology.actors.map(({ id, name }) => ({ id, words: name })),
  places: ({ chronology }) => chronology.places.map(({ id, name }) => ({ id, words: name })),
  set: ({ items }) => items.map(({ event }) => ({ id: event.id, words: event.label })),
};

/** What a facet that is on asks for: "Attack or Law", "3 of 8 kinds", "not Attack". */
export function wordFacet(
  { included, excluded }: Facet,
  name: FacetName,
  explorer: Explorer,
): string {
  if (name === 'set' && included.length > 0) return asked.set(included.length);
  const { many } = FACET_WORDS[name];
  const values = VALUES_IN_WORDS[name](explorer);
  const wordsOf = (side: readonly string[]): string[] =>
    values.filter(({ id }) => side.includes(id)).map(({ words }) => words);
  const [ins, outs] = [wordsOf(included), wordsOf(excluded)];
  return [
    ins.length > 2 ? asked.someOf(included.length, values.length, many) : asked.any(ins),
    outs.length > 2 ? asked.noneOf(excluded.length, many) : outs.length && asked.none(outs),
  ]
    .filter(Boolean)
    .join(', ');
}
