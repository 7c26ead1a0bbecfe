/** Rows are told apart: those that are events, and those with something wrong. */
import type { TableDate } from '../../chronology/table/table.ts';
import { rowProblems } from '../../words/open.ts';
import { dateOfRow, type Mapping } from './mapping.ts';
import { shortened, type RowProblem } from './problems.ts';
import type { Rows } from './rows.ts';

/** A row that is an event. */
export interface GoodRow {
  readonly cells: readonly string[];
  readonly date: TableDate;
  /** As a spreadsheet counts: see RowProblem. */
  readonly row: number;
}

export interface Sifted {
  readonly good: readonly GoodRow[];
  readonly problems: readonly RowProblem[];
}

export class RowSifter {
  readonly #names: readonly string[];
  readonly #mapping: Mapping;
  /** The row that comes next, as a spreadsheet counts. */
  #row: number;

  /** `firstRow` is the number of the first row that is sifted: 2 below a head. */
  constructor(names: readonly string[], mapping: Mapping, firstRow = 2) {
    this.#names = names;
    this.#mapping = mapping;
    this.#row = firstRow;
  }

  /** Tells the next rows apart. Linear in them. Rows without any words are passed over. */
  sift({ rows, misquoted }: Rows): Sifted {
    const good: GoodRow[] = [];
    const problems: RowProblem[] = [];
    rows.forEach((cells, index) => {
      const row = this.#row++;
      if (cells.every((cell) => cell.trim() === '')) return;
      const read = misquoted.has(index)
        ? this.#problem(row, null, cells.join(' '), rowProblems.misquoted)
        : this.#read(cells, row);
      if ('reason' in read) problems.push(read);
      else good.push(read);
    });
    return { good, problems };
  }

  #read(cells: readonly string[], row: number): GoodRow | RowProblem {
    if (cells.length > this.#names.length) {
      const reason = rowProblems.tooLong(cells.length, this.#names.length);
      return this.#problem(row, null, cells.join(' '), reason);
    }
    const read = dateOfRow(cells, this.#mapping);
    if (!read.ok) return this.#problem(row, read.column, read.value, read.reason);
    const { title } = this.#mapping.columns;
    if (title !== null && !cells[title]?.trim()) {
      return this.#problem(row, title, '', rowProblems.noTitle);
    }
    return { cells, date: read.date, row };
  }

  #problem(row: number, column: number | null, value: string, reason: string): RowProblem {
    const name = column === null ? '' : (this.#names[column] ?? '');
    return { row, column: name, value: shortened(value), reason };
  }
}
