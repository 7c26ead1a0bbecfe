import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ChronologyEvent } from '../chronology/types.ts';
import { DIFFERENCE_SUBJECTS } from '../chronology/vocabulary.ts';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { matrixOf } from './differences.ts';

const SOURCES = ['a', 'b', 'c'];
const RECORDS = ['r', 's'];

const account = (source: string) => ({ source }) as ChronologyEvent['accounts'][number];
const record = (id: string) => ({ id }) as ChronologyEvent['records'][number];

const differences = fc.array(
  fc.record({
    on: fc.constantFrom(...DIFFERENCE_SUBJECTS),
    values: fc.array(
      fc.record({
        by: fc.constantFrom(...SOURCES, ...RECORDS),
        says: fc.string(),
        differs: fc.boolean(),
      }),
    ),
  }),
);

it('every value stands once, in the row of its difference and the column of who gives it', () =>
  fc.assert(
    fc.property(differences, fc.subarray(SOURCES), (differences, tellers) => {
      const accounts = tellers.map(account);
      const { columns, rows } = matrixOf(
        { accounts, differences, records: RECORDS.map(record) },
        SOURCES,
      );
      const found = rows.map(({ on, cells }) => ({
        on,
        values: cells.flatMap((cell, at) =>
          cell.map((value) => ({ by: columns[at]!.id, ...value })),
        ),
      }));
      const order = columns.map(({ id }) => id);
      const sorted = differences.map(({ on, values }) => ({
        on,
        values: values.toSorted((x, y) => order.indexOf(x.by) - order.indexOf(y.by)),
      }));
      expect(found).toEqual(sorted);
    }),
    runs,
  ));

it('who tells the event has a column, said or not; a record only where it says something; records last', () => {
  const value = { says: 'x', differs: true };
  const { columns } = matrixOf(
    {
      accounts: [account('c')],
      differences: [
        {
          on: 'when',
          values: [
            { by: 's', ...value },
            { by: 'a', ...value },
          ],
        },
      ],
      records: RECORDS.map(record),
    },
    SOURCES,
  );
  expect(columns).toEqual([
    { id: 'a', isRecord: false },
    { id: 'c', isRecord: false },
    { id: 's', isRecord: true },
  ]);
});
