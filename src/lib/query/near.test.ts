import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Certainty } from '../chronology/compare.ts';
import { edtfText, runs } from '../chronology/edtf.arbitrary.ts';
import { parseEdtf, type EdtfDate } from '../chronology/edtf.ts';
import { nearness } from './near.ts';

function dateOf(text: string): EdtfDate {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.reason}`);
  return parsed.date;
}

const near = (a: string, b: string, days: number) => nearness(dateOf(a), dateOf(b), days);

describe('an event is near another', () => {
  it('certainly, when both days are known and no further apart than asked', () => {
    expect(near('2024-01-31', '2024-01-28', 3)).toBe('in');
    expect(near('2024-02-01', '2024-01-28', 3)).toBe('out');
    expect(near('2024-01-25', '2024-01-28', 3)).toBe('in');
  });

  it('possibly, when only some of its possible days are near', () => {
    expect(near('[2024-01-30..2024-02-05]', '2024-01-28', 3)).toBe('possible');
    expect(near('[2024-01-30..2024-01-31]', '2024-01-28', 3)).toBe('in');
  });

  it('possibly, when it is near some of the possible days of the other', () => {
    expect(near('2024-01-28', '[2024-01-20..2024-01-30]', 3)).toBe('possible');
    expect(near('2024-01-28', '[2024-01-27..2024-01-30]', 3)).toBe('in');
  });

  it('certainly, when it lasted through all the days on which the other can have been', () => {
    expect(near('2023-10-07/2024-05-31', '[2024-01-01..2024-01-31]', 1)).toBe('in');
  });
});

/** Every pair of a first and a last day that a date of finite bounds allows. */
function possibilities(date: EdtfDate): [number, number][] {
  const found: [number, number][] = [];
  if (!date.lasted) {
    for (let day = date.earliest; day <= date.latest; day++) found.push([day, day]);
    return found;
  }
  for (let first = date.earliest; first <= date.latestStart; first++)
    for (let last = Math.max(first, date.earliestEnd); last <= date.latest; last++)
      found.push([first, last]);
  return found;
}

/** Dates of few days, so that all their possibilities can be tried. */
const shortDate = fc
  .tuple(fc.nat(12), fc.nat(4), fc.nat(6), fc.constantFrom('day', 'set', 'lasted', 'rough'))
  .map(([start, a, b, form]) => {
    const at = (day: number) => `2024-03-${String(day + 1).padStart(2, '0')}`;
    if (form === 'day') return at(start);
    if (form === 'set') return `[${at(start)}..${at(start + 1 + a)}]`;
    const end = start + 1 + a + b;
    return form === 'lasted' ? `${at(start)}/${at(end)}` : `${at(start)}~/${at(end)}~`;
  });

describe('nearness', () => {
  it('is what trying every possible day of both says', () => {
    fc.assert(
      fc.property(shortDate, shortDate, fc.integer({ min: 0, max: 7 }), (a, b, days) => {
        const [one, other] = [dateOf(a), dateOf(b)];
        let [some, all] = [false, true];
        for (const [from, to] of possibilities(one))
          for (const [first, last] of possibilities(other)) {
            const isNear = from <= last + days && to >= first - days;
            some ||= isNear;
            all &&= isNear;
          }
        const expected: Certainty = all ? 'in' : some ? 'possible' : 'out';
        expect(nearness(one, other, days)).toBe(expected);
      }),
      runs,
    );
  });

  it('is the same from either side, and grows with the days', () => {
    const rank = { out: 0, possible: 1, in: 2 };
    fc.assert(
      fc.property(edtfText, edtfText, fc.nat(14), (a, b, days) => {
        expect(near(a, b, days)).toBe(near(b, a, days));
        expect(rank[near(a, b, days + 1)]).toBeGreaterThanOrEqual(rank[near(a, b, days)]);
      }),
      runs,
    );
  });
});
