import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay, toDayParts, toIsoDay } from '../../chronology/day.ts';
import { runs } from '../../chronology/edtf.arbitrary.ts';
import { MONTH_NAMES } from '../../chronology/months.ts';
import { wordUnit } from '../../chronology/wording-unit.ts';
import { datesAskedIn } from './dates.ts';

const limits = { from: parseDay('2023-09-30')!, to: parseDay('2024-05-06')! };
const wide = { from: parseDay('2021-03-01')!, to: parseDay('2024-05-06')! };

/** What is offered, and what is left to search for. */
const asked = (text: string, within = limits) =>
  datesAskedIn(text, within).map(({ days, rest }) =>
    [wordUnit(days), rest].filter(Boolean).join(' + '),
  );

describe('a date among the words', () => {
  it.each([
    ['february', 'February 2024'],
    ['Feb', 'February 2024'],
    ['febru', 'February 2024'],
    ['feb.', 'February 2024'],
    ['sept', 'September 2023'],
    ['feb 2024', 'February 2024'],
    ['February, 2024', 'February 2024'],
    ['14 feb', '14 February 2024'],
    ['feb 14', '14 February 2024'],
    ['14th of February', '14 February 2024'],
    ['14 February 2024', '14 February 2024'],
    ['February 14th, 2024', '14 February 2024'],
    ['14 Feb 24', '14 February 2024'],
    ['2024-02-14', '14 February 2024'],
    ['2024-02', 'February 2024'],
    ['2024', '2024'],
    ['14/02/2024', '14 February 2024'],
    ['14.2.2024', '14 February 2024'],
    ['2/14/2024', '14 February 2024'],
    ['hezbollah in february', 'February 2024 + hezbollah'],
    ['hezbollah in early Feb 2024', 'February 2024 + hezbollah'],
    ['what happened on 14 feb, and why', '14 February 2024 + what happened, and why'],
    ['safed, 14 Feb', '14 February 2024 + safed'],
    ['mid-february strikes', 'February 2024 + strikes'],
  ])('%s means %s', (text, expected) => expect(asked(text)).toEqual([expected]));

  it('that may be several is each of them', () => {
    expect(asked('february', wide)).toEqual(['February 2022', 'February 2023', 'February 2024']);
    expect(asked('29 feb', wide)).toEqual(['29 February 2024']);
    expect(asked('2/3/2024')).toEqual(['2 March 2024', '3 February 2024']);
    expect(asked('feb 24')).toEqual(['24 February 2024', 'February 2024']);
  });

  it.each([
    'august',
    '14 february 2019',
    '31 february',
    '1999',
    '2024-13',
    'febrile',
    'feb2024',
    'decide on marches',
    '14',
    'what hezbollah may do',
    '12024',
    '',
  ])('is none that there is none of: %s', (text) => expect(asked(text)).toEqual([]));

  it('is May only by itself or beside a number', () => {
    expect(asked('may')).toEqual(['May 2024']);
    expect(asked('hezbollah may 2024')).toEqual(['May 2024 + hezbollah']);
    expect(asked('3 may border')).toEqual(['3 May 2024 + border']);
  });

  it('is the first that there is', () => {
    expect(asked('june or march')).toEqual(['March 2024 + june or']);
  });

  it('of no year means no year among hundreds', () => {
    expect(
      asked('february', { from: parseDay('1500-01-01')!, to: parseDay('2024-05-06')! }),
    ).toEqual([]);
  });
});

it('any day is found as any hand would write it', () => {
  const anyDay = fc.integer({ min: limits.from, max: limits.to - 1 });
  const anyForm = fc.integer({ min: 0, max: 5 });
  fc.assert(
    fc.property(anyDay, anyForm, fc.boolean(), (day, form, isShort) => {
      const { year, month, date } = toDayParts(day);
      const name = MONTH_NAMES[month - 1]!.slice(0, isShort ? 3 : undefined);
      const text = [
        toIsoDay(day),
        `${date} ${name} ${year}`,
        `${name} ${date}, ${year}`,
        `${date} ${name}`,
        `${date}/${month}/${year}`,
        `${date} of ${name.toLowerCase()} ${year}`,
      ][form]!;
      const found = datesAskedIn(`war ${text} peace`, limits);
      expect(found).toContainEqual({ days: { from: day, to: day }, rest: 'war peace' });
    }),
    runs,
  );
});

it('whatever is typed, days are within the limits and words are among those typed', () => {
  const anyText = fc
    .array(
      fc.oneof(
        fc.constantFrom('feb', 'May', '2024', '14', '14th', 'of', '2/3/2024', '31', 'in', ','),
        fc.string({ unit: 'binary', maxLength: 8 }),
      ),
      { maxLength: 6 },
    )
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { days, rest } of datesAskedIn(text, limits)) {
        expect(days.from <= days.to && days.from < limits.to && days.to >= limits.from).toBe(true);
        const words = new Set(text.split(/\s+/u));
        for (const word of rest.split(/[\s,;.?!]+/u)) {
          expect(word === '' || [...words].some((one) => one.includes(word))).toBe(true);
        }
      }
    }),
    runs,
  );
});
