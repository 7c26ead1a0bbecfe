import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_DAY, MIN_DAY, toDayParts, toIsoDay } from '../../chronology/day.ts';
import { parseEdtf } from '../../chronology/edtf.ts';
import { edtfText, runs } from '../../chronology/edtf.arbitrary.ts';
import { MONTH_NAMES } from '../../chronology/months.ts';
import { guessOrder, readDate, type DayOrder } from './date.ts';

/** The first and the last day that a cell can mean, in ISO; else why it means none. */
function daysOf(text: string, order: DayOrder = 'day-first'): string {
  const read = readDate(text, order);
  if (!read.ok) return read.reason;
  const { earliest, latest } = read.date;
  return earliest === latest ? toIsoDay(earliest) : `${toIsoDay(earliest)} to ${toIsoDay(latest)}`;
}

it.each([
  ['2024-02-14', '2024-02-14'],
  ['2024-02-14T13:45:00Z', '2024-02-14'],
  ['2024-02-14 23:59:59.123+02:00', '2024-02-14'],
  [' 2024/2/4 ', '2024-02-04'],
  ['2024.02.14', '2024-02-14'],
  ['20240214', '2024-02-14'],
  ['2024/02', '2024-02-01 to 2024-02-29'],
  ['2024-02', '2024-02-01 to 2024-02-29'],
  ['1815', '1815-01-01 to 1815-12-31'],
  ['14/02/2024', '2024-02-14'],
  ['14-02-2024 1:45 PM', '2024-02-14'],
  ['14.2.24', '2024-02-14'],
  ['1.12.69', '1969-12-01'],
  ['14 February 2024', '2024-02-14'],
  ['14-Feb-24', '2024-02-14'],
  ['the 1st of March, 2024', '2024-03-01'],
  ['Wednesday, 14 February 2024', '2024-02-14'],
  ['Wed 14 Feb 2024, 13:45', '2024-02-14'],
  ['Feb. 14th, 2024', '2024-02-14'],
  ['Sept 2024', '2024-09-01 to 2024-09-30'],
  ['[2024-02-11..2024-02-20]', '2024-02-11 to 2024-02-20'],
  ['2024-02-XX', '2024-02-01 to 2024-02-29'],
])('“%s” is %s', (text, days) => {
  expect(daysOf(text)).toBe(days);
});

it('takes the first number for the month where it is told to, save before dots', () => {
  expect(daysOf('02/03/2024', 'month-first')).toBe('2024-02-03');
  expect(daysOf('02/03/2024', 'day-first')).toBe('2024-03-02');
  expect(daysOf('02.03.2024', 'month-first')).toBe('2024-03-02');
});

it.each([
  ['', 'there is no date'],
  ['  ', 'there is no date'],
  ['soon', 'is not a date that can be read'],
  ['2024-13-01', 'there is no month 13'],
  ['30/02/2024', 'that month has no day 30'],
  ['31 Juin 2024', 'is not a date that can be read'],
  ['45336', 'is not a date that can be read'],
  ['44 BC', 'is not a date that can be read'],
])('“%s” is refused: %s', (text, reason) => {
  expect(daysOf(text)).toContain(reason);
});

const day = fc.integer({ min: MIN_DAY, max: MAX_DAY });

describe('any day', () => {
  /** The ways to write one, and in which order its numbers stand. */
  const ways: readonly [name: string, write: (day: number) => string, order: DayOrder][] = [
    ['in ISO', toIsoDay, 'day-first'],
    ['day first', (day) => digits(day, ['date', 'month']), 'day-first'],
    ['month first', (day) => digits(day, ['month', 'date']), 'month-first'],
    ['in words', (day) => inWords(day), 'day-first'],
  ];
  it.each(ways)('written %s is read as that day', (_, write, order) => {
    fc.assert(
      fc.property(day, (day) => {
        expect(readDate(write(day), order)).toMatchObject({
          ok: true,
          date: { earliest: day, latestStart: day, earliestEnd: day, latest: day, lasted: false },
        });
      }),
      runs,
    );
  });

  function digits(day: number, parts: readonly ('date' | 'month')[]): string {
    const of = toDayParts(day);
    return [...parts.map((part) => of[part]), String(of.year).padStart(4, '0')].join('/');
  }
  function inWords(day: number): string {
    const { date, month, year } = toDayParts(day);
    return `${date} ${MONTH_NAMES[month - 1]} ${String(year).padStart(4, '0')}`;
  }
});

it('reads every EDTF date of the subset with the bounds that EDTF gives it', () => {
  fc.assert(
    fc.property(edtfText, (text) => {
      const parsed = parseEdtf(text);
      const read = readDate(text, 'day-first');
      expect(read.ok).toBe(parsed.ok);
      if (parsed.ok && read.ok) {
        const { earliest, latestStart, earliestEnd, latest, lasted, uncertain } = parsed.date;
        expect(read.date).toEqual({
          earliest,
          latestStart,
          earliestEnd,
          latest,
          lasted,
          uncertain,
        });
      }
    }),
    runs,
  );
});

it('never throws, whatever a cell holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(typeof readDate(text, 'month-first').ok).toBe('boolean');
    }),
    runs,
  );
});

it('learns from a column which number is the day', () => {
  expect(guessOrder(['02/03/2024', '14/02/2024', '2024-01-01'])).toBe('day-first');
  expect(guessOrder(['02/03/2024', '02/14/2024 10:00'])).toBe('month-first');
  expect(guessOrder(['02/03/2024', '05/06/2024'])).toBeNull();
  expect(guessOrder(['2024-02-14', ''])).toBeNull();
  expect(guessOrder(['1.2.2024'])).toBe('day-first');
});
