/** Rows become events, or are kept with what is wrong with them. */
import { TableBuilder, type EventTable } from '../../chronology/table/table.ts';
import { rowProblems } from '../../words/open.ts';
import { dateOfRow, type Mapping } from './mapping.ts';
import { shortened, type RowProblem } from './problems.ts';
import type { Rows } from './rows.ts';

/** So many problems are kept whole; of more only the number. */
export const MOST_PROBLEMS = 100_000;

export interface Opened {
  readonly table: EventTable;
  readonly problems: readonly RowProblem[];
  /** How many rows are not shown: more than there are problems where those are too many to keep. */
  readonly refused: number;
}

export class TableReader {
  readonly #names: readonly string[];
  readonly #mapping: Mapping;
  readonly #builder: TableBuilder;
  readonly #problems: RowProblem[] = [];
  #refused = 0;
  /** The row that comes next, as a spreadsheet counts. */
  #row: number;

  /** `firstRow` is the number of the first row that is added: 2 below a head. */
  constructor(names: readonly string[], mapping: Mapping, firstRow = 2) {
    this.#names = names;
    this.#mapping = mapping;
    this.#builder = new TableBuilder(names);
    this.#row = firstRow;
  }

  /** How many rows became events. */
  get length(): number {
    return this.#builder.length;
  }

  get refused(): number {
    return this.#refused;
  }

  /** Takes the next rows. Linear in them. Rows without any words are passed over. */
  add({ rows, misquoted }: Rows): void {
    const good = rows.filter((row, index) => this.#addRow(row, misquoted.has(index)));
    this.#builder.addCells(good);
  }

  /** O(n log n). */
  finish(): Opened {
    return { table: this.#builder.build(), problems: this.#problems, refused: this.#refused };
  }

  #addRow(row: readonly string[], isMisquoted: boolean): boolean {
    const number = this.#row++;
    if (isMisquoted) return this.#refuse(number, null, row.join(' '), rowProblems.misquoted);
    if (row.every((cell) => cell.trim() === '')) return false;
    if (row.length > this.#names.length) {
      const reason = rowProblems.tooLong(row.length, this.#names.length);
      return this.#refuse(number, null, row.join(' '), reason);
    }
    const date = dateOfRow(row, this.#mapping);
    if (!date.ok) return this.#refuse(number, date.column, date.value, date.reason);
    const { title } = this.#mapping.columns;
    if (title !== null && !row[title]?.trim()) {
      return this.#refuse(number, title, '', rowProblems.noTitle);
    }
    this.#builder.addDate(date.date, number);
    return true;
  }

  #refuse(row: number, column: number | null, value: string, reason: string): false {
    this.#refused += 1;
    if (this.#problems.length < MOST_PROBLEMS) {
      const name = column === null ? '' : (this.#names[column] ?? '');
      this.#problems.push({ row, column: name, value: shortened(value), reason });
    }
    return false;
  }
}
