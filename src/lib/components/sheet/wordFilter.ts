/** What is left out of a sheet, in words. */
import { STATUSES } from '../../chronology/vocabulary.ts';
import { FACETS, passesFacet, type Facet, type FacetName } from '../../query/filter.ts';
import { DATED, TOLD } from '../../query/signs.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import { FACET_WORDS, wordFacet } from '../filters/facets.ts';
import { DATED_WORDS, TOLD_WORDS } from '../../words/meanings.ts';
import { STATUS_WORDS } from '../../words/vocabulary.ts';
import { filters as words } from '../../words/sheet.ts';

const wordValues = <T extends string>(
  facet: Facet,
  values: readonly T[],
  names: Readonly<Record<T, string>>,
): string =>
  values
    .filter((value) => passesFacet(facet, value))
    .map((value) => names[value].toLowerCase())
    .join(', ') || words.nothing;

/** Facets whose values are all named, however many. */
const NAMED: readonly FacetName[] = ['fronts', 'status', 'dated', 'told'];

/** What is left out, and as of which day it is told. */
export function wordFilter(explorer: Explorer): string {
  const { asOf, filter, frontsInOrder } = explorer;
  const fronts = frontsInOrder.filter(({ id }) => explorer.isFrontShown(id));
  const parts = [
    explorer.isFilteredBy('fronts') &&
      words.fronts(fronts.length ? fronts.map(({ label }) => label) : [words.nothing]),
    explorer.isFilteredBy('status') &&
      words.status(wordValues(filter.status, STATUSES.toReversed(), STATUS_WORDS)),
    explorer.isFilteredBy('dated') && words.dated(wordValues(filter.dated, DATED, DATED_WORDS)),
    explorer.isFilteredBy('told') && words.told(wordValues(filter.told, TOLD, TOLD_WORDS)),
    ...FACETS.filter((name) => !NAMED.includes(name) && explorer.isFilteredBy(name)).map(
      (name) => `${FACET_WORDS[name].heading}: ${wordFacet(filter[name], name, explorer)}`,
    ),
    filter.q && words.words(filter.q),
    filter.range && words.range(filter.range.from, filter.range.to),
    asOf !== null && words.asOf(asOf),
  ].filter(Boolean);
  return parts.length ? parts.join(' · ') : words.none;
}
