/** What is wrong with a file, or with a row of it: the only things that readers of files throw or report. */

/** The file cannot be read at all. The message is a sentence for whoever chose it: what, where, what would be right. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
}

/** A row that is not shown. */
export interface RowProblem {
  /** As a spreadsheet counts them: the head is row 1; 0 where the format has no rows. */
  readonly row: number;
  /** The column's name; empty where it is the row as a whole. */
  readonly column: string;
  /** What stands there, shortened. */
  readonly value: string;
  /** What is wrong with it, and what would be right. */
  readonly reason: string;
}

/** So much of a value is repeated in a problem. */
const MOST_SHOWN = 80;

/** A value as a problem repeats it. */
export function shortened(value: string): string {
  const shown = [...value.slice(0, 2 * MOST_SHOWN + 2)];
  return shown.length > MOST_SHOWN ? `${shown.slice(0, MOST_SHOWN).join('')}…` : value;
}
