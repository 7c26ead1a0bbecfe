import { daysInMonth, dayOf, type Day } from '../../../chronology/day.ts';
import { parseEdtf } from '../../../chronology/edtf.ts';
import { MONTH_NAMES } from '../../../chronology/months.ts';
import { parseWindow } from '../event-days.ts';
import type { Path, Problem } from '../problem.ts';
import type { Content } from '../read.ts';

/** Beginning with the weekday of day 0, 1970-01-01. */
const WEEKDAYS = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'];

const WEEKDAY = new RegExp(`\\b(${WEEKDAYS.join('|')})\\b`, 'g');
const WRITTEN_DAY = new RegExp(
  `\\b(${WEEKDAYS.join('|')}),? (\\d{1,2}) (${MONTH_NAMES.join('|')})(?: (\\d{4}))?\\b`,
  'g',
);
/** What a source says may be wrong; it stands between quotation marks. */
const QUOTED = /“[^”]*”|"[^"]*"/g;

/**
 * Weekdays agree with the calendar: a day that was worked out from “on Wednesday” is one, and
 * “Tuesday 12 March” in our own words was one. A year left out is the window’s.
 */
export function* checkWeekdays({ chronology, events }: Content): Generator<Problem> {
  const window = parseWindow(chronology.draft.window?.trim() ?? '');
  for (const { file, draft } of events) {
    const parsed = parseEdtf(draft.date?.trim() ?? '');
    const [weekday, second] = draft.datePhrase?.match(WEEKDAY) ?? [];
    const decides = draft.basis === 'resolved' && weekday !== undefined && second === undefined;
    if (decides && parsed.ok && !holdsWeekday(parsed.date, weekday)) {
      const { text, earliest } = parsed.date;
      const found = parsed.date.precision === 'day' ? ` (${weekdayOf(earliest)})` : '';
      yield file.problem(['date'], `${text}${found} has no ${weekday}, which datePhrase names`);
    }
    for (const field of ['summary', 'dateNote', 'statusNote'] as const) {
      const path: Path = [field];
      const own = (draft[field] ?? '').replace(QUOTED, '');
      for (const [written, name, date, month, year] of own.matchAll(WRITTEN_DAY)) {
        const monthNumber = MONTH_NAMES.indexOf(month!) + 1;
        const years = year === undefined ? yearsOf(window, monthNumber) : [Number(year)];
        const days = years.flatMap((y) =>
          Number(date) <= daysInMonth(y, monthNumber) ? [dayOf(y, monthNumber, Number(date))] : [],
        );
        if (days.length > 0 && !days.some((day) => weekdayOf(day) === name)) {
          yield file.problem(path, `${written} was a ${weekdayOf(days[0]!)}`);
        }
      }
    }
  }
}

function weekdayOf(day: Day): string {
  return WEEKDAYS[((day % 7) + 7) % 7]!;
}

function holdsWeekday({ earliest, latest }: { earliest: Day; latest: Day }, name: string): boolean {
  if (latest - earliest >= 6) return true;
  for (let day = earliest; day <= latest; day++) if (weekdayOf(day) === name) return true;
  return false;
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
