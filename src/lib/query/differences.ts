/** What accounts and records tell differently, as a matrix: a column for who says it, a row for what it is on. */
import type { ChronologyEvent } from '../chronology/types.ts';
import type { DifferenceSubject } from '../chronology/vocabulary.ts';

interface Value {
  readonly says: string;
  /** Whether it is the one at odds with the others. */
  readonly differs: boolean;
}

interface Matrix {
  /** Who says it: sources, then records. */
  readonly columns: readonly { readonly id: string; readonly isRecord: boolean }[];
  /** A cell for each column, with what that one says of it: nothing, a value, or several. */
  readonly rows: readonly {
    readonly on: DifferenceSubject;
    readonly cells: readonly (readonly Value[])[];
  }[];
}

/**
 * The columns are the sources that tell the event or give a value, in the order of `sources`, and the records that
 * give one, in the order of the event. The rows stand in the order of the event’s differences.
 */
export function matrixOf(
  { accounts, differences, records }: Pick<ChronologyEvent, 'accounts' | 'differences' | 'records'>,
  sources: readonly string[],
): Matrix {
  const sayers = new Set(differences.flatMap(({ values }) => values.map(({ by }) => by)));
  const tellers = new Set([...sayers, ...accounts.map(({ source }) => source)]);
  const columns = [
    ...sources.filter((id) => tellers.has(id)).map((id) => ({ id, isRecord: false })),
    ...records.flatMap(({ id }) => (sayers.has(id) ? { id, isRecord: true } : [])),
  ];
  const rows = differences.map(({ on, values }) => ({
    on,
    cells: columns.map(({ id }) =>
      values.filter(({ by }) => by === id).map(({ says, differs }) => ({ says, differs })),
    ),
  }));
  return { columns, rows };
}
