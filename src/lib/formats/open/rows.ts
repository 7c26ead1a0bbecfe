/** The rows of a table in text (RFC 4180 and its relatives), a piece at a time. */
import Papa from 'papaparse';
import * as words from '../../words/open.ts';
import { FileProblem } from './problems.ts';

const DELIMITERS = [',', ';', '\t', '|'];

/** A row of so many characters is none: most likely a quotation mark was opened and never closed. */
const LONGEST_ROW = 2 ** 24;

/** What stands between the cells: that which parts the head of a table into most. A comma where nothing does. */
export function guessDelimiter(text: string): string {
  const widthBy = (delimiter: string): number =>
    new RowReader(delimiter).push(text.slice(0, LONGEST_ROW), true).rows[0]?.length ?? 0;
  return DELIMITERS.reduce((best, other) => (widthBy(other) > widthBy(best) ? other : best));
}

export interface Rows {
  readonly rows: readonly (readonly string[])[];
  /** The places among them of those in which a quotation mark stands where none can. */
  readonly misquoted: ReadonlySet<number>;
}

/** What Papa's parser gives back: it is not in its types. */
interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly type: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

export class RowReader {
  readonly #parser: Papa.Parser;
  /** What was pushed and is not a whole row yet. */
  #rest = '';
  /** Whether the last piece ended with a carriage return, to which a line feed may belong. */
  #isCut = false;

  constructor(delimiter: string) {
    this.#parser = new Papa.Parser({ delimiter, newline: '\n' });
  }

  /**
   * Takes the next piece of the text. Lines may end with LF, CR LF or CR, mixed as they may be; inside quotation
   * marks all three become LF. The last row is there once `isLast` says that no more follows.
   * @throws FileProblem for a row of more than {@link LONGEST_ROW} characters.
   */
  push(piece: string, isLast = false): Rows {
    const text = this.#rest + this.#evenLines(piece);
    if (isLast && text === '') return { rows: [], misquoted: new Set() };
    const { data, errors, meta } = this.#parser.parse(text, 0, !isLast) as Parsed;
    this.#rest = isLast ? '' : text.slice(meta.cursor);
    if (this.#rest.length > LONGEST_ROW) throw new FileProblem(words.longRow);
    const isClosed =
      isLast && data.length > 1 && data.at(-1)?.length === 1 && data.at(-1)![0] === '';
    return {
      rows: isClosed ? data.slice(0, -1) : data,
      misquoted: new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' ? (row ?? []) : []))),
    };
  }

  #evenLines(piece: string): string {
    const begun = this.#isCut && piece.startsWith('\n') ? piece.slice(1) : piece;
    if (piece !== '') this.#isCut = piece.endsWith('\r');
    return begun.includes('\r') ? begun.replace(/\r\n?/g, '\n') : begun;
  }
}
