/** What stands on a sheet beside the timeline, in words. */
import { STATUSES } from '../../chronology/vocabulary.ts';
import { wordDay } from '../../chronology/wording-day.ts';
import { wordDays } from '../../chronology/wording-days.ts';
import { FACETS, passesFacet, type Facet, type FacetName } from '../../query/filter.ts';
import { DATED, TOLD } from '../../query/signs.ts';
import type { Tally } from '../../query/tally.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import { FACET_WORDS, wordFacet } from '../filters/facets.ts';
import { DATED_WORDS, TOLD_WORDS } from '../../words/meanings.ts';
import { STATUS_WORDS } from '../../words/vocabulary.ts';
import { wordRest } from '../../words/sentences.ts';

/** The line that is always true: its parts add up to the total. */
export const wordTally = (tally: Tally): string =>
  `${tally.inView} of ${tally.total} events in view${wordRest(tally)}`;

const wordValues = <T extends string>(
  facet: Facet,
  values: readonly T[],
  words: Readonly<Record<T, string>>,
): string =>
  values
    .filter((value) => passesFacet(facet, value))
    .map((value) => words[value].toLowerCase())
    .join(', ') || 'none';

/** Facets whose values are all named, however many. */
const NAMED: readonly FacetName[] = ['fronts', 'status', 'dated', 'told'];

/** What is left out, and as of which day it is told. */
export function wordFilter(explorer: Explorer): string {
  const { asOf, filter, frontsInOrder } = explorer;
  const fronts = frontsInOrder.filter(({ id }) => explorer.isFrontShown(id));
  const parts = [
    explorer.isFilteredBy('fronts') &&
      `Fronts shown: ${fronts.map(({ label }) => label).join('; ') || 'none'}`,
    explorer.isFilteredBy('status') &&
      `Status: ${wordValues(filter.status, STATUSES.toReversed(), STATUS_WORDS)}`,
    explorer.isFilteredBy('dated') && `Dated: ${wordValues(filter.dated, DATED, DATED_WORDS)}`,
    explorer.isFilteredBy('told') && `Told by: ${wordValues(filter.told, TOLD, TOLD_WORDS)}`,
    ...FACETS.filter((name) => !NAMED.includes(name) && explorer.isFilteredBy(name)).map(
      (name) => `${FACET_WORDS[name].heading}: ${wordFacet(filter[name], name, explorer)}`,
    ),
    filter.q && `With the words “${filter.q}”`,
    filter.range && `Only ${wordDays(filter.range.from, filter.range.to)}`,
    asOf !== null && `As known on ${wordDay(asOf)}`,
  ].filter(Boolean);
  return parts.length ? parts.join(' · ') : 'No filter';
}
