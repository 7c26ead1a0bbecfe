import { expect, it } from 'vitest';
import { eventOn } from '../../query/event.arbitrary.ts';
import { toItems } from '../../query/item.ts';
import { bestOf, nextHit, placeOf } from './hits.ts';

const listed = toItems(['a', 'b', 'c'].map((id) => eventOn('2024-02-01', { id })));
const SCORES: Readonly<Record<string, number>> = { a: 1, b: 3, c: 3 };
const found = {
  has: () => true,
  scoreOf: (id: string) => SCORES[id]!,
  marks: { beginnings: [], phrases: [] },
  parts: [],
  corrected: [],
  searched: null,
};
const at = (index: number) => ({ listed, open: listed[index] ?? null, found });
const idOf = (item: ReturnType<typeof bestOf>) => item?.event.id;

it('the hits go round, forwards and backwards', () => {
  expect([0, 1, 2].map((index) => idOf(nextHit(at(index), 1)))).toEqual(['b', 'c', 'a']);
  expect([0, 1, 2].map((index) => idOf(nextHit(at(index), -1)))).toEqual(['c', 'a', 'b']);
  expect([0, 2, 9].map((index) => placeOf(at(index)))).toEqual([1, 3, 0]);
});

it('the best of equals is the earliest, and none is best of none', () => {
  expect(idOf(bestOf(at(9)))).toBe('b');
  expect(bestOf({ listed: [], open: null, found })).toBeUndefined();
});
