import { expect, it } from 'vitest';
import { passagesOf } from './passages.ts';

const account = (source: string, start: number, end: number, highlight?: [number, number]) => ({
  source,
  quote: 'x'.repeat(end - start),
  start,
  end,
  before: '',
  after: '',
  highlight,
});

it('passages stand in the order of the text, each once, with every event that rests on it', () => {
  const passages = passagesOf('paper', [
    { id: 'one', accounts: [account('paper', 50, 90), account('other', 0, 20)] },
    { id: 'two', accounts: [account('paper', 10, 30, [0, 5]), account('paper', 10, 40)] },
    { id: 'three', accounts: [account('paper', 10, 30, [5, 9])] },
  ]);
  expect(
    passages.map(({ start, end, uses }) => [
      start,
      end,
      uses.map(({ event, account }) => [event, account.highlight]),
    ]),
  ).toEqual([
    [10, 40, [['two', undefined]]],
    [
      10,
      30,
      [
        ['two', [0, 5]],
        ['three', [5, 9]],
      ],
    ],
    [50, 90, [['one', undefined]]],
  ]);
});
