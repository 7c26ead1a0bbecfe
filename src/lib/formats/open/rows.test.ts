import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../../chronology/edtf.arbitrary.ts';
import { FileProblem } from './problems.ts';
import { guessDelimiter, RowReader } from './rows.ts';

/** The rows of a text that comes in pieces. */
function readAll(pieces: readonly string[], delimiter = ',') {
  const reader = new RowReader(delimiter);
  return [...pieces.flatMap((piece) => reader.push(piece).rows), ...reader.push('', true).rows];
}

/** A text cut in places. */
function cut(text: string, places: readonly number[]): string[] {
  const ends = [...new Set(places.map((place) => place % (text.length + 1)))].toSorted(
    (a, b) => a - b,
  );
  return [0, ...ends].map((from, index) => text.slice(from, ends[index]));
}

const cell = fc.string({ unit: fc.constantFrom('a', 'ä', '"', ',', ' ', '\n', 'حزب', '1') });
const table = fc
  .integer({ min: 2, max: 4 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
  );
const write = (rows: readonly (readonly string[])[], newline: string): string =>
  rows
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',') + newline)
    .join('');

it('gives back what was written, wherever the pieces end and however the lines', () => {
  const newline = fc.constantFrom('\n', '\r\n', '\r');
  fc.assert(
    fc.property(table, newline, fc.array(fc.nat()), (rows, newline, places) => {
      expect(readAll(cut(write(rows, newline), places))).toEqual(rows);
    }),
    runs,
  );
});

it('takes lines of every ending in one file, and a last one without', () => {
  expect(readAll(['a,b\r', '\nc,d\re', ',f\n\ng,h'])).toEqual([
    ['a', 'b'],
    ['c', 'd'],
    ['e', 'f'],
    [''],
    ['g', 'h'],
  ]);
});

it('names the rows whose quotation marks stand where none can', () => {
  const { rows, misquoted } = new RowReader(',').push('a,b\n"c"x,d\ne,f\n', true);
  expect(rows.length).toBeGreaterThanOrEqual(2);
  expect([...misquoted]).toContain(1);
});

it('refuses a row that never ends, before it fills the memory', () => {
  const reader = new RowReader(',');
  const piece = 'x'.repeat(2 ** 22);
  reader.push('a,b\n"');
  expect(() => {
    for (let count = 0; count < 8; count++) reader.push(piece);
  }).toThrow(FileProblem);
});

it.each([
  ['a,b,c\n1,2,3\n', ','],
  ['a;b;c\n1,5;2;3\n4,5;6;7\n', ';'],
  ['a\tb\n1,2\t3\n', '\t'],
  ['a|b\n1|3\n', '|'],
  ['one column\nonly\n', ','],
])('guesses what stands between the cells of %j', (text, delimiter) => {
  expect(guessDelimiter(text)).toBe(delimiter);
});
