import { expect, it } from 'vitest';
import { guessMapping } from './guess.ts';
import { namesOf } from './names.ts';
import { RowSifter, type Sifted } from './sift.ts';
import { RowReader } from './rows.ts';

/** What becomes of a table in text. */
function open(text: string): Sifted {
  const { rows, misquoted } = new RowReader(',').push(text, true);
  const [head = [], ...body] = rows;
  const names = namesOf(head);
  const sifter = new RowSifter(names, guessMapping(names, body)!);
  return sifter.sift({ rows: body, misquoted: new Set([...misquoted].map((row) => row - 1)) });
}

it('lets pass the good rows, and keeps the bad ones with what is wrong', () => {
  const opened = open(
    [
      'title,date,end,lane',
      'Late,2024-02-14,,Lebanon',
      'Soon,soon,,Lebanon',
      '',
      'Early,2023-10-07,2023-11-01,"Gaza, Israel"',
      'Backwards,2024-02-14,2024-02-01,Lebanon',
      ',2024-01-01,,Iran',
      'Unquoted,2024-01-01,,Iran, Iraq',
    ].join('\n'),
  );
  expect(opened.good.map(({ cells, row }) => [cells[0], row])).toEqual([
    ['Late', 2],
    ['Early', 5],
  ]);
  expect(opened.problems.map(({ row, column, value }) => [row, column, value])).toEqual([
    [3, 'date', 'soon'],
    [6, 'end', '2024-02-01'],
    [7, 'title', ''],
    [8, '', 'Unquoted 2024-01-01  Iran  Iraq'],
  ]);
});

it('reads columns that are called alike, by nothing, or as the ways into an object are', () => {
  expect(namesOf(['date', ' ', 'date', '__proto__', 'date'])).toEqual([
    'date',
    'Column 2',
    'date (2)',
    '__proto__',
    'date (3)',
  ]);
  const opened = open('title,date,__proto__\nA,2024-01-01,x\nB,2024-01-02,y\n');
  expect(opened.good[1]?.cells[2]).toBe('y');
  expect(({} as Record<string, unknown>)['x']).toBeUndefined();
});

it('takes what a row lacks at its end for empty', () => {
  const opened = open('title,date,end,note\nA,2024-01-01\nB,2024-01-02,2024-01-03,n\n');
  expect(opened.problems).toEqual([]);
  expect(opened.good.length).toBe(2);
});
