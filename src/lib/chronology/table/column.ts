/** A column of a table of events: where few values recur, each is kept once. */
import { withRoom } from './arrays.ts';
import { textAt, TextBuilder, type TextColumn } from './text.ts';

/** Values that recur: each event's is named by its place among them. */
export interface ValueColumn {
  readonly codes: Uint16Array<ArrayBuffer>;
  /** In the order in which they first stand in the table. */
  readonly values: readonly string[];
}

export type Column = TextColumn | ValueColumn;

export const hasValues = (column: Column): column is ValueColumn => 'values' in column;

/** What stands in a place. */
export const cellAt = (column: Column, place: number): string =>
  hasValues(column) ? column.values[column.codes[place]!]! : textAt(column, place);

/** A code is two bytes. */
const MOST_VALUES = 2 ** 16;
/** From so many cells on, a column in which more than half are new is one of texts. */
const ENOUGH_CELLS = 2 ** 13;
/** So many texts are encoded at once. */
const RUN = 2 ** 12;

/** Gathers the cells of a column. */
export class ColumnBuilder {
  #codes = new Uint16Array(1 << 8);
  #count = 0;
  /** The code of each value; null once the column is one of texts. */
  #codeOf: Map<string, number> | null = new Map();
  #texts: TextBuilder | null = null;

  /**
   * Adds cells. Linear in them.
   * @throws RangeError where texts together are longer than a column can be: see TextBuilder.
   */
  add(cells: readonly string[]): void {
    let begun = 0;
    while (this.#codeOf && begun < cells.length) {
      const code = this.#codeOf.get(cells[begun]!) ?? this.#codeOf.size;
      if (code === MOST_VALUES || this.#isMostlyNew()) {
        this.#turnIntoTexts();
        break;
      }
      if (code === this.#codeOf.size) this.#codeOf.set(cells[begun]!, code);
      this.#addCode(code);
      begun += 1;
    }
    this.#texts?.add(begun ? cells.slice(begun) : cells);
  }

  build(): Column {
    if (this.#texts) return this.#texts.build();
    return { codes: this.#codes.slice(0, this.#count), values: [...this.#codeOf!.keys()] };
  }

  #isMostlyNew(): boolean {
    return this.#count >= ENOUGH_CELLS && this.#codeOf!.size > this.#count / 2;
  }

  #addCode(code: number): void {
    this.#codes = withRoom(this.#codes, this.#count + 1);
    this.#codes[this.#count++] = code;
  }

  #turnIntoTexts(): void {
    const values = [...this.#codeOf!.keys()];
    const texts = new TextBuilder();
    for (let from = 0; from < this.#count; from += RUN) {
      const codes = this.#codes.subarray(from, Math.min(from + RUN, this.#count));
      texts.add(Array.from(codes, (code) => values[code]!));
    }
    this.#texts = texts;
    this.#codeOf = null;
    this.#codes = new Uint16Array();
  }
}
