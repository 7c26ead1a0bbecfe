/**
 * Why a text is not one of our dates: what it is instead, and what would be right.
 * For editors, who may know EDTF by hearsay or write dates as one says them.
 */
import { daysInMonth } from '../day.ts';
import { MONTH_NAMES } from '../months.ts';

interface Rule {
  readonly when: RegExp;
  readonly why: string;
}

/** The first that matches speaks, so the particular stands before the general. */
const RULES: readonly Rule[] = [
  { when: /^$/, why: 'is empty: write a year, a month or a day, such as 2024-01-28' },
  {
    when: /^(\d{1,2}\.? )?[a-z]{3,}\.?( \d{1,2},)? \d{4}$/i,
    why: 'is in words: write it in digits, such as 2024-01-28 or 2024-01',
  },
  { when: /\s/, why: 'has a space in it: an EDTF date has none' },
  {
    when: /^[?~%]?\{/,
    why: 'is an all-of set, outside the subset: write one event for each day, or an interval',
  },
  {
    when: /[[\]{}]/,
    why: 'has a bracket out of place: a set is one pair of square brackets around dates, such as [2024-01-30,2024-01-31]',
  },
  { when: /^Y/i, why: 'is written with Y, outside the subset: the years are 0000 to 9999' },
  { when: /^-\d/, why: 'is a negative year, outside the subset: the years are 0000 to 9999' },
  { when: /^\+/, why: 'has a sign: write the year in four digits without one' },
  {
    when: /\.\./,
    why: 'is a range without brackets: write [a..b] for one of these days, a/b for what lasted',
  },
  {
    when: /^\d{4}-(2[1-9]|3\d|4[01])(\D|$)/,
    why: 'is a season or a part of a year: seasons are outside the subset, write a month or an interval',
  },
  {
    when: /^\d{1,3}X+/i,
    why: 'has unknown digits in the year, outside the subset: write a set such as [2010..2019]',
  },
  { when: /^X/i, why: 'has no year: a year is four digits' },
  {
    when: /[?~%]{2,}$/,
    why: 'has two qualifiers: write % for both approximate and uncertain',
  },
  {
    when: /[?~%].|^[?~%]/,
    why: 'has a qualifier inside, outside the subset: put ? ~ or % at the very end',
  },
  {
    when: /^\d{4}-\d\d-\d\dT24/,
    why: 'ends a day at 24 hours: write the day that follows',
  },
  {
    when: /^\d{4}-\d\d-\d\dT/i,
    why: 'has no time of level 0: write hours, minutes and seconds, such as T05:30:00Z, or the day alone',
  },
  { when: /^\d{4}-.*[ux]/, why: 'has unknown digits in small letters: write X' },
  {
    when: /^\d{4}-\d\d-X\d/,
    why: 'has X before a digit: in a day X may be the last digit or both',
  },
  {
    when: /^\d{4}-(\dX|X\d)/,
    why: 'has one X in the month: write XX for any month, or a set such as [2024-10..2024-12]',
  },
  {
    when: /^\d{4}-\d{1,2}(-\d{1,2})?$/,
    why: 'needs two digits for month and day, such as 2024-01-08',
  },
  { when: /^\d{6}$|^\d{8}$/, why: 'has no hyphens: write a day as 2024-01-28' },
  { when: /^\d{5,}/, why: 'has a year of more than four digits: the years are 0000 to 9999' },
];

const TOO_LONG = /^(.{39}).{2,}/su;

/** Why a text is not a single date of the subset: one sentence that begins with the text itself. */
export function reasonAgainst(text: string): string {
  const why = RULES.find((rule) => rule.when.test(text))?.why;
  return `${nameText(text)} ${why ?? 'is not a date: write a year, a month or a day, such as 2024-01-28'}`;
}

/** "February 2023 has 28 days". */
export function wordMonthLength(year: number, month: number): string {
  const name = MONTH_NAMES[month - 1] ?? '';
  return `${name} ${String(year).padStart(4, '0')} has ${daysInMonth(year, month)} days`;
}

/** The text, as a sentence can begin with it: shortened when long, in quotes when it has spaces. */
function nameText(text: string): string {
  if (text === '') return 'the date';
  const short = text.replace(TOO_LONG, '$1…');
  return /\s/.test(short) ? JSON.stringify(short) : short;
}
