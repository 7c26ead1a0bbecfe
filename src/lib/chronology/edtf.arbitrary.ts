/** Random dates for property tests: texts that are right by construction, and hostile ones. */
import fc from 'fast-check';
import { dayOf, toIsoDay, type Day } from './day.ts';

/** How property tests run: always the same cases, so that no build fails by chance. */
export const runs = { numRuns: 500, seed: 20_231_007 };

const qualifier = fc.constantFrom('', '', '', '?', '~', '%');

/** A day of a few months, so that random dates often touch, share a month or cross a year. */
const nearDay: fc.Arbitrary<Day> = fc.integer({
  min: dayOf(2023, 11, 1),
  max: dayOf(2024, 3, 31),
});

function writeDate(day: Day, shape: string): string {
  const iso = toIsoDay(day);
  const cut: Record<string, string> = {
    day: iso,
    digit: `${iso.slice(0, 9)}X`,
    'unknown day': `${iso.slice(0, 8)}XX`,
    month: iso.slice(0, 7),
    'unknown month': `${iso.slice(0, 4)}-XX`,
    year: iso.slice(0, 4),
  };
  return cut[shape] ?? iso;
}

const shape = fc.constantFrom('day', 'day', 'day', 'digit', 'unknown day', 'month');
const anyShape = fc.oneof(shape, fc.constantFrom('unknown month', 'year'));

/** One date of the subset, without slash or bracket. */
export const singleText = fc
  .tuple(nearDay, anyShape, qualifier)
  .map(([day, form, mark]) => writeDate(day, form) + mark);

/** Two days in order, a day apart at least. */
export const twoDays = fc
  .uniqueArray(nearDay, { minLength: 2, maxLength: 2 })
  .map((days) => days.toSorted((a, b) => a - b) as [Day, Day]);

/** Two dates that do not run backwards: the later one is a day, or opens in a later month. */
const orderedTexts = fc
  .tuple(twoDays, shape, shape, qualifier, qualifier)
  .map(([[from, to], fromShape, toShape, fromMark, toMark]) => {
    const sameMonth = toIsoDay(from).slice(0, 7) === toIsoDay(to).slice(0, 7);
    const [a, b] = sameMonth ? ['day', 'day'] : [fromShape, toShape];
    return [writeDate(from, a) + fromMark, writeDate(to, b) + toMark] as const;
  });

/** An interval, closed, open or unknown at one end. */
export const intervalText = fc.oneof(
  { weight: 3, arbitrary: orderedTexts.map(([a, b]) => `${a}/${b}`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(singleText, fc.constantFrom('..', ''), fc.boolean())
      .map(([date, end, first]) => (first ? `${end}/${date}` : `${date}/${end}`)),
  },
);

/** A one-of set: a list, a range, or a range open at one end. */
export const setText = fc.oneof(
  orderedTexts.map(([a, b]) => `[${a}..${b}]`),
  fc.array(singleText, { minLength: 1, maxLength: 4 }).map((dates) => `[${dates.join(',')}]`),
  singleText.map((date) => `[..${date}]`),
  singleText.map((date) => `[${date}..]`),
  fc.tuple(singleText, orderedTexts).map(([date, [a, b]]) => `[${date},${a}..${b}]`),
);

/** Any text of the subset. */
export const edtfText = fc.oneof(singleText, intervalText, setText);

/** Texts made of the signs of EDTF, mostly wrong, and texts of anything at all. */
export const hostileText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'0123456789-X?~%/.,[]{}T:ZY+ '), maxLength: 24 }),
  fc.string({ unit: 'binary' }),
);
