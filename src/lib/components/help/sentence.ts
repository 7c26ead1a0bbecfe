/** The view as a sentence for the ear: "17 January to 3 March 2024: 31 of 94 events in view". */
import { toDayParts, type Day } from '../../chronology/day.ts';
import { MONTH_NAMES } from '../../chronology/months.ts';
import { wordDay } from '../../chronology/wording-day.ts';
import type { Tally } from '../../query/tally.ts';

/** The days `first` to `last`, both of them in: month and year are said once where both share them. */
export function wordDays(first: Day, last: Day): string {
  if (first === last) return wordDay(last);
  const from = toDayParts(first);
  const to = toDayParts(last);
  if (from.year !== to.year) return `${wordDay(first)} to ${wordDay(last)}`;
  const month = from.month === to.month ? '' : ` ${MONTH_NAMES[from.month - 1]}`;
  return `${from.date}${month} to ${wordDay(last)}`;
}

/** What is in view, and, of what is not, what time alone does not explain. */
export function sentenceOfView(
  { first, last }: { readonly first: Day; readonly last: Day },
  { inView, possibly, total, filteredOut }: Tally,
): string {
  return [
    `${wordDays(first, last)}: ${inView} of ${total} events in view`,
    ...(possibly ? [`${possibly} possibly`] : []),
    ...(filteredOut ? [`${filteredOut} filtered out`] : []),
  ].join(', ');
}
