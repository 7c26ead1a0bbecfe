import { UTCDate } from '@date-fns/utc';
import { addDays, getDaysInMonth } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayOf,
  daysInMonth,
  dayToMs,
  MAX_DAY,
  MIN_DAY,
  msToDay,
  parseDay,
  toDayParts,
  toIsoDay,
} from './day.ts';
import { runs } from './edtf.arbitrary.ts';

const anyDay = fc.integer({ min: MIN_DAY, max: MAX_DAY });
describe('a day', () => {
  it('is counted from 1970-01-01, which is day 0', () => {
    expect(['1970-01-01', '1969-12-31', '2023-10-07', '2024-02-29'].map(parseDay)).toEqual([
      0, -1, 19_637, 19_782,
    ]);
  });

  it('is none when the calendar has no such day', () => {
    const texts = ['2023-02-29', '2024-02-30', '2024-04-31', '2024-13-01', '2024-00-10'];
    const more = ['2024-01-00', '1900-02-29', '2024-1-1', '2024-01-01 ', '20240101', ''];
    expect([...texts, ...more].map(parseDay)).toEqual(
      new Array(texts.length + more.length).fill(undefined),
    );
  });

  it('counts the first century as itself, not as the twentieth', () => {
    expect(toIsoDay(dayOf(99, 12, 31))).toBe('0099-12-31');
    expect(dayOf(100, 1, 1) - dayOf(99, 12, 31)).toBe(1);
    expect([toIsoDay(MIN_DAY), toIsoDay(MAX_DAY)]).toEqual(['0000-01-01', '9999-12-31']);
  });

  it('has no text when it is an unknown bound or no whole day', () => {
    for (const day of [-Infinity, Infinity, NaN, 0.5, MIN_DAY - 1, MAX_DAY + 1]) {
      expect(() => toIsoDay(day)).toThrow(RangeError);
    }
  });

  it('reads back as itself', () => {
    fc.assert(
      fc.property(anyDay, (day) => parseDay(toIsoDay(day)) === day),
      runs,
    );
  });

  it('is made of the parts it has', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, date } = toDayParts(day);
        expect(dayOf(year, month, date)).toBe(day);
      }),
      runs,
    );
  });

  it('holds every millisecond from its first to the next day’s first', () => {
    expect([-1, 0, 86_399_999, 86_400_000].map(msToDay)).toEqual([-1, 0, 0, 1]);
    expect(msToDay(dayToMs(19_637))).toBe(19_637);
  });

  it('agrees with date-fns on the days that follow and the lengths of months', () => {
    const modern = fc.integer({ min: dayOf(1600, 1, 1), max: dayOf(2400, 1, 1) });
    fc.assert(
      fc.property(modern, fc.integer({ min: -1000, max: 1000 }), (day, days) => {
        const date = new UTCDate(dayToMs(day));
        const { year, month } = toDayParts(day);
        expect(msToDay(addDays(date, days).getTime())).toBe(day + days);
        expect(daysInMonth(year, month)).toBe(getDaysInMonth(date));
      }),
      runs,
    );
  });
});
