/**
 * Days: the only unit of time in the chronology. No clock, no time zone, no locale.
 *
 * The calendar is the proleptic Gregorian one of ISO 8601, years 0000 to 9999.
 */

/** A whole number of UTC days since 1970-01-01, which is day 0. Unknown bounds are ±Infinity. */
export type Day = number;

/** The parts of a day, as a calendar prints them: month 1 to 12, date 1 to 31. */
interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

const DAY_MS = 86_400_000;

/** The days in 400 Gregorian years, after which the calendar repeats. */
const CYCLE_DAYS = 146_097;

const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/**
 * The day of a year, a month (1 to 12) and a date. Parts out of range roll over, as in `Date.UTC`:
 * date 0 is the last day of the month before.
 */
export function dayOf(year: number, month: number, date: number): Day {
  // Date.UTC reads the years 0 to 99 as 1900 to 1999: go round the calendar's cycle once.
  return Date.UTC(year + 400, month - 1, date) / DAY_MS - CYCLE_DAYS;
}

/** The first day of the years that can be written, 0000-01-01. */
export const MIN_DAY: Day = dayOf(0, 1, 1);

/** The last day of the years that can be written, 9999-12-31. */
export const MAX_DAY: Day = dayOf(9999, 12, 31);

/** How many days a month (1 to 12) has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day that `YYYY-MM-DD` names, or undefined when it names none: 2023-02-29 is not a day. */
export function parseDay(text: string): Day | undefined {
  const match = ISO_DAY.exec(text);
  if (!match) return undefined;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return undefined;
  return dayOf(year, month, date);
}

/**
 * The day as `YYYY-MM-DD`.
 * @throws RangeError for what is not a day of the years 0000 to 9999, such as an unknown bound.
 */
export function toIsoDay(day: Day): string {
  if (!Number.isInteger(day) || day < MIN_DAY || day > MAX_DAY) {
    throw new RangeError(`${day} is not a day of the years 0000 to 9999`);
  }
  return new Date(dayToMs(day)).toISOString().slice(0, 10);
}

/** The first millisecond of a day, in Unix time. */
export function dayToMs(day: Day): number {
  return day * DAY_MS;
}

/** The UTC day in which a moment of Unix time lies. */
export function msToDay(ms: number): Day {
  return Math.floor(ms / DAY_MS);
}

/** The calendar parts of a finite day. */
export function toDayParts(day: Day): DayParts {
  const date = new Date(dayToMs(day));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() };
}
