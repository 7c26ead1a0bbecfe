/** Stretches of days by the names that calendars have for them. */
import type { DayRange } from './compare.ts';
import { toDayParts } from './day.ts';
import { monthFrom } from './unit.ts';
import { wordMonth, wordYear } from './wording-day.ts';
import { wordDays } from './wording-days.ts';

/** A stretch of finite days in plain English, by its name where it has one: "2024", "February 2024", "2 to 5 May 2024". */
export function wordUnit({ from, to }: DayRange): string {
  const [first, last] = [toDayParts(from), toDayParts(to)];
  const isFromFirst = first.date === 1 && first.year === last.year;
  if (isFromFirst && to === monthFrom(from).to) return wordMonth(from);
  const isYear = isFromFirst && first.month === 1 && last.month === 12 && last.date === 31;
  return isYear ? wordYear(from) : wordDays(from, to);
}
