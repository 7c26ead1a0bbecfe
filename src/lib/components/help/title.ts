/** The title of the page, which says what the view shows, where no event is open. */
import { wordDays } from '../../chronology/wording-days.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import { wordDay } from '../../chronology/wording-day.ts';
import { FACETS } from '../../query/filter.ts';
import { pageTitle } from '../../words/help.ts';
import { wordFacet } from '../filters/facets.ts';

/** So many fronts that are shown are named; of more, what is asked of them is said. */
const MOST_NAMED = 2;

/** "“Safed” · Lebanon · 1 to 29 February 2024 · Fronts"; null for everything there is. */
export function titleOfView(explorer: Explorer): string | null {
  const { filter, asOf, days, view } = explorer;
  const fronts = explorer.frontsInOrder.filter(({ id }) => explorer.isFrontShown(id));
  const parts = [
    filter.q && pageTitle.words(filter.q),
    ...FACETS.filter((name) => explorer.isFilteredBy(name)).map((name) =>
      name === 'fronts' && fronts.length <= MOST_NAMED
        ? fronts.map(({ label }) => label).join(', ')
        : wordFacet(filter[name], name, explorer),
    ),
    filter.range
      ? wordDays(filter.range.from, filter.range.to)
      : view.camera && wordDays(days.first, days.last),
    asOf !== null && pageTitle.asOf(wordDay(asOf)),
  ].flatMap((part) => part || []);
  return parts.length ? pageTitle.whole(parts) : null;
}
