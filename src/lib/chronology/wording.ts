/**
 * Dates in plain English, with their imprecision said aloud. No locale, no time zone, no clock.
 *
 * What lasted reads "14 to 20 November 2023"; one unknown day of the same bounds reads "between 14
 * and 20 November 2023". Beside another date a date leaves out the month and year that both share.
 */
import { daysInMonth, toDayParts } from './day.ts';
import type { EdtfDate, IntervalDate, SetDate, SetMember, SingleDate } from './edtf.ts';
import {
  adjoins,
  datesOf,
  isPlain,
  isSame,
  isUnqualified,
  plainMembers,
  sharedBy,
  toEdge,
  type Shared,
} from './wording/parts.ts';
import { monthName, wordMonth, wordYear } from './wording-day.ts';

/** A date as a sentence would say it, whatever its form. */
export function wordDate(date: EdtfDate): string {
  if (date.form === 'interval') return wordInterval(date);
  if (date.form === 'set') return wordSet(date);
  return date.unspecified === 'digit' ? wordUnknownDigit(date, 'nothing') : wordSingle(date);
}

/** A date as it stands alone or inside a longer phrase, with the words of its qualifier. */
function wordSingle(date: SingleDate, omit: Shared = 'nothing'): string {
  if (date.unspecified === 'digit') return `a day ${wordUnknownDigit(date, omit)}`;
  const probably = date.uncertain ? 'probably ' : '';
  if (date.unspecified === undefined) {
    return `${probably}${date.approximate ? 'about ' : ''}${wordUnit(date, omit)}`;
  }
  const unit = date.unspecified === 'month' ? 'month' : 'day';
  return `${probably}a ${unit} in ${date.approximate ? 'or near ' : ''}${wordUnit(date, omit)}`;
}

/** `2024-02-1X`: "between 10 and 19 February 2024". */
function wordUnknownDigit(date: SingleDate, omit: Shared): string {
  const between = `${date.uncertain ? 'probably ' : ''}between ${date.approximate ? 'about ' : ''}`;
  return `${between}${toDayParts(date.first).date} and ${wordUnit(toEdge(date, 'last'), omit)}`;
}

/** The day, the month or the year itself. */
function wordUnit(
  { first, precision }: Pick<SingleDate, 'first' | 'precision'>,
  omit: Shared = 'nothing',
): string {
  if (precision === 'year') return wordYear(first);
  const month = omit === 'nothing' ? wordMonth(first) : monthName(first);
  if (precision === 'month') return month;
  const { date } = toDayParts(first);
  return omit === 'month' ? String(date) : `${date} ${month}`;
}

function wordInterval({ start, end }: IntervalDate): string {
  if (start === 'open' || start === 'unknown') {
    const until = typeof end === 'string' ? '' : `until ${wordSingle(end)}`;
    return start === 'open' ? until : `${until}, beginning unknown`;
  }
  if (end === 'open') return `since ${wordSingle(start)}`;
  if (end === 'unknown') return `from ${wordSingle(start)}, end unknown`;
  if (isSame(start, end)) {
    return start.precision === 'day' ? wordUnit(start) : `in the course of ${wordUnit(start)}`;
  }
  // Without "from", an "about" before the first date would seem to speak of both.
  const from = isPlain(start) && isPlain(end) ? '' : 'from ';
  return `${from}${wordSingle(start, sharedBy([start, end]))} to ${wordSingle(end)}`;
}

function wordSet(set: SetDate): string {
  const members = plainMembers(set);
  const [only] = members;
  if (members.length === 1 && only && only.from === only.to && only.to !== 'open') {
    return wordDate(only.to);
  }
  const dates = datesOf(members);
  const last = dates.at(-1);
  const shared = sharedBy(dates);
  // "About 5 or 7 February" would leave open which is vague, "between 5 and 7 or 9" what is between.
  const list = members.every(({ from, to }) => from === to) && dates.every(isUnqualified);
  const omit = shared === 'month' && !list ? 'year' : shared;
  const words = members.map(({ from, to }) => wordMember(from, to, to === last ? 'nothing' : omit));
  const final = words.pop() ?? '';
  return words.length === 0 ? final : `${words.join(', ')} or ${final}`;
}

function wordMember(from: SetMember['from'], to: SetMember['to'], omit: Shared): string {
  if (to === 'open')
    return from === 'open' ? '' : `${preposition(from)} or after ${wordSingle(from)}`;
  if (from === 'open') return `${preposition(to)} or before ${wordSingle(to, omit)}`;
  const end = wordSingle(to, omit);
  if (from === to || isSame(from, to)) return end;
  const part = thirdOfMonth(from, to);
  if (part) return `about ${part}${wordUnit({ ...to, precision: 'month' }, omit)}`;
  const start = wordSingle(from, sharedBy([from, to]));
  return adjoins(from, to) ? `${start} or ${end}` : `between ${start} and ${end}`;
}

/** The part of a month that a range of plain days exactly is: "early ", "mid-" or "late ". */
function thirdOfMonth(from: SingleDate, to: SingleDate): string | undefined {
  if (!isPlain(from) || !isPlain(to) || sharedBy([from, to]) !== 'month') return undefined;
  const { year, month, date: first } = toDayParts(from.first);
  const last = toDayParts(to.first).date;
  if (first === 1 && last === 10) return 'early ';
  if (first === 11 && last === 20) return 'mid-';
  return first === 21 && last === daysInMonth(year, month) ? 'late ' : undefined;
}

function preposition({ precision }: SingleDate): 'on' | 'in' {
  return precision === 'day' ? 'on' : 'in';
}
