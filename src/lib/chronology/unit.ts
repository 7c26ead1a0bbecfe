/** Years, months and days, each as the days that it is. */
import type { DayRange } from './compare.ts';
import { dayOf, parseDay, toDayParts } from './day.ts';

/** The days that `YYYY`, `YYYY-MM` or `YYYY-MM-DD` names, or undefined when it names none: 2023-13 is no month. */
export function parseUnit(text: string): DayRange | undefined {
  const day = parseDay(text);
  if (day !== undefined) return { from: day, to: day };
  const first = parseDay(`${text}-01`);
  if (first !== undefined) return monthFrom(first);
  const from = parseDay(`${text}-01-01`);
  const to = parseDay(`${text}-12-31`);
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** The month that begins with a day. */
export function monthFrom(first: number): DayRange {
  const { year, month } = toDayParts(first);
  return { from: first, to: dayOf(year, month + 1, 0) };
}
