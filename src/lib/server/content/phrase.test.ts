import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../chronology/edtf.ts';
import { KNOWN_PHRASES, resolvePhrase } from './phrase.ts';

/** 20 November 2023 was a Monday. */
const MONDAY = '2023-11-20';

describe('a phrase, counted from Monday 20 November 2023', () => {
  it.each([
    ['on Wednesday', ['2023-11-15', '2023-11-22']],
    ['early Tuesday', ['2023-11-14', '2023-11-21']],
    ['on Monday', ['2023-11-20', '2023-11-13']],
    ['Monday evening', ['2023-11-20', '2023-11-13']],
    ['this Monday', ['2023-11-20']],
    ['last Monday', ['2023-11-13']],
    ['last Friday', ['2023-11-17']],
    ['last Sunday', ['2023-11-19', '2023-11-12']],
    ['next Monday', ['2023-11-27']],
    ['next Friday', ['2023-11-24', '2023-12-01']],
    ['the next Friday', ['2023-11-24']],
    ['the previous Sunday', ['2023-11-19']],
    ['the following Wednesday', ['2023-11-22']],
    ['following Wednesday', ['2023-11-22']],
    ['the same day', ['2023-11-20']],
    ['On the same day', ['2023-11-20']],
    ['yesterday', ['2023-11-19']],
    ['the day after', ['2023-11-21']],
    ['a day later', ['2023-11-21']],
    ['one day earlier', ['2023-11-19']],
    ['three days ago', ['2023-11-17']],
    ['two weeks later', ['2023-12-04']],
    ['a month earlier', ['2023-10-20']],
    ['the 13th', ['2023-11-13', '2023-12-13']],
    ['on the 31st', ['2023-10-31', '2023-12-31']],
    ['Tuesday the 13th', ['2023-06-13', '2024-02-13']],
    ['on Nov. 11', ['2023-11-11', '2024-11-11']],
    ['On March 6', ['2023-03-06', '2024-03-06']],
    ['on 5\u00a0January', ['2023-01-05', '2024-01-05']],
    ['on 29 February', ['2020-02-29', '2024-02-29']],
    ['Friday, November 17', ['2023-11-17', '2028-11-17']],
    ['8 January 2024', ['2024-01-08']],
    ['Monday 8 January 1990', ['1990-01-08']],
    ['100 days later', ['2024-02-28']],
    ['last week', ['[2023-11-13..2023-11-19]', '[2023-11-12..2023-11-18]']],
    ['this week', ['[2023-11-20..2023-11-26]', '[2023-11-19..2023-11-25]']],
    [
      'next week',
      ['[2023-11-27..2023-12-03]', '[2023-11-26..2023-12-02]', '[2023-11-21..2023-11-27]'],
    ],
    ['last month', ['2023-10']],
    ['in mid-February', ['[2023-02-11..2023-02-20]', '[2024-02-11..2024-02-20]']],
    ['in late February 2024', ['[2024-02-21..2024-02-29]']],
    ['Since mid-November', ['[2023-11-11..2023-11-20]']],
    ['in early November', ['[2023-11-01..2023-11-10]', '[2024-11-01..2024-11-10]']],
    ['in November', ['2023-11']],
    ['in March', ['2023-03', '2024-03']],
    ['in March 2022', ['2022-03']],
  ])('“%s” can mean %j', (phrase, dates) => expect(resolvePhrase(phrase, MONDAY)).toEqual(dates));

  it.each(['recently', 'at dawn', 'Wednesdays', 'the 13', 'in the spring', '10000 days ago', ''])(
    '“%s” is not understood',
    (phrase) => expect(resolvePhrase(phrase, MONDAY)).toBeNull(),
  );

  it('that is given as an example is understood, and means dates that can be written', () => {
    for (const phrase of KNOWN_PHRASES) {
      const dates = resolvePhrase(phrase, MONDAY) ?? [];
      expect(dates.length, phrase).toBeGreaterThan(0);
      for (const date of dates) expect(parseEdtf(date).ok, date).toBe(true);
    }
  });
});

it.each(['on 31 February', '29 February 2023', 'Tuesday 8 January 2024'])(
  '“%s”, which never is, has no meaning',
  (phrase) => expect(resolvePhrase(phrase, MONDAY)).toEqual([]),
);

it.each([
  ['a month later', '2024-01-31', ['2024-02-29']],
  ['a month earlier', '2023-03-31', ['2023-02-28']],
  ['last month', '2024-01-31', ['2023-12']],
  ['next month', '2024-01-31', ['2024-02']],
  ['a day later', '2023-12-31', ['2024-01-01']],
  ['two days ago', '2024-03-01', ['2024-02-28']],
  ['the 29th', '2023-02-15', ['2023-01-29', '2023-03-29']],
  ['in early January', '2024-01-10', ['[2024-01-01..2024-01-10]']],
  ['in late December', '2024-01-01', ['[2023-12-21..2023-12-31]', '[2024-12-21..2024-12-31]']],
])('“%s”, counted from %s over the end of a month, is %j', (phrase, anchor, dates) =>
  expect(resolvePhrase(phrase, anchor)).toEqual(dates),
);

it.each([
  ['last Friday', '2023-11-18', ['2023-11-17', '2023-11-10']],
  ['last Tuesday', '2023-11-17', ['2023-11-14', '2023-11-07']],
  ['next Friday', '2023-11-18', ['2023-11-24']],
  ['the following Friday', '2023-11-13', ['2023-11-17']],
  ['on Friday', '2023-11-17', ['2023-11-17', '2023-11-10']],
])('“%s”, counted from %s inside a week, can mean %j', (phrase, anchor, dates) =>
  expect(resolvePhrase(phrase, anchor)).toEqual(dates),
);

it('an anchor that is no day is refused', () =>
  expect(() => resolvePhrase('on Wednesday', '2023-02-29')).toThrow(RangeError));
