/**
 * The dates that a relative or partial phrase can mean: “on Wednesday”, “a day later”, “the 13th”.
 *
 * The arithmetic of weekdays and months is date-fns’ in UTC, so that it stands apart from our own
 * in chronology/day.ts.
 */
import { utc, UTCDate } from '@date-fns/utc';
import {
  addDays,
  addMonths,
  addWeeks,
  endOfMonth,
  format,
  nextDay,
  previousDay,
  startOfWeek,
  type Day as Weekday,
} from 'date-fns';
import { parseDay } from '../../chronology/day.ts';
import { MONTH_NAMES } from '../../chronology/months.ts';

/** Phrases of each kind that is understood, for messages. */
export const KNOWN_PHRASES = [
  'on Wednesday',
  'early Tuesday',
  'last Friday',
  'the 13th',
  'Tuesday the 13th',
  'on 5 January',
  'March 6',
  'the same day',
  'yesterday',
  'a day later',
  'three days earlier',
  'last week',
  'last month',
  'in mid-February',
  'in March',
] as const;

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const COUNTS = ['', 'a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const weekday = `(${WEEKDAYS.join('|')})`;
const month = `(${MONTH_NAMES.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|sept)`;
const nth = '(\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?: (\\d{4}))?';
const partOfDay = '(?: morning| afternoon| evening| night)?';

type Meaning = (parts: readonly (string | undefined)[], anchor: Date) => string[];

/** The first pattern that matches the whole phrase decides. Groups that took no part are undefined. */
const MEANINGS: readonly (readonly [pattern: string, meaning: Meaning])[] = [
  ['today|this morning|tonight|(?:the )?same day|that day', (_, anchor) => [iso(anchor)]],
  ['yesterday|the previous day|the day before', (_, anchor) => [iso(addDays(anchor, -1))]],
  ['tomorrow|(?:the )?(?:next|following) day|the day after', (_, a) => [iso(addDays(a, 1))]],
  [`the previous ${weekday}`, ([name], a) => [iso(previousDay(a, dayNumber(name)))]],
  [`(?:(?:the )?following|the next) ${weekday}`, ([name], a) => [iso(nextDay(a, dayNumber(name)))]],
  [
    `last ${weekday}`,
    ([name], a) => [iso(previousDay(a, dayNumber(name))), ...inWeek(a, -1, name)],
  ],
  [`next ${weekday}`, ([name], a) => [iso(nextDay(a, dayNumber(name))), ...inWeek(a, 1, name)]],
  [`this ${weekday}${partOfDay}`, ([name], anchor) => aroundWeekday(anchor, name)],
  [
    `(?:early |late )?${weekday}${partOfDay}`,
    ([name], a) => [...aroundWeekday(a, name), iso(previousDay(a, dayNumber(name)))],
  ],
  [
    `(?:${weekday} )?the (\\d{1,2})(?:st|nd|rd|th)`,
    ([name, date], anchor) => around(anchor, 800, (day) => fits(day, name, date)),
  ],
  [
    `(?:${weekday} )?(?:the )?${nth}(?: of)? ${month}${year}`,
    ([w, d, m, y], a) => dated(a, w, d, m, y),
  ],
  [`(?:${weekday} )?${month} ${nth}${year}`, ([w, m, d, y], a) => dated(a, w, d, m, y)],
  [
    '(a|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}) (day|week|month)s? (later|after|on|earlier|before|ago)',
    ([count, unit, side], anchor) => [iso(moved(anchor, count!, unit!, side!))],
  ],
  [
    '(last|this|next|the previous|the following|the past) week',
    ([which], a) => weeks(a, step(which)),
  ],
  [
    '(last|this|next|the previous|the following|the past) month',
    ([which], anchor) => [format(addMonths(anchor, step(which)), 'yyyy-MM', { in: utc })],
  ],
  [`(?:(early|mid|late)[- ])?${month}${year}`, ([third, m, y], a) => months(a, third, m, y)],
];

const COMPILED = MEANINGS.map(
  ([pattern, meaning]) => [new RegExp(`^(?:${pattern})$`, 'i'), meaning] as const,
);

const PREPOSITION = /^(?:(?:early |late )?on|since|in|by|from|until|during|as of) /i;

/**
 * The EDTF dates that a phrase can mean when it counts from an anchor day (`YYYY-MM-DD`), or null
 * for a phrase that isn’t understood. A phrase that leaves open whether it looks back or ahead
 * (“on Wednesday”, “on 5 January”) has two meanings: the nearest such day on or before the anchor and the
 * nearest on or after it. “On Monday”, counted from a Monday, is that day or the Monday before. “Last”
 * and “next Friday” are the nearest one, or that of last or next week. A week is an unknown day of Monday to Sunday, of Sunday to Saturday, or
 * of the seven days beside the anchor; “early”, “mid-” and “late” are the 1st to 10th, the 11th to
 * 20th and the rest of a month.
 *
 * @throws RangeError when the anchor is not a day of the calendar.
 */
export function resolvePhrase(phrase: string, anchorDay: string): string[] | null {
  if (parseDay(anchorDay) === undefined) throw new RangeError(`${anchorDay} is not a day`);
  const text = phrase.replace(/[.,]/g, '').replace(/\s+/g, ' ').trim().replace(PREPOSITION, '');
  for (const [pattern, meaning] of COMPILED) {
    const match = pattern.exec(text);
    if (match) return [...new Set(meaning(match.slice(1), new UTCDate(anchorDay)))];
  }
  return null;
}

function iso(day: Date): string {
  return format(day, 'yyyy-MM-dd', { in: utc });
}

function dayNumber(name: string | undefined): Weekday {
  return WEEKDAYS.indexOf(name!.toLowerCase()) as Weekday;
}

function aroundWeekday(anchor: Date, name: string | undefined): string[] {
  return around(anchor, 7, (day) => day.getDay() === dayNumber(name));
}

/** First days of the week, as `date-fns` counts them: Monday, and Sunday. */
const WEEK_STARTS = [1, 0] as const;

/** The weekday in the week so many steps from the anchor’s, for either first day of a week. */
function inWeek(anchor: Date, steps: number, name: string | undefined): string[] {
  return WEEK_STARTS.map((weekStartsOn) => {
    const first = addWeeks(startOfWeek(anchor, { weekStartsOn }), steps);
    return iso(addDays(first, (dayNumber(name) - weekStartsOn + 7) % 7));
  });
}

/** The nearest day that passes on or before the anchor, and the nearest on or after it. */
function around(anchor: Date, reach: number, passes: (day: Date) => boolean): string[] {
  const found: string[] = [];
  for (const direction of [-1, 1]) {
    for (let distance = 0; distance <= reach; distance++) {
      const day = addDays(anchor, direction * distance);
      if (!passes(day)) continue;
      found.push(iso(day));
      break;
    }
  }
  return found;
}

function fits(day: Date, weekdayName: string | undefined, date: string | undefined): boolean {
  const onWeekday = weekdayName === undefined || day.getDay() === dayNumber(weekdayName);
  return onWeekday && day.getDate() === Number(date);
}

/**
 * 29 February recurs after up to eight years, any other date on a given weekday after up to twelve.
 * 29 February on a given weekday may be further off; it is not looked for there.
 */
const DATED_REACH = 366 * 12;

function dated(
  anchor: Date,
  weekdayName: string | undefined,
  date: string | undefined,
  monthName: string | undefined,
  yearText: string | undefined,
): string[] {
  const number = monthNumber(monthName!);
  const passes = (day: Date) => day.getMonth() === number && fits(day, weekdayName, date);
  if (yearText === undefined) return around(anchor, DATED_REACH, passes);
  const day = new UTCDate(Number(yearText), number, Number(date));
  return passes(day) ? [iso(day)] : [];
}

function monthNumber(name: string): number {
  const start = name.slice(0, 3).toLowerCase();
  return MONTH_NAMES.findIndex((each) => each.toLowerCase().startsWith(start));
}

function moved(anchor: Date, count: string, unit: string, side: string): Date {
  const word = count.toLowerCase() === 'one' ? 'a' : count.toLowerCase();
  const number = COUNTS.includes(word) ? COUNTS.indexOf(word) : Number(word);
  const signed = /^(?:later|after|on)$/i.test(side) ? number : -number;
  if (/^day$/i.test(unit)) return addDays(anchor, signed);
  return /^week$/i.test(unit) ? addWeeks(anchor, signed) : addMonths(anchor, signed);
}

function step(which: string | undefined): number {
  if (/next|following/i.test(which!)) return 1;
  return /this/i.test(which!) ? 0 : -1;
}

function weeks(anchor: Date, steps: number): string[] {
  const weekOf = (first: Date) => `[${iso(first)}..${iso(addDays(first, 6))}]`;
  const calendar = WEEK_STARTS.map((weekStartsOn) =>
    weekOf(addWeeks(startOfWeek(anchor, { weekStartsOn }), steps)),
  );
  if (steps === 0) return calendar;
  return [...calendar, weekOf(addDays(anchor, steps < 0 ? -7 : 1))];
}

/** A month, or a third of it, that has begun by the anchor, and one that has not ended before it. */
function months(
  anchor: Date,
  third: string | undefined,
  monthName: string | undefined,
  yearText: string | undefined,
): string[] {
  const number = monthNumber(monthName!);
  const years =
    yearText === undefined
      ? [-1, 0, 1].map((offset) => anchor.getFullYear() + offset)
      : [Number(yearText)];
  const spans = years.map((each) => spanOf(new UTCDate(each, number, 1), third));
  if (spans.length === 1) return [spans[0]!.text];
  const last = spans.findLast(({ first }) => first <= anchor)!;
  const next = spans.find((span) => span.last >= anchor)!;
  return [last.text, next.text];
}

function spanOf(first: Date, third: string | undefined): { first: Date; last: Date; text: string } {
  if (third === undefined) {
    return { first, last: endOfMonth(first), text: format(first, 'yyyy-MM', { in: utc }) };
  }
  const [from, to] = { early: [0, 9], mid: [10, 19], late: [20, undefined] }[third.toLowerCase()]!;
  const start = addDays(first, from!);
  const end = to === undefined ? endOfMonth(first) : addDays(first, to);
  return { first: start, last: end, text: `[${iso(start)}..${iso(end)}]` };
}
