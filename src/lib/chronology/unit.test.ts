import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_DAY, MIN_DAY, parseDay, toDayParts, toIsoDay } from './day.ts';
import { runs } from './edtf.arbitrary.ts';
import { parseUnit } from './unit.ts';
import { wordUnit } from './wording-unit.ts';

const days = (from: string, to: string) => ({ from: parseDay(from)!, to: parseDay(to)! });

describe('a year, a month or a day', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31', '2024'],
    ['2024-02', '2024-02-01', '2024-02-29', 'February 2024'],
    ['2023-02', '2023-02-01', '2023-02-28', 'February 2023'],
    ['2023-12', '2023-12-01', '2023-12-31', 'December 2023'],
    ['9999-12', '9999-12-01', '9999-12-31', 'December 9999'],
    ['2024-02-14', '2024-02-14', '2024-02-14', '14 February 2024'],
  ])('is the days it has, and is called so: %s', (text, from, to, words) => {
    expect(parseUnit(text)).toEqual(days(from, to));
    expect(wordUnit(days(from, to))).toBe(words);
  });

  it.each([
    '',
    '24',
    '2024-',
    '2024-13',
    '2024-00',
    '2023-02-29',
    '2024-2',
    '2024-02-14T00',
    'soon',
  ])('is not to be read from %s', (text) => expect(parseUnit(text)).toBeUndefined());

  it('holds every day that begins so', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: MIN_DAY, max: MAX_DAY }),
        fc.constantFrom(4, 7, 10),
        (day, length) => {
          const { from, to } = parseUnit(toIsoDay(day).slice(0, length))!;
          expect(from <= day && day <= to).toBe(true);
          const parts = [from, to].map((one) => toIsoDay(one).slice(0, length));
          expect(new Set(parts)).toEqual(new Set([toIsoDay(day).slice(0, length)]));
          // The day before and the day after are none of it.
          if (to < MAX_DAY) expect(toDayParts(to + 1).date === 1 || length === 10).toBe(true);
        },
      ),
      runs,
    );
  });
});

it('other days are called by their ends', () => {
  expect(wordUnit(days('2024-02-01', '2024-02-28'))).toBe('1 to 28 February 2024');
  expect(wordUnit(days('2023-01-01', '2024-12-31'))).toBe('1 January 2023 to 31 December 2024');
});
