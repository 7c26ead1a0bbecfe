import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDay } from '../chronology/day.ts';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { toListedDate } from '../chronology/listed.ts';
import { anyEvents, eventOn } from './event.arbitrary.ts';
import { toItems } from './item.ts';
import { coverageOf } from './coverage.ts';

const first = parseDay('2023-10-01')!;
const last = parseDay('2023-12-31')!;
const days = last + 1 - first;
const share = (day: string, shift = 0): number =>
  Math.round((10_000 * (parseDay(day)! + shift - first)) / days) / 100;

it('a day is as wide as itself, and months follow each other over the whole width', () => {
  const { marks, months, published } = coverageOf(
    toItems([eventOn('2023-11-15')]),
    toListedDate('[2023-12-01..2023-12-20]'),
    first,
    last,
  );
  expect(marks).toMatchObject([
    { isPoint: true, from: share('2023-11-15'), to: share('2023-11-15', 1) },
  ]);
  expect(published).toEqual({
    from: share('2023-12-01'),
    to: share('2023-12-20', 1),
    isPoint: false,
  });
  expect(months.map(({ name, year }) => name + year)).toEqual(['Oct2023', 'Nov', 'Dec']);
  expect(months.map(({ from }) => from)).toEqual([0, months[0]!.to, months[1]!.to]);
  expect(months[2]!.to).toBe(100);
});

it('what a source tells of days after it was published is counted', () => {
  const items = toItems([
    eventOn('2023-10-08', { id: 'before' }),
    eventOn('2023-11-01', { id: 'that-day' }),
    eventOn('2023-11-01/2023-11-09', { id: 'begun' }),
    eventOn('2023-11-02', { id: 'after' }),
  ]);
  expect(coverageOf(items, toListedDate('2023-11-01'), first, last).laterCount).toBe(1);
});

it('of what went on when a source was published it covers no more than it can have known', () => {
  const items = toItems([eventOn('2023-10-08/2023-12-20')]);
  const { marks } = coverageOf(items, toListedDate('2023-11-01'), first, last);
  expect(marks).toMatchObject([{ from: share('2023-10-08'), to: share('2023-11-01', 1) }]);
});

it('nothing stands outside the picture, whatever its date', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const { marks } = coverageOf(toItems(events), toListedDate('2023-11-01'), first, last);
      expect(marks).toHaveLength(events.length);
      for (const { from, to } of marks) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(100);
        expect(from).toBeLessThanOrEqual(to);
      }
    }),
    runs,
  );
});
