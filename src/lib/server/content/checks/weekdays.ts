import { daysInMonth, dayOf, toDayParts, toIsoDay, type Day } from '../../../chronology/day.ts';
import { parseEdtf } from '../../../chronology/edtf.ts';
import { parseWindow, type Window } from '../event-days.ts';
import type { Problem } from '../problem.ts';
import type { Content } from '../read.ts';
import { ownVoice } from '../words/own-voice.ts';
import { weekdayOf } from './day-names.ts';
import { writtenDays, type WrittenDay } from './written-days.ts';

/** The first and the last day of a time. */
type Span = Pick<Window, 'first' | 'last'>;

/**
 * Weekdays agree with the calendar: “Tuesday 12 March” in our own words was one. What a source
 * says may be wrong; it stands between quotation marks. A year left out is the window’s. A month left
 * out, as in “Tuesday the 12th”, is one of the event’s, or the one before or after; in the other
 * files, one of the window’s.
 */
export function* checkWeekdays(content: Content): Generator<Problem> {
  const window = parseWindow(content.chronology.draft.window?.trim() ?? '');
  const covered = 'reason' in window ? undefined : window;
  const spanOf = new Map(
    content.events.map(({ file, draft }) => [file, spanAround(draft.date, covered)]),
  );
  for (const { file, path, unquoted } of ownVoice(content)) {
    for (const day of writtenDays(unquoted)) {
      const span = (day.month === undefined ? spanOf.get(file) : undefined) ?? covered;
      const reason = reasonAgainst(day, span);
      if (reason !== undefined) yield file.problem(path, `${day.written} ${reason}`);
    }
  }
}

/** The time from the month before an event to the month after it. */
function spanAround(date: string | undefined, window: Window | undefined): Span | undefined {
  const parsed = parseEdtf(date?.trim() ?? '');
  if (!parsed.ok || window === undefined) return undefined;
  const first = toDayParts(Math.max(parsed.date.earliest, window.first));
  const last = toDayParts(Math.min(parsed.date.latest, window.last));
  return {
    first: dayOf(first.year, first.month - 1, 1),
    last: dayOf(last.year, last.month + 2, 0),
  };
}

/** Why a day is not on its weekday in any of the months that it may mean. */
function reasonAgainst(written: WrittenDay, span: Span | undefined): string | undefined {
  const { weekday, date, month, year } = written;
  const months =
    month !== undefined && year !== undefined ? [{ year, month }] : monthsOf(span, month);
  if (months.length === 0) return undefined;
  const days = months.flatMap((each) =>
    date >= 1 && date <= daysInMonth(each.year, each.month)
      ? [dayOf(each.year, each.month, date)]
      : [],
  );
  const [day] = days;
  if (day === undefined) return 'is not a day of the calendar';
  if (days.some((each) => weekdayOf(each) === weekday)) return undefined;
  if (month !== undefined) return `was a ${weekdayOf(day)}`;
  const truths = days.map((each) => `${toIsoDay(each)} was a ${weekdayOf(each)}`);
  return `was in none of the months that it may mean: ${truths.join(', ')}`;
}

/** The months of a span: all, or those of one name. */
function monthsOf(span: Span | undefined, month: number | undefined) {
  const months: { year: number; month: number }[] = [];
  if (span === undefined) return months;
  for (let first: Day = monthBegin(span.first); first <= span.last;) {
    const parts = toDayParts(first);
    if (month === undefined || parts.month === month) months.push(parts);
    first = dayOf(parts.year, parts.month + 1, 1);
  }
  return months;
}

function monthBegin(day: Day): Day {
  const { year, month } = toDayParts(day);
  return dayOf(year, month, 1);
}
