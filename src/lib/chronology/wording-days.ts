/** Several days in a row in plain English, in full for a sentence and short for a label. */
import { toDayParts, type Day } from './day.ts';
import { wordDayShort } from './wording-short.ts';
import { monthName, wordDay, wordYear } from './wording-day.ts';

/** The days `first` to `last`, both of them in: month and year are said once where both share them. */
export function wordDays(first: Day, last: Day): string {
  if (first === last) return wordDay(last);
  const from = toDayParts(first);
  const to = toDayParts(last);
  if (from.year !== to.year) return `${wordDay(first)} to ${wordDay(last)}`;
  const month = from.month === to.month ? '' : ` ${monthName(first)}`;
  return `${from.date}${month} to ${wordDay(last)}`;
}

/** The same in few characters: "20 Jan – 10 Feb 2024", "20–28 Jan 2024", "28 Jan 2024". */
export function wordDaysShort(first: Day, last: Day): string {
  const end = `${wordDayShort(last)} ${wordYear(last)}`;
  if (first === last) return end;
  const from = toDayParts(first);
  const to = toDayParts(last);
  if (from.year !== to.year) return `${wordDayShort(first)} ${wordYear(first)} – ${end}`;
  return from.month === to.month ? `${from.date}–${end}` : `${wordDayShort(first)} – ${end}`;
}
