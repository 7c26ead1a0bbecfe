/** What is offered where there is a date among the words that are searched for. */
import type { DayRange } from '../../chronology/compare.ts';
import { passesFilter, withoutPart, type Filter } from '../../query/filter.ts';
import { asKnownOn } from '../../query/known.ts';
import { datesAskedIn } from '../../query/search/dates.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

export interface Offer {
  readonly days: DayRange;
  /** What is left to search for; empty: nothing, as it would find nothing there. */
  readonly rest: string;
  /** Whether it is what was known on the day, and not only what is dated so. */
  readonly isKnown: boolean;
}

/** As many dates are offered; whoever means another day can name its year. */
const DATES_MAX = 6;

/**
 * Each date as days and, where it is one day, as the day of what was known; under the other filters. None that
 * leads to nothing, and none until words can be looked up. O(events) for each.
 */
export function offersOf({
  chronology,
  filter,
  limits,
  search,
}: Pick<Explorer, 'chronology' | 'filter' | 'limits' | 'search'>): Offer[] {
  if (!search) return [];
  const { events, sources } = chronology;
  const isAny = (asked: Filter): boolean => events.some((event) => passesFilter(asked, event));

  /** What is left to search for that finds something; null where even nothing to search for does not. */
  function restIn(other: Filter, text: string): string | null {
    const hits = search!.find(text);
    const rest = hits.searched ?? text;
    if (rest && isAny({ ...other, q: rest, hits })) return rest;
    return isAny(withoutPart(other, 'q')) ? '' : null;
  }

  const offers: Offer[] = [];
  for (const { days, rest: text } of datesAskedIn(filter.q, limits).slice(0, DATES_MAX)) {
    const rest = restIn({ ...filter, range: days }, text);
    if (rest !== null) offers.push({ days, rest, isKnown: false });
    if (days.from !== days.to) continue;
    const asKnown = asKnownOn(days.from, events, sources);
    const known = restIn({ ...filter, asKnown }, text);
    if (known !== null) offers.push({ days, rest: known, isKnown: true });
  }
  return offers;
}
