import { expect, it } from 'vitest';
import { toListedDate } from '../chronology/listed.ts';
import { datedOf } from './signs.ts';

it.each([
  ['2024-01-28', 'day'],
  ['2023-10-19?', 'probable'],
  ['2023-11-14/2023-11-20', 'lasted'],
  // It goes on: no end of it is rough.
  ['2023-10-07/..', 'lasted'],
  ['2023-10-07/2023-11-01~', 'rough'],
  ['2024-02-11~/2024-02-17', 'rough'],
  ['[2024-02-11..2024-02-20]', 'unknown'],
  ['2024-03~', 'unknown'],
])('%s is dated as: %s', (date, dated) => {
  expect(datedOf(toListedDate(date))).toBe(dated);
});
