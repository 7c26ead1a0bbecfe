/** The rows of a file, a run at a time: as much of it is in memory as one run takes, save of JSON and calendars. */
import * as words from '../../words/open.ts';
import { unguardCell } from '../csv.ts';
import { piecesOf, textsOf, type FileSource, type OnRead } from './bytes.ts';
import { guessMapping } from './guess.ts';
import type { Mapping } from './mapping.ts';
import type { Peeked, PeekedTable, PeekedWhole } from './peek.ts';
import { FileProblem } from './problems.ts';
import { RowReader, type Rows } from './rows.ts';
import type { Sheet } from './sheet.ts';
import { RowSifter, type Sifted } from './sift.ts';

/** A text that is read as a whole is no longer than this, in characters. */
const MOST_TEXT = 2 ** 28;
/** So many rows of a sheet are a run. */
const RUN = 20_000;

/** Some rows that follow each other, told apart. */
export interface Run extends Sifted {
  readonly names: readonly string[];
  readonly mapping: Mapping;
  /** So much was read of the file as it lies there, in bytes. */
  readonly bytes: number;
}

/**
 * Reads a file that was peeked at, with its columns as they are told, or else as they were guessed.
 * @throws FileProblem for what cannot be read; NotUtf8 where all is to be read again in another encoding.
 */
export async function* runsOf(
  source: FileSource,
  peeked: Peeked,
  told?: Mapping,
): AsyncGenerator<Run> {
  let bytes = 0;
  const onread = (read: number): void => {
    bytes = read;
  };
  const { names, mapping, firstRow, rows } =
    peeked.format === 'table'
      ? tableOf(source, peeked, onread)
      : peeked.format === 'parquet'
        ? await parquetOf(source, told ?? peeked.mapping, onread)
        : wholeOf(await readWhole(source, peeked, onread));
  const known = told ?? mapping;
  if (!known) throw new FileProblem(words.noDates);
  const sifter = new RowSifter(names, known, firstRow);
  for await (const run of rows) yield { ...sifter.sift(run), names, mapping: known, bytes };
}

/** A file as rows with the names of their columns. */
interface Table {
  readonly names: readonly string[];
  readonly mapping: Mapping | null;
  readonly firstRow: number;
  readonly rows: AsyncIterable<Rows> | Iterable<Rows>;
}

const NONE: ReadonlySet<number> = new Set();

/** Cells without the apostrophes that keep spreadsheets from running them. */
const unguarded = (cells: readonly string[]): readonly string[] =>
  cells.some((cell) => cell.startsWith("'")) ? cells.map(unguardCell) : cells;

function tableOf(source: FileSource, peeked: PeekedTable, onread: OnRead): Table {
  const { isPacked, encoding, delimiter, names, mapping, hasHead } = peeked;
  async function* read(): AsyncGenerator<Rows> {
    const reader = new RowReader(delimiter);
    let isHead = hasHead;
    for await (const { text, isLast } of textsOf(piecesOf(source, isPacked, onread), encoding)) {
      const { rows, misquoted } = reader.push(text, isLast);
      const skipped = isHead && rows.length > 0 ? 1 : 0;
      if (skipped) isHead = false;
      yield {
        rows: rows.slice(skipped).map(unguarded),
        misquoted: skipped ? new Set([...misquoted].map((row) => row - 1)) : misquoted,
      };
    }
  }
  return { names, mapping, firstRow: hasHead ? 2 : 1, rows: read() };
}

async function parquetOf(
  source: FileSource,
  mapping: Mapping | null,
  onread: OnRead,
): Promise<Table> {
  const { openParquet } = await import('./parquet.ts');
  const { names, length, rows } = await openParquet(source);
  const columns = mapping ? columnsIn(mapping) : [];
  async function* read(): AsyncGenerator<Rows> {
    for (let from = 0; from < length; from += RUN) {
      const to = Math.min(from + RUN, length);
      const run = await rows(from, to, columns);
      onread(Math.round((source.size * to) / length));
      yield { rows: run, misquoted: NONE };
    }
  }
  return { names, mapping, firstRow: 1, rows: read() };
}

/** The places of the columns that a mapping names, each once. */
const columnsIn = ({ start, end, precision, columns }: Mapping): number[] => [
  ...new Set(
    [...start, ...end, precision?.column, ...Object.values(columns)].filter(
      (column) => typeof column === 'number',
    ),
  ),
];

function wholeOf({ names, mapping, firstRow, rows }: Sheet): Table {
  function* read(): Generator<Rows> {
    for (let from = 0; from < rows.length; from += RUN) {
      yield { rows: rows.slice(from, from + RUN), misquoted: NONE };
    }
  }
  return { names, mapping: mapping ?? guessMapping(names, rows), firstRow, rows: read() };
}

async function readWhole(
  source: FileSource,
  { format, isPacked, encoding }: PeekedWhole,
  onread: OnRead,
): Promise<Sheet> {
  let whole = '';
  for await (const { text } of textsOf(piecesOf(source, isPacked, onread), encoding)) {
    whole += text;
    if (whole.length > MOST_TEXT) throw new FileProblem(words.longText);
  }
  // Each format comes when there is a file of it.
  if (format === 'ics') return (await import('./ics.ts')).readIcs(whole);
  return (await import('./json.ts')).readJson(whole);
}
