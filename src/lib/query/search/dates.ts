/** Days, months and years among the words that are searched for: what a range of days could be made of. */
import type { DayRange } from '../../chronology/compare.ts';
import { toDayParts } from '../../chronology/day.ts';
import { MONTH_NAMES } from '../../chronology/months.ts';
import { parseUnit } from '../../chronology/unit.ts';

/** What the words may mean: some days, and what is left to search for. */
export interface DatesAsked {
  readonly days: DayRange;
  readonly rest: string;
}

/** Within more years than this, a month without its year means none of them. */
const YEARS_MAX = 100;

/** A month by its name, by its beginning from the third letter on, and with a stop: "February", "Febr", "feb.". */
const MONTH = `(${MONTH_NAMES.map((name) => {
  const optional = [...name.slice(3)].reduceRight((rest, letter) => `(?:${letter}${rest})?`, '');
  return name.slice(0, 3) + optional;
}).join('|')})\\b\\.?`;

const DATE = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;

/** "14 February 2024", "February 14, 2024", "14th of Feb", "feb 2024", "Feb": what is not there is left out. */
const WORDED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${DATE}\s+(?:of\s+)?)?${MONTH}(?:\s+${DATE}(?!\d))?(?:,?\s+(\d{4})(?!\d))?(?![\p{L}\p{N}])`,
  'giu',
);
/** "14/2/2024", "14.02.2024": whichever of the first two is the month. */
const NUMERIC = /(?<![\d./])(\d{1,2})([./])(\d{1,2})\2(\d{4})(?![\d./])/g;
/** "2024-02-14", "2024-02", "2024". */
const ISO = /(?<![\p{L}\d./-])\d{4}(?:-\d\d){0,2}(?![\p{L}\d./-])/gu;

/** What stands before a date and says nothing without it. */
const LEADING = /(?<!\p{L})(?:in|on|of|during|around|about|early|late|mid|the)[\s-]*$/iu;

/**
 * What the first date in a text may mean, within limits (`to` is the day after the last): every year that fits
 * where it has none; both ways to read it where day and month may be either, or a number day or year. "May" is a
 * month beside a number or by itself. O(length + years).
 */
export function datesAskedIn(
  text: string,
  limits: { readonly from: number; readonly to: number },
): DatesAsked[] {
  const first = toDayParts(limits.from).year;
  const last = toDayParts(limits.to - 1).year;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  for (const [pattern, read] of READERS) {
    for (const match of text.matchAll(pattern)) {
      const asked = read(match, years.length > YEARS_MAX ? [] : years).flatMap((unit) => {
        const days = parseUnit(unit);
        const isWithin = days && days.from < limits.to && days.to >= limits.from;
        return isWithin ? [{ days, rest: without(text, match) }] : [];
      });
      if (asked.length > 0) return asked;
    }
  }
  return [];
}

type Reader = (match: RegExpExecArray, years: readonly number[]) => string[];

const READERS: readonly (readonly [RegExp, Reader])[] = [
  [NUMERIC, ([, a, , b, year]) => [...new Set([isoOf(year!, b!, a!), isoOf(year!, a!, b!)])]],
  [WORDED, readWorded],
  [ISO, ([unit]) => [unit]],
];

function readWorded(
  { 0: whole, 1: before, 2: name = '', 3: after, 4: year, input }: RegExpExecArray,
  years: readonly number[],
): string[] {
  const at = MONTH_NAMES.findIndex((one) => one.toLowerCase().startsWith(name.toLowerCase()));
  const month = `${at + 1}`;
  if (name.toLowerCase() === 'may' && whole.trim() !== input.trim() && !/\d/.test(whole)) return [];
  // "14 Feb 24": what follows a day and a month is a year.
  const short = before && after && !year ? `20${after.padStart(2, '0')}` : year;
  const date = before ?? after;
  const all = short ? [short] : years.map(String);
  const asked = all.map((one) => isoOf(one, month, date));
  // "Feb 24" may be a day of each year, or a month of one.
  if (after && !before && !year) asked.push(isoOf(`20${after.padStart(2, '0')}`, month));
  return asked;
}

const isoOf = (year: string, month: string, date?: string): string =>
  [year.padStart(4, '0'), month.padStart(2, '0'), date?.padStart(2, '0')].filter(Boolean).join('-');

/** The text without what was read in it, and without what led to that. */
function without(text: string, { 0: whole, index }: RegExpExecArray): string {
  let before = text.slice(0, index);
  for (let led = LEADING.exec(before); led; led = LEADING.exec(before)) {
    before = before.slice(0, led.index);
  }
  return `${before} ${text.slice(index + whole.length)}`
    .replace(/\s+(?=[\s,;.?!])/g, '')
    .replace(/^[\s,;]+|[\s,;]+$/g, '');
}
