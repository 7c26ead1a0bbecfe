import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, unionLength, type Range } from '../ranges.ts';
import { contextOf } from './context.ts';

const TEXT = 'one two three FOUR five six seven';
const FOUR: Range = [14, 18];

describe('context', () => {
  it('is what stands on either side', () =>
    expect(contextOf(TEXT, FOUR, 120)).toEqual({
      before: 'one two three ',
      after: ' five six seven',
    }));

  it('is cut between words', () =>
    expect(contextOf(TEXT, FOUR, 9)).toEqual({ before: 'three ', after: ' five six' }));

  it('is empty where not even one word fits', () =>
    expect(contextOf(TEXT, FOUR, 4)).toEqual({ before: '', after: '' }));

  it('begins with the rest of a word whose beginning is quoted', () =>
    expect(contextOf(TEXT, [14, 16], 7)).toEqual({ before: 'three ', after: 'UR five' }));

  it('stops at what is withheld', () =>
    expect(
      contextOf(TEXT, FOUR, 120, [
        [4, 7],
        [24, 27],
      ]),
    ).toEqual({
      before: 'three ',
      after: ' five',
    }));

  it('touches the quote, holds to the cap and to what is withheld, whatever the text', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '\n', '\u00a0', '🕊'),
      maxLength: 60,
    });
    const rangeOf = ([a, b]: [number, number]): Range => (a < b ? [a, b] : [b, a + 1]);
    const ranges = fc.tuple(fc.nat(60), fc.nat(60)).map(rangeOf);
    fc.assert(
      fc.property(texts, ranges, fc.nat(40), ranges, (text, [from, to], cap, withheld) => {
        const end = Math.min(to, text.length);
        const start = Math.min(from, end);
        const { before, after } = contextOf(text, [start, end], cap, [withheld]);
        expect(text.slice(start - before.length, start)).toBe(before);
        expect(text.slice(end, end + after.length)).toBe(after);
        expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(cap);
        expect(overlaps([start - before.length, start], withheld) && before !== '').toBe(false);
        expect(overlaps([end, end + after.length], withheld) && after !== '').toBe(false);
      }),
    );
  });
});

describe('the length of a union', () => {
  it('counts what lies in several ranges once', () =>
    expect(
      unionLength([
        [5, 10],
        [0, 3],
        [8, 12],
        [9, 10],
      ]),
    ).toBe(10));

  it('is that of the set of characters', () => {
    const ranges = fc.array(fc.tuple(fc.nat(50), fc.nat(50)));
    fc.assert(
      fc.property(ranges, (list) => {
        const covered = new Set<number>();
        for (const [from, to] of list) for (let at = from; at < to; at++) covered.add(at);
        expect(unionLength(list)).toBe(covered.size);
      }),
    );
  });
});
