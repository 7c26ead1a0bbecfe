import { daysInMonth, dayOf, type Day } from '../../../chronology/day.ts';
import { MONTH_NAMES } from '../../../chronology/months.ts';
import { parseWindow } from '../event-days.ts';
import type { Problem } from '../problem.ts';
import type { Content } from '../read.ts';
import { ownVoice } from '../words/own-voice.ts';

/** Beginning with the weekday of day 0, 1970-01-01. */
const WEEKDAYS = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'];

const WRITTEN_DAY = new RegExp(
  `\\b(${WEEKDAYS.join('|')}),? (\\d{1,2}) (${MONTH_NAMES.join('|')})(?: (\\d{4}))?\\b`,
  'g',
);

/**
 * Weekdays agree with the calendar: “Tuesday 12 March” in our own words was one. What a source
 * says may be wrong; it stands between quotation marks. A year left out is the window’s.
 */
export function* checkWeekdays(content: Content): Generator<Problem> {
  const window = parseWindow(content.chronology.draft.window?.trim() ?? '');
  for (const { file, path, unquoted } of ownVoice(content)) {
    for (const [written, name, date, month, year] of unquoted.matchAll(WRITTEN_DAY)) {
      const monthNumber = MONTH_NAMES.indexOf(month!) + 1;
      const years = year === undefined ? yearsOf(window, monthNumber) : [Number(year)];
      const days = years.flatMap((y) =>
        Number(date) <= daysInMonth(y, monthNumber) ? [dayOf(y, monthNumber, Number(date))] : [],
      );
      if (years.length === 0 || days.some((day) => weekdayOf(day) === name)) continue;
      const truth =
        days.length > 0 ? `was a ${weekdayOf(days[0]!)}` : 'is not a day of the calendar';
      yield file.problem(path, `${written} ${truth}`);
    }
  }
}

/** The English name of a day of the week. */
export function weekdayOf(day: Day): string {
  return WEEKDAYS[((day % 7) + 7) % 7]!;
}

/** The years in which the window has a day of the month. */
function yearsOf(window: ReturnType<typeof parseWindow>, month: number): number[] {
  if ('reason' in window) return [];
  const years: number[] = [];
  const yearOf = (day: Day) => new Date(day * 86_400_000).getUTCFullYear();
  for (let year = yearOf(window.first); year <= yearOf(window.last); year++) {
    const inside = dayOf(year, month + 1, 1) > window.first && dayOf(year, month, 1) <= window.last;
    if (inside) years.push(year);
  }
  return years;
}
