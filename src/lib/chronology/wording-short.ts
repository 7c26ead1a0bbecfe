/**
 * Dates for a narrow column under a heading that names month and year: no year, few characters.
 *
 * The signs, one meaning each: a dash joins what lasted, "14–20 Nov"; a question mark at the end
 * says one unknown day of these, "11–20 Feb?"; a slash lists the choices, "30/31 Jan". They are for the
 * eye: `wordDate` is for speech.
 */
import { toDayParts, type Day } from './day.ts';
import type { EdtfDate, IntervalDate, SetDate, SetMember, SingleDate } from './edtf.ts';
import { MONTH_NAMES_SHORT } from './months.ts';
import { wordYear } from './wording-day.ts';
import {
  adjoins,
  datesOf,
  isSame,
  isUnqualified,
  plainMembers,
  sharedBy,
  toEdge,
} from './wording/parts.ts';

/** From here on, a range that ends in another year says so: "8 Oct–7 Oct 2024". */
const LONG_RANGE_DAYS = 300;

/** As many days as are listed one by one; more are given by their bounds. */
const LISTED_MAX = 3;

/** A finite day: "28 Jan". */
export function wordDayShort(day: Day): string {
  return `${toDayParts(day).date} ${wordMonthShort(day)}`;
}

/** The month that a finite day lies in: "Jan". */
export function wordMonthShort(day: Day): string {
  return MONTH_NAMES_SHORT[toDayParts(day).month - 1] ?? '';
}

/** A date in few characters and without its year, whatever its form: see the head of this file. */
export function wordDateShort(date: EdtfDate): string {
  if (date.form === 'interval') return wordInterval(date);
  if (date.form === 'set') return wordSet(date);
  return wordSingle(date);
}

function wordSingle(date: SingleDate): string {
  if (date.unspecified === 'digit') {
    return `${wordRange(toEdge(date, 'first'), toEdge(date, 'last'))}?`;
  }
  const unit = `${sign(date)}${wordUnit(date)}`;
  if (date.unspecified === undefined) return unit;
  return date.unspecified === 'month' ? `${unit}, month ?` : `${unit}, day ?`;
}

function wordInterval({ start, end }: IntervalDate): string {
  if (start === 'open' || start === 'unknown') {
    const until = typeof end === 'string' ? '' : wordSingle(end);
    return start === 'open' ? `until ${until}` : `?–${until}`;
  }
  if (end === 'open') return `since ${wordSingle(start)}`;
  if (end === 'unknown') return `${wordSingle(start)}–?`;
  if (!isSame(start, end)) return wordRange(start, end);
  return start.precision === 'day' ? wordUnit(start) : `within ${wordUnit(start)}`;
}

function wordSet(set: SetDate): string {
  const members = plainMembers(set);
  const dates = datesOf(members);
  const [first, last] = [dates[0], latestOf(dates)];
  if (!first || !last) return '';
  if (members.some(isOpen)) return members.map(wordOpenMember).join('/');
  if (first === last || isSame(first, last)) return wordSingle(first);
  const single = members.every(({ from, to }) => from === to);
  const written = dates.every((date) => date.unspecified === undefined);
  const listed = single && written && dates.length <= LISTED_MAX;
  if (!listed && !(dates.length === 2 && adjoins(first, last))) {
    return `${wordRange(toEdge(first, 'first'), toEdge(last, 'last'))}?`;
  }
  const inOneMonth = dates.every(isUnqualified) && sharedBy(dates) === 'month';
  return dates
    .map((date) => (inOneMonth && date !== dates.at(-1) ? wordDateOfMonth(date) : wordSingle(date)))
    .join('/');
}

function isOpen({ from, to }: SetMember): boolean {
  return from === 'open' || to === 'open';
}

function wordOpenMember({ from, to }: SetMember): string {
  if (to === 'open') return from === 'open' ? '' : `≥ ${wordSingle(from)}`;
  if (from === 'open') return `≤ ${wordSingle(to)}`;
  return from === to ? wordSingle(to) : `${wordRange(from, to)}?`;
}

function wordRange(from: SingleDate, to: SingleDate): string {
  const start =
    sharedBy([from, to]) === 'month' ? `${sign(from)}${wordDateOfMonth(from)}` : wordSingle(from);
  return `${start}–${wordSingle(to)}${farYear(from, to)}`;
}

function farYear(from: SingleDate, to: SingleDate): string {
  if (to.precision === 'year' || to.last - from.first < LONG_RANGE_DAYS) return '';
  return wordYear(from.first) === wordYear(to.first) ? '' : ` ${wordYear(to.first)}`;
}

function wordUnit({ first, precision }: SingleDate): string {
  if (precision === 'year') return wordYear(first);
  return precision === 'month' ? wordMonthShort(first) : wordDayShort(first);
}

/** The date of the month alone: the month is named by the date that follows. */
function wordDateOfMonth({ first }: SingleDate): string {
  return String(toDayParts(first).date);
}

function sign({ approximate, uncertain }: SingleDate): string {
  return `${uncertain ? 'prob. ' : ''}${approximate ? 'about ' : ''}`;
}

/** The first of those that reach furthest, as the members of a set may overlap. */
function latestOf(dates: readonly SingleDate[]): SingleDate | undefined {
  let latest = dates[0];
  for (const date of dates) if (latest && date.last > latest.last) latest = date;
  return latest;
}
