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
import { plural } from '../../words/language.ts';
import { STATUS_WORDS } from '../../words/vocabulary.ts';

export interface Value {
  readonly id: string;
  readonly words: string;
}

export interface FacetWords {
  readonly heading: string;
  /** Several of its values, as "3 of 7 kinds". */
  readonly many: string;
  /** What dropping it does. */
  readonly all: string;
  readonly valuesOf: (explorer: Explorer) => readonly Value[];
}

const of = <T extends string>(ids: readonly T[], words: Record<T, string>) => {
  const values = ids.map((id) => ({ id, words: words[id].replace(/\.$/, '') }));
  return () => values;
};

export const FACET_WORDS: Record<FacetName, FacetWords> = {
  fronts: {
    heading: 'Front',
    many: 'fronts',
    all: 'Show all fronts',
    valuesOf: ({ frontsInOrder }) => frontsInOrder.map(({ id, label }) => ({ id, words: label })),
  },
  kinds: {
    heading: 'Kind',
    many: 'kinds',
    all: 'Show every kind',
    valuesOf: of(KINDS, KIND_WORDS),
  },
  status: {
    heading: 'Status',
    many: 'statuses',
    all: 'Show every status',
    valuesOf: of(STATUSES.toReversed(), STATUS_WORDS),
  },
  basis: {
    heading: 'How the date is known',
    many: 'ways to know a date',
    all: 'Show every way to know a date',
    valuesOf: of(BASES, BASIS_WORDS),
  },
  dated: {
    heading: 'Kind of date',
    many: 'kinds of date',
    all: 'Show every kind of date',
    valuesOf: of(DATED, DATED_WORDS),
  },
  told: {
    heading: 'Number of sources',
    many: 'numbers of sources',
    all: 'Show any number of sources',
    valuesOf: of(TOLD, TOLD_WORDS),
  },
  known: {
    heading: 'What was known',
    many: 'what was known',
    all: 'Show all, told or not yet told',
    valuesOf: of(KNOWLEDGE, KNOWN_WORDS),
  },
  sources: {
    heading: 'Source',
    many: 'sources',
    all: 'Show all sources',
    valuesOf: ({ chronology }) => chronology.sources.map(({ id, label }) => ({ id, words: label })),
  },
  actors: {
    heading: 'Actor',
    many: 'actors',
    all: 'Show all actors',
    valuesOf: ({ chronology }) => chronology.actors.map(({ id, name }) => ({ id, words: name })),
  },
  places: {
    heading: 'Place',
    many: 'places',
    all: 'Show all places',
    valuesOf: ({ chronology }) => chronology.places.map(({ id, name }) => ({ id, words: name })),
  },
  set: {
    heading: 'Set',
    many: 'events',
    all: 'Show more than the set',
    valuesOf: ({ items }) => items.map(({ event }) => ({ id: event.id, words: event.label })),
  },
};

/** What a facet that is on asks for: "Attack or Law", "3 of 8 kinds", "not Attack". */
export function wordFacet(
  { included, excluded }: Facet,
  name: FacetName,
  explorer: Explorer,
): string {
  if (name === 'set' && included.length > 0) return `Set of ${plural(included.length, 'event')}`;
  const { many, valuesOf } = FACET_WORDS[name];
  const values = valuesOf(explorer);
  const wordSide = (side: readonly string[], or: string, several: string): string => {
    const words = values.filter(({ id }) => side.includes(id)).map(({ words }) => words);
    return words.length > 2 ? several : words.join(or);
  };
  return [
    wordSide(included, ' or ', `${included.length} of ${values.length} ${many}`),
    excluded.length && `not ${wordSide(excluded, ', not ', `${excluded.length} ${many}`)}`,
  ]
    .filter(Boolean)
    .join(', ');
}
