import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../edtf.arbitrary.ts';
import { cellAt, ColumnBuilder, hasValues, type Column } from './column.ts';

const build = (...batches: string[][]): Column => {
  const builder = new ColumnBuilder();
  for (const batch of batches) builder.add(batch);
  return builder.build();
};
const cellsOf = (column: Column, count: number): string[] =>
  Array.from({ length: count }, (_, place) => cellAt(column, place));
const numbers = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, index) => `${from + index}`);

it('gives back every cell in its place', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string({ maxLength: 2 }))), (batches) => {
      const all = batches.flat();
      expect(cellsOf(build(...batches), all.length)).toEqual(all);
    }),
    runs,
  );
});

it('keeps recurring values once, however many cells there are', () => {
  const column = build(...Array.from({ length: 100 }, () => ['Lebanon', 'Iran', 'Lebanon', '']));
  expect(column).toMatchObject({ values: ['Lebanon', 'Iran', ''] });
});

it.each([
  ['are mostly new', [numbers(0, 20_000)]],
  [
    'become new in the middle of a run',
    [numbers(0, 5000), numbers(0, 5000), numbers(5000, 90_000)],
  ],
])('loses none where they %s, and is a column of texts then', (_, batches) => {
  const column = build(...batches);
  const all = batches.flat();
  expect(hasValues(column)).toBe(false);
  expect(cellsOf(column, all.length)).toEqual(all);
});
