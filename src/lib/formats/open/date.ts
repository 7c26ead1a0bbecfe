/**
 * The dates that people write in tables: ISO 8601 and EDTF, days in digits with slashes, dots or dashes, days and
 * months in English words, each perhaps with a time of day behind it, which is left out: the chronology counts days.
 */
import { dayOf, daysInMonth, type Day } from '../../chronology/day.ts';
import { parseEdtf } from '../../chronology/edtf.ts';
import { MONTH_NAMES } from '../../chronology/months.ts';
import { dateProblems } from '../../words/open.ts';

/** What stands first in days of digits whose year stands last: 14/02/2024 or 02/14/2024. */
export type DayOrder = 'day-first' | 'month-first';

/** When something was, as far as its date tells: see EdtfDate. */
export interface CellDate {
  readonly earliest: Day;
  readonly latestStart: Day;
  readonly earliestEnd: Day;
  readonly latest: Day;
  readonly lasted: boolean;
  readonly uncertain: boolean;
}

export type ReadDate =
  { readonly ok: true; readonly date: CellDate } | { readonly ok: false; readonly reason: string };

/** One of some days, both included. */
const within = (first: Day, last: Day): ReadDate => ({
  ok: true,
  date: {
    earliest: first,
    latestStart: last,
    earliestEnd: first,
    latest: last,
    lasted: false,
    uncertain: false,
  },
});
const refuse = (reason: string): ReadDate => ({ ok: false, reason });

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]\d.*)?$/;
/** A time of day behind a date: 13:45, T13:45:00Z, 1:45 PM, 13:45:00.000+02:00. */
const TIME =
  /[T ,]+\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)?(?: ?[AaPp]\.?[Mm]\.?)?(?: ?(?:Z|UTC|GMT)| ?[+-]\d\d:?\d\d)?$/;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? +/i;
const COMPACT = /^(\d{4})(\d\d)(\d\d)$/;
const YEAR_FIRST = /^(\d{4})([/.])(\d{1,2})(?:\2(\d{1,2}))?$/;
const YEAR_LAST = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)$/;
const DAY_WORDS =
  /^(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]+([a-z]+)\.?,?[ -]+(\d{4}|\d\d)$/i;
const WORDS_DAY = /^([a-z]+)\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})$/i;
const WORDS_MONTH = /^([a-z]+)\.?,?[ -]+(\d{4})$/i;

/** Reads the date in a cell. Never throws; linear in the text. */
export function readDate(text: string, order: DayOrder): ReadDate {
  const iso = ISO.exec(text);
  if (iso) return readDay(iso[1]!, iso[2]!, iso[3]!);
  const written = text.trim();
  if (written === '') return refuse(dateProblems.empty);
  const bare = written.replace(TIME, '').replace(WEEKDAY, '');
  return readDigits(bare, order) ?? readWords(bare) ?? readEdtf(bare);
}

function readDigits(text: string, order: DayOrder): ReadDate | undefined {
  const compact = COMPACT.exec(text);
  if (compact) return readDay(compact[1]!, compact[2]!, compact[3]!);
  const first = YEAR_FIRST.exec(text);
  if (first)
    return first[4] ? readDay(first[1]!, first[3]!, first[4]) : readMonth(first[1]!, first[3]!);
  const [, one, sign, other, year] = YEAR_LAST.exec(text) ?? [];
  if (!year) return undefined;
  // Dots are written in countries that put the day first.
  const isDayFirst = sign === '.' || order === 'day-first';
  return isDayFirst ? readDay(year, other!, one!) : readDay(year, one!, other!);
}

function readWords(text: string): ReadDate | undefined {
  const [, day, name, year] = DAY_WORDS.exec(text) ?? [];
  if (year) return readNamed(name!, year, day);
  const [, nameFirst, dayNext, yearLast] = WORDS_DAY.exec(text) ?? [];
  if (yearLast) return readNamed(nameFirst!, yearLast, dayNext);
  const [, monthName, monthYear] = WORDS_MONTH.exec(text) ?? [];
  return monthYear ? readNamed(monthName!, monthYear) : undefined;
}

function readNamed(name: string, year: string, day?: string): ReadDate | undefined {
  const month = monthOf(name);
  if (!month) return undefined;
  return day ? readDay(year, `${month}`, day) : readMonth(year, `${month}`);
}

/** The number of a month's name or of three or more of its letters; 0 of none. */
function monthOf(name: string): number {
  const asked = name.toLowerCase();
  if (asked.length < 3) return 0;
  return 1 + MONTH_NAMES.findIndex((month) => month.toLowerCase().startsWith(asked));
}

function readEdtf(text: string): ReadDate {
  const parsed = parseEdtf(text);
  if (!parsed.ok) return refuse(dateProblems.unread);
  const { earliest, latestStart, earliestEnd, latest, lasted, uncertain } = parsed.date;
  return { ok: true, date: { earliest, latestStart, earliestEnd, latest, lasted, uncertain } };
}

/**
 * The year that is written: of two digits, one of 1969 to 2068.
 * https://pubs.opengroup.org/onlinepubs/9799919799/functions/strptime.html
 */
function yearOf(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 69 ? 2000 + year : 1900 + year;
}

function readDay(yearText: string, monthText: string, dateText: string): ReadDate {
  const [year, month, date] = [yearOf(yearText), Number(monthText), Number(dateText)];
  if (month < 1 || month > 12) return refuse(dateProblems.noMonth(month));
  if (date < 1 || date > daysInMonth(year, month)) return refuse(dateProblems.noDay(date));
  const day = dayOf(year, month, date);
  return within(day, day);
}

function readMonth(yearText: string, monthText: string): ReadDate {
  const [year, month] = [yearOf(yearText), Number(monthText)];
  if (month < 1 || month > 12) return refuse(dateProblems.noMonth(month));
  return within(dayOf(year, month, 1), dayOf(year, month, daysInMonth(year, month)));
}

/**
 * Which of the two numbers of 14/02/2024 is the day, as the dates of a column tell; null where none of them tells,
 * so that somebody has to be asked. Where they contradict each other, what more of them say.
 */
export function guessOrder(texts: readonly string[]): DayOrder | null {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const text of texts) {
    const [, one, sign, other] = YEAR_LAST.exec(text.trim().replace(TIME, '')) ?? [];
    if (sign === '.' || Number(one) > 12) dayFirst += 1;
    else if (Number(other) > 12) monthFirst += 1;
  }
  if (dayFirst === monthFirst) return null;
  return dayFirst > monthFirst ? 'day-first' : 'month-first';
}
