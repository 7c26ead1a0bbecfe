/** The view as a sentence for the ear: "17 January to 3 March 2024: 31 of 94 events in view". */
import type { DayRange } from '../../chronology/compare.ts';
import type { Day } from '../../chronology/day.ts';
import { wordDays } from '../../chronology/wording-days.ts';
import type { Tally } from '../../query/tally.ts';
import { plural } from '../../words/language.ts';

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
