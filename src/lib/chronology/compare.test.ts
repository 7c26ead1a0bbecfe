import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certainty, compareDates, type Certainty, type DayRange } from './compare.ts';
import { dayOf, parseDay, type Day } from './day.ts';
import { edtfText, runs } from './edtf.arbitrary.ts';
import { parseEdtf, type EdtfDate, type IntervalEnd } from './edtf.ts';

function dateOf(text: string): EdtfDate {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.date;
}

const anyDate = edtfText.map(dateOf);

describe('the order of dates', () => {
  it('is by earliest day, then by latest', () => {
    const texts = [
      '2024-02-02',
      '2024-02',
      '2023-11~',
      '2024-02-01/..',
      '../2024-01-31',
      '2024-02-01',
    ];
    const sorted = texts.map(dateOf).sort(compareDates);
    expect(sorted.map(({ text }) => text)).toEqual([
      '../2024-01-31',
      '2023-11~',
      '2024-02-01',
      '2024-02',
      '2024-02-01/..',
      '2024-02-02',
    ]);
  });

  it('is total: one before the other, or the same bounds', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        expect(compareDates(a, a)).toBe(0);
        expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0);
        if (compareDates(a, b) === 0) {
          expect([a.earliest, a.latest]).toEqual([b.earliest, b.latest]);
        }
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) {
          expect(compareDates(a, c)).toBeLessThanOrEqual(0);
        }
      }),
      runs,
    );
  });
});

const february: DayRange = { from: dayOf(2024, 2, 1), to: dayOf(2024, 2, 29) };

function expectCertainty(table: Record<string, Certainty>): void {
  const texts = Object.keys(table);
  const actual = texts.map((text) => [text, certainty(dateOf(text), february)]);
  expect(Object.fromEntries(actual)).toEqual(table);
}

describe('a range', () => {
  it('certainly holds one unknown day when it holds all it can be', () => {
    expectCertainty({
      '2024-02-29': 'in',
      '2024-02': 'in',
      '[2024-02-11..2024-02-20]': 'in',
      '2024-02-15~': 'in',
      '2024-02-02~': 'possible',
      '2024': 'possible',
      '[2024-01-31,2024-02-01]': 'possible',
      '[2024-02-20..]': 'possible',
      '2024-03-01': 'out',
      '2024-01-28~': 'out',
    });
  });

  it('certainly holds what lasted when at least one of its days is surely inside', () => {
    expectCertainty({
      '2024-01-15/2024-02-01': 'in',
      '2023-10-08/2024-06-01': 'in',
      '2023-10-08/..': 'in',
      '../2024-03': 'in',
      '2024-02-10/': 'in',
      '2024-01-15/2024-02': 'in',
      '2024-01-15/2024-02-02~': 'possible',
      '2024-02/2024-03': 'in',
      '2024-02-28~/2024-04-01': 'possible',
      '2023-10-08/': 'possible',
      '/2024-03-15': 'possible',
      '2023-10-08/2024-01-31': 'out',
      '2024-03-01/..': 'out',
    });
  });

  it('may be a single day or everything', () => {
    const day = parseDay('2024-02-01') ?? NaN;
    expect(certainty(dateOf('2024-01-15/2024-02-15'), { from: day, to: day })).toBe('in');
    expect(certainty(dateOf('2024-02'), { from: day, to: day })).toBe('possible');
    expect(certainty(dateOf('[..2024-02]'), { from: -Infinity, to: Infinity })).toBe('in');
  });

  it('agrees with trying every possible beginning and end', () => {
    const horizon = { min: dayOf(2023, 10, 1), max: dayOf(2024, 5, 31) };
    const range = fc
      .tuple(fc.integer(horizon), fc.integer({ min: 0, max: 60 }))
      .map(([from, days]): DayRange => ({ from, to: from + days }));
    fc.assert(
      fc.property(anyDate, range, (date, days) => {
        expect([date.text, certainty(date, days)]).toEqual([date.text, tryAll(date, days)]);
      }),
      runs,
    );
  });
});

/** The first and last day of a world that is wide enough for the random dates and ranges. */
const WORLD = [dayOf(2022, 6, 1), dayOf(2025, 12, 31)] as const;

/** The rule spelled out: every telling of the date that is possible, each in or out. */
function tryAll(date: EdtfDate, range: DayRange): Certainty {
  const tellings = new Set<boolean>();
  const tell = (begin: Day, end: Day): unknown =>
    tellings.add(begin <= range.to && end >= range.from);
  if (date.form !== 'interval') {
    for (const day of daysFrom(date.earliest, date.latest)) tell(day, day);
  } else {
    const ends = candidates(date.end, WORLD[1]);
    for (const begin of candidates(date.start, WORLD[0])) {
      for (const end of ends) if (begin <= end) tell(begin, end);
    }
  }
  return tellings.size === 2 ? 'possible' : tellings.has(true) ? 'in' : 'out';
}

function candidates(end: IntervalEnd, limit: Day): Day[] {
  if (end === 'open') return [limit];
  return end === 'unknown' ? daysFrom(-Infinity, Infinity) : daysFrom(end.earliest, end.latest);
}

function daysFrom(first: Day, last: Day): Day[] {
  const [from, to] = [Math.max(first, WORLD[0]), Math.min(last, WORLD[1])];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
