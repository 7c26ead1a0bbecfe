/**
 * Events of a reader's own, however many: a column for each of the table's, and their days as numbers. All of it is
 * typed arrays and a few strings, so that a worker can hand it over and a device can keep it.
 */
import type { Extent } from '../compare.ts';
import type { Day } from '../day.ts';
import { inOrder, withRoom, type Numbers } from './arrays.ts';
import { cellAt, ColumnBuilder, type Column } from './column.ts';

export interface NamedColumn {
  readonly name: string;
  readonly cells: Column;
}

type Days = Int32Array<ArrayBuffer>;

/** In chronological order: by earliest day, then by latest, then by row. */
export interface EventTable {
  readonly length: number;
  /** The four days of each event: see Extent. An open or unknown bound is {@link NO_FIRST} or {@link NO_LAST}. */
  readonly earliest: Days;
  readonly latestStart: Days;
  readonly earliestEnd: Days;
  readonly latest: Days;
  /** {@link LASTED} and {@link UNCERTAIN}, added up. */
  readonly flags: Uint8Array<ArrayBuffer>;
  /** The row of each event in its file, as a spreadsheet counts: the head is row 1. */
  readonly rows: Uint32Array<ArrayBuffer>;
  /** Where the cells of each event stand in the columns. */
  readonly order: Uint32Array<ArrayBuffer>;
  /** All columns of the file, in its order; their cells are in the order of the rows. */
  readonly columns: readonly NamedColumn[];
}

/** What stands in a column of the event in a place. */
export const cellOf = (table: EventTable, column: number, place: number): string =>
  cellAt(table.columns[column]!.cells, table.order[place]!);

/** What stands for -Infinity and Infinity in an array of days. */
export const NO_FIRST = -(2 ** 31);
export const NO_LAST = 2 ** 31 - 1;

export const LASTED = 1;
export const UNCERTAIN = 2;

/** An event as it is added. */
export interface TableDate extends Extent {
  readonly lasted: boolean;
  readonly uncertain: boolean;
}

const toDay = (stored: number): Day =>
  stored === NO_FIRST ? -Infinity : stored === NO_LAST ? Infinity : stored;

/** The days of the event in a place. */
export function extentAt(table: EventTable, place: number): Extent {
  return {
    earliest: toDay(table.earliest[place]!),
    latestStart: toDay(table.latestStart[place]!),
    earliestEnd: toDay(table.earliestEnd[place]!),
    latest: toDay(table.latest[place]!),
  };
}

const DAYS = ['earliest', 'latestStart', 'earliestEnd', 'latest'] as const;

/** Gathers the events of a table, in the order of their rows. */
export class TableBuilder {
  readonly #names: readonly string[];
  readonly #columns: readonly ColumnBuilder[];
  #days = new Int32Array(4 << 8);
  #flags = new Uint8Array(1 << 8);
  #rows = new Uint32Array(1 << 8);
  #length = 0;

  constructor(names: readonly string[]) {
    this.#names = names;
    this.#columns = names.map(() => new ColumnBuilder());
  }

  get length(): number {
    return this.#length;
  }

  /** Adds an event's days; its cells follow by {@link addCells}. Constant time, on the whole. */
  addDate(date: TableDate, row: number): void {
    const place = this.#length++;
    this.#makeRoom(this.#length);
    // Infinity becomes 0 where a typed array takes it.
    DAYS.forEach((name, index) => {
      this.#days[4 * place + index] = Math.min(Math.max(date[name], NO_FIRST), NO_LAST);
    });
    this.#flags[place] = (date.lasted ? LASTED : 0) | (date.uncertain ? UNCERTAIN : 0);
    this.#rows[place] = row;
  }

  /** Adds the cells of the events added since the last call, row by row; what a row lacks is empty. */
  addCells(rows: readonly (readonly string[])[]): void {
    this.#columns.forEach((column, index) => {
      column.add(rows.map((row) => row[index] ?? ''));
    });
  }

  /** The table in chronological order. O(n log n). */
  build(): EventTable {
    const length = this.#length;
    const daysOf = (index: number): Days => {
      const days = new Int32Array(length);
      for (let place = 0; place < length; place++) days[place] = this.#days[4 * place + index]!;
      return days;
    };
    const order = orderOf(daysOf(0), daysOf(3));
    const sorted = <A extends Numbers>(from: A): A => inOrder(from, order);
    return {
      length,
      earliest: sorted(daysOf(0)),
      latestStart: sorted(daysOf(1)),
      earliestEnd: sorted(daysOf(2)),
      latest: sorted(daysOf(3)),
      flags: sorted(this.#flags),
      rows: sorted(this.#rows),
      order,
      columns: this.#columns.map((column, index) => ({
        name: this.#names[index]!,
        cells: column.build(),
      })),
    };
  }

  #makeRoom(length: number): void {
    this.#days = withRoom(this.#days, 4 * length);
    this.#flags = withRoom(this.#flags, length);
    this.#rows = withRoom(this.#rows, length);
  }
}

/** Where each event of the chronological order stood. Of equal ones, what stood first. O(n log n). */
export function orderOf(earliest: Int32Array, latest: Int32Array): Uint32Array<ArrayBuffer> {
  const order = new Uint32Array(earliest.length);
  for (let place = 0; place < order.length; place++) order[place] = place;
  // A typed array's sort is stable, so that what is equal stays in the order of its rows.
  return order.sort((a, b) => earliest[a]! - earliest[b]! || latest[a]! - latest[b]!);
}
