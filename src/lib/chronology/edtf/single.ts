/** One EDTF date without slash or bracket: level 0, a qualifier, and X in day or month. */
import { dayOf, daysInMonth, MAX_DAY, MIN_DAY, type Day } from '../day.ts';
import { reasonAgainst, wordMonthLength } from './reasons.ts';
import { refuse, type Parsed, type Precision, type SingleDate } from './types.ts';

/**
 * How many days `~` adds on each side. The house rule gives a day 3 and a month 10; for a year it
 * says nothing, and 90 is a choice: about a season.
 */
const WIDENING: Readonly<Record<Precision, number>> = { day: 3, month: 10, year: 90 };

const DATE = /^(\d{4})(?:-(\d\d|XX)(?:-(\d\d|\dX|XX))?)?([?~%])?$/;
const DATE_TIME =
  /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:0\d|1[0-4])(?::[0-5]\d)?)?$/;

/** The days that the digits allow, and how precise they are. */
type Span = Pick<SingleDate, 'first' | 'last' | 'precision' | 'unspecified'>;

/** A single date. Never throws. The reason names the text, so it reads alike inside an interval. */
export function parseSingle(text: string): Parsed<SingleDate> {
  const match = DATE.exec(text);
  if (!match) return refuse(reasonAgainst(text));
  const [, year = '', month, date, qualifier = ''] = match;
  const span = spanOf(year, month, date);
  if (typeof span === 'string') return refuse(span);

  const approximate = qualifier === '~' || qualifier === '%';
  const widening = approximate ? WIDENING[span.precision] : 0;
  const earliest = Math.max(MIN_DAY, span.first - widening);
  const latest = Math.min(MAX_DAY, span.last + widening);
  return {
    ok: true,
    date: {
      form: 'single',
      text,
      precision: span.precision,
      unspecified: span.unspecified,
      first: span.first,
      last: span.last,
      earliest,
      latest,
      latestStart: latest,
      earliestEnd: earliest,
      lasted: false,
      approximate,
      uncertain: qualifier === '?' || qualifier === '%',
    },
  };
}

/**
 * A date with a time of day, `2024-01-28T05:30:00Z`, reduced to the calendar day it is written
 * with; the offset moves nothing. Undefined when the text has not that shape.
 */
export function parseDateTime(text: string): Parsed<SingleDate> | undefined {
  const day = DATE_TIME.exec(text)?.[1];
  if (day === undefined) return undefined;
  const parsed = parseSingle(day);
  return parsed.ok ? { ok: true, date: { ...parsed.date, text } } : parsed;
}

/** A date inside an interval or a set, where no time of day may stand. */
export function parsePart(text: string): Parsed<SingleDate> {
  if (!DATE_TIME.test(text)) return parseSingle(text);
  return refuse(`${text} has a time of day: an interval or a set takes days, months or years`);
}

/** The span of a year, a month and a day as written, or the reason why there is none. */
function spanOf(yearText: string, monthText?: string, dateText?: string): Span | string {
  const year = Number(yearText);
  if (monthText === undefined || monthText === 'XX') {
    return spanOfYear(yearText, monthText, dateText);
  }
  const month = Number(monthText);
  if (month < 1 || month > 12) {
    const text = `${yearText}-${monthText}`;
    const season = month >= 21 && month <= 41 && dateText === undefined;
    return season ? reasonAgainst(text) : `${text} is not a month: the months are 01 to 12`;
  }
  const length = daysInMonth(year, month);
  const day = (date: number): Day => dayOf(year, month, date);
  if (dateText === undefined) return { first: day(1), last: day(length), precision: 'month' };
  if (dateText === 'XX') {
    return { first: day(1), last: day(length), precision: 'month', unspecified: 'day' };
  }
  if (dateText.endsWith('X')) {
    const tens = Number(dateText[0]) * 10;
    if (tens > length) return notADay(yearText, monthText, dateText, year, month);
    const [first, last] = [day(Math.max(1, tens)), day(Math.min(length, tens + 9))];
    // 2024-04-3X has one day left to be: nothing of it is unknown.
    return first === last
      ? { first, last, precision: 'day' }
      : { first, last, precision: 'day', unspecified: 'digit' };
  }
  const date = Number(dateText);
  if (date < 1 || date > length) return notADay(yearText, monthText, dateText, year, month);
  const only = day(date);
  return { first: only, last: only, precision: 'day' };
}

function spanOfYear(yearText: string, monthText?: string, dateText?: string): Span | string {
  const year = Number(yearText);
  const span: Span = { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31), precision: 'year' };
  if (monthText === undefined) return span;
  if (dateText === undefined) return { ...span, unspecified: 'month' };
  if (dateText === 'XX') return { ...span, unspecified: 'month-and-day' };
  return `${yearText}-XX-${dateText} has a day without its month: write XX for the day too, or a set`;
}

function notADay(y: string, m: string, d: string, year: number, month: number): string {
  return `${y}-${m}-${d} is not a day: ${wordMonthLength(year, month)}`;
}
