import type { Day } from '../../../chronology/day.ts';

/** Beginning with the weekday of day 0, 1970-01-01. */
export const WEEKDAYS = [
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
] as const;

/** The English name of a day of the week. */
export function weekdayOf(day: Day): string {
  return WEEKDAYS[((day % 7) + 7) % 7]!;
}
