/** The view in a sentence for the ear, and in the title of the page. */
import type { DayRange } from '../chronology/compare.ts';
import type { Day } from '../chronology/day.ts';
import { wordDays } from '../chronology/wording-days.ts';
import type { Tally } from '../query/tally.ts';
import { capitalise, plural } from './language.ts';

/** What is in view, and, of what is not, what time alone does not explain. */
export function sentenceOfView(
  { first, last }: { readonly first: Day; readonly last: Day },
  { inView, possibly, possiblyInRange, total, filteredOut }: Tally,
): string {
  return [
    `${wordDays(first, last)}: ${inView} of ${total} events in view`,
    ...(possibly ? [`${possibly} possibly`] : []),
    ...(possiblyInRange ? [`${possiblyInRange} possibly in the range`] : []),
    ...(filteredOut ? [`${filteredOut} filtered out`] : []),
  ].join(', ');
}

/** What a range lets pass, and how much of it only possibly; empty without a range. */
export function sentenceOfRange(range: DayRange | null, count: number, possibly: number): string {
  if (!range) return '';
  const days = range.from === range.to ? 'on' : 'from';
  const words = `${plural(count, 'event')} ${days} ${wordDays(range.from, range.to)}`;
  return possibly ? `${words}, ${possibly} of them possibly` : words;
}

/** The title of the page, by what the view shows. */
export const pageTitle = {
  words: (q: string) => `“${q}”`,
  asOf: (day: string) => `as known on ${day}`,
  whole: (parts: readonly string[]) => `${capitalise(parts.join(' · '))} · Fronts`,
};
