import { describe, expect, it } from 'vitest';
import { toIsoDay } from '../../chronology/day.ts';
import { dateOfRow, type Mapping } from './mapping.ts';

const none = {
  title: null,
  lane: null,
  summary: null,
  quote: null,
  source: null,
  link: null,
  id: null,
};
const mapping = (more: Partial<Mapping>): Mapping => ({
  start: [0],
  end: [],
  precision: null,
  order: 'day-first',
  columns: none,
  ...more,
});

/** The bounds of a row's date and whether it lasted; else which column is wrong, and why. */
function read(row: string[], more: Partial<Mapping> = {}): string {
  const result = dateOfRow(row, mapping(more));
  if (!result.ok) return `column ${result.column}: ${result.value} ${result.reason}`;
  const { earliest, latestStart, earliestEnd, latest, lasted } = result.date;
  const [first, lastStart, firstEnd, last] = [earliest, latestStart, earliestEnd, latest].map(
    toIsoDay,
  );
  return lasted
    ? `lasted ${first} (${lastStart}) to (${firstEnd}) ${last}`
    : first === last
      ? first!
      : `one of ${first} to ${last}`;
}

it('takes one date for a day, a month or a year', () => {
  expect(read(['2024-02-14'])).toBe('2024-02-14');
  expect(read(['2024-02'])).toBe('one of 2024-02-01 to 2024-02-29');
});

it('takes two dates for what lasted, as surely as each is known', () => {
  const ends = { end: [1] };
  expect(read(['2024-02-14', '2024-02-20'], ends)).toBe(
    'lasted 2024-02-14 (2024-02-14) to (2024-02-20) 2024-02-20',
  );
  expect(read(['2024-01', '2024-02'], ends)).toBe(
    'lasted 2024-01-01 (2024-01-31) to (2024-02-01) 2024-02-29',
  );
  expect(read(['2024-02-14', ''], ends)).toBe('2024-02-14');
  expect(read(['2024-02-14', '14/02/2024'], ends)).toBe('2024-02-14');
});

it('takes year, month and day apart, as far as they are there', () => {
  const parts = { start: [0, 1, 2], end: [3, 4, 5] };
  expect(read(['1815', '12', '10', '1852', '11', '27'], parts)).toContain('lasted 1815-12-10');
  expect(read(['1943', '7', '', '', '', ''], parts)).toBe('one of 1943-07-01 to 1943-07-31');
  expect(read(['650', '', '', '700', '', ''], parts)).toContain('lasted 0650-01-01');
  expect(read(['1951', '', '', '', '', ''], parts)).toBe('one of 1951-01-01 to 1951-12-31');
});

describe('how precisely a day is known', () => {
  const ucdp = { end: [1], precision: { column: 2, scheme: 'ucdp' } } as const;
  const acled = { precision: { column: 1, scheme: 'acled' } } as const;

  it('is read from UCDP: a day, or one unknown day of some', () => {
    expect(read(['2024-02-14', '2024-02-14', '1'], ucdp)).toBe('2024-02-14');
    expect(read(['2024-02-03', '2024-02-05', '2'], ucdp)).toBe('one of 2024-02-03 to 2024-02-05');
    expect(read(['2024-02-01', '2024-02-29', '4'], ucdp)).toBe('one of 2024-02-01 to 2024-02-29');
  });

  it('is read from ACLED: a day, some days around it, its month', () => {
    expect(read(['14 February 2024', '1'], acled)).toBe('2024-02-14');
    expect(read(['14 February 2024', '2'], acled)).toBe('one of 2024-02-11 to 2024-02-17');
    expect(read(['14 February 2024', '3'], acled)).toBe('one of 2024-02-01 to 2024-02-29');
  });
});

it('names the column that is wrong, what stands there and why', () => {
  expect(read(['soon'])).toBe(
    'column 0: soon is not a date that can be read: write it as 2024-01-28, 2024-01 or 2024, or in EDTF, such as 2024-01-28/2024-02-03',
  );
  expect(read(['2024-02-14', '2024-02-30'], { end: [1] })).toContain(
    'column 1: 2024-02-30 that month has no day 30',
  );
  expect(read(['2024-02-14', '2024-02-01'], { end: [1] })).toContain(
    'column 1: 2024-02-01 ends before it begins',
  );
  expect(read([])).toContain('there is no date');
});
