import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayRange } from '../chronology/compare.ts';
import { dayOf } from '../chronology/day.ts';
import { runs } from '../chronology/edtf.arbitrary.ts';
import type { ListedDate } from '../chronology/types.ts';
import { anyEvents, anyWindow, eventOn } from './event.arbitrary.ts';
import { EMPTY_FILTER, passesFilter } from './filter.ts';
import { toItems } from './item.ts';
import { passesRange, possiblyIn, rangeWithin } from './range.ts';

const anyRange = anyWindow.map(({ first, last }): DayRange => ({ from: first, to: last }));

/** Days far beyond all ranges stand for ends that are open or unknown. */
const FAR = { first: 19_000, last: 20_600 };
const daysOf = (from: number, to: number): number[] => {
  const first = Math.max(from, FAR.first);
  return Array.from({ length: Math.min(to, FAR.last) - first + 1 }, (_, index) => first + index);
};

/** The rule as the Method page words it, asked of every possible day, one after the other. */
function byDays(
  { earliest, latest, latestStart, earliestEnd, lasted }: ListedDate,
  { from, to }: DayRange,
): 'certainly' | 'possibly' | 'out' {
  const isIn = (day: number): boolean => day >= from && day <= to;
  const days = daysOf(earliest, latest);
  if (!days.some(isIn)) return 'out';
  const isCertain = lasted
    ? daysOf(earliest, latestStart).every((day) => day <= to) &&
      daysOf(earliestEnd, latest).every((day) => day >= from)
    : days.every(isIn);
  return isCertain ? 'certainly' : 'possibly';
}

describe('a range of days', () => {
  it('lets pass what is in it on any possible day, and tells what is in it on some only', () => {
    fc.assert(
      fc.property(anyEvents, anyRange, (events, range) => {
        const items = toItems(events);
        const possible = possiblyIn(range, items);
        for (const { event, date } of items) {
          const rule = byDays(date, range);
          expect(passesFilter({ ...EMPTY_FILTER, range }, event)).toBe(rule !== 'out');
          expect(possible.has(event.id)).toBe(rule === 'possibly');
        }
      }),
      { ...runs, numRuns: 1000 },
    );
  });

  it('lets more pass the longer it is', () => {
    fc.assert(
      fc.property(anyEvents, anyRange, fc.nat(30), (events, range, more) => {
        const longer = { from: range.from - more, to: range.to + more };
        for (const { date } of events) {
          if (passesRange(range, date)) expect(passesRange(longer, date)).toBe(true);
        }
      }),
      runs,
    );
  });

  it('has its first and its last day in it', () => {
    const range = { from: dayOf(2024, 2, 1), to: dayOf(2024, 2, 29) };
    const passes = (date: string): boolean => passesRange(range, eventOn(date).date);
    expect(['2024-01-31', '2024-02-01', '2024-02-29', '2024-03-01'].map(passes)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('is none where it is null: all pass, and nothing is only possible', () => {
    const items = toItems([eventOn('2024-02-1X')]);
    expect(passesRange(null, items[0]!.date)).toBe(true);
    expect([...possiblyIn(null, items)]).toEqual([]);
  });
});

describe('a range within limits', () => {
  const limits = { from: 100, to: 200 };

  it('is cut to them', () => {
    expect(rangeWithin({ from: 50, to: 120 }, limits)).toEqual({ from: 100, to: 120 });
    expect(rangeWithin({ from: 199, to: 300 }, limits)).toEqual({ from: 199, to: 199 });
    expect(rangeWithin({ from: 110, to: 120 }, limits)).toEqual({ from: 110, to: 120 });
  });

  it('is no filter where it is all of them', () => {
    expect(rangeWithin({ from: 100, to: 199 }, limits)).toBeNull();
    expect(rangeWithin({ from: 0, to: 900 }, limits)).toBeNull();
    expect(rangeWithin({ from: 100, to: 198 }, limits)).not.toBeNull();
  });
});
