/** Days, months and years in plain English, where they are known. */
import { toDayParts, type Day } from './day.ts';
import { MONTH_NAMES } from './months.ts';

/** A finite day: "28 January 2024". */
export function wordDay(day: Day): string {
  return `${toDayParts(day).date} ${wordMonth(day)}`;
}

/** The month that a finite day lies in, for a heading: "January 2024". */
export function wordMonth(day: Day): string {
  return `${monthName(day)} ${wordYear(day)}`;
}

/** The year that a finite day lies in, in four digits: "2024". */
export function wordYear(day: Day): string {
  return String(toDayParts(day).year).padStart(4, '0');
}

/** The month that a finite day lies in, without its year: "January". */
export function monthName(day: Day): string {
  return MONTH_NAMES[toDayParts(day).month - 1] ?? '';
}
