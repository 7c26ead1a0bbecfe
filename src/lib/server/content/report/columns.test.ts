import { expect, it } from 'vitest';
import { formatColumns, wrap } from './columns.ts';

it('columns put numbers to the right and words to the left', () =>
  expect(
    formatColumns([
      ['', 'events', 'quoted', 'stands'],
      ['paper', 9, '10.1 %', 'apart'],
      ['a handbook', 120, '9.0 %', 'with one'],
      ['2024-01', 1, '', ''],
    ]),
  ).toEqual([
    '              events  quoted  stands',
    '  paper            9  10.1 %  apart',
    '  a handbook     120   9.0 %  with one',
    '  2024-01          1',
  ]));

it('words are wrapped, a long one standing by itself', () =>
  expect(wrap(['one', 'two', 'a-very-long-word', 'four'], 12)).toEqual([
    '    one two',
    '    a-very-long-word',
    '    four',
  ]));
