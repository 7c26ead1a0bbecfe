/** A file becomes events, a piece at a time. */
import * as words from '../../words/open.ts';
import { NotUtf8, piecesOf, textsOf, type FileSource } from './bytes.ts';
import { guessMapping } from './guess.ts';
import type { Mapping } from './mapping.ts';
import type { Peeked, PeekedTable, PeekedWhole } from './peek.ts';
import { FileProblem } from './problems.ts';
import { TableReader, type Opened } from './reader.ts';
import { RowReader } from './rows.ts';
import type { Sheet } from './sheet.ts';

/** What is past this is for an engine, not for a browser: see the command `chronology -- tiles`. */
export const MOST_EVENTS = 5_000_000;
/** A text that is read as a whole is no longer than this, in characters. */
const MOST_TEXT = 2 ** 28;
/** So many rows are read between two reports. */
const RUN = 20_000;

export interface Progress {
  /** Of the file as it lies there. */
  readonly bytes: number;
  readonly rows: number;
}

export interface ReadFile extends Opened {
  readonly mapping: Mapping;
}

interface ReadOptions {
  /** For a table: which column says what, where it is not as it was peeked. */
  readonly mapping?: Mapping;
  readonly onprogress?: (progress: Progress) => void;
}

/**
 * Reads a file that was peeked at. To stop it, throw in `onprogress`, which hears of every piece.
 * @throws FileProblem for what cannot be read, or is too much.
 */
export async function readFile(
  source: FileSource,
  peeked: Peeked,
  { mapping, onprogress = () => {} }: ReadOptions = {},
): Promise<ReadFile> {
  try {
    if (peeked.format === 'table') {
      return await readTable(source, peeked, mapping ?? peeked.mapping, onprogress);
    }
    if (peeked.format === 'parquet') {
      return await readParquet(source, mapping ?? peeked.mapping, onprogress);
    }
    return await readWhole(source, peeked, onprogress);
  } catch (error) {
    if (error instanceof RangeError) throw new FileProblem(words.tooMuch);
    if (!(error instanceof NotUtf8)) throw error;
    const legacy = { ...peeked, encoding: 'windows-1252' } as const;
    return readFile(source, legacy, { mapping, onprogress });
  }
}

async function readTable(
  source: FileSource,
  { isPacked, encoding, delimiter, names, hasHead }: PeekedTable,
  mapping: Mapping | null,
  onprogress: (progress: Progress) => void,
): Promise<ReadFile> {
  if (!mapping) throw new FileProblem(words.noDates);
  const reader = new TableReader(names, mapping, hasHead ? 2 : 1);
  const rowReader = new RowReader(delimiter);
  let bytes = 0;
  let isHead = hasHead;
  for await (const { text, isLast } of textsOf(
    piecesOf(source, isPacked, (read) => (bytes = read)),
    encoding,
  )) {
    const { rows, misquoted } = rowReader.push(text, isLast);
    const skipped = isHead && rows.length > 0 ? 1 : 0;
    if (skipped) isHead = false;
    reader.add({
      rows: skipped ? rows.slice(1) : rows,
      misquoted: skipped ? new Set([...misquoted].map((row) => row - 1)) : misquoted,
    });
    check(reader);
    onprogress({ bytes, rows: reader.length + reader.refused });
  }
  return { ...reader.finish(), mapping };
}

async function readParquet(
  source: FileSource,
  mapping: Mapping | null,
  onprogress: (progress: Progress) => void,
): Promise<ReadFile> {
  if (!mapping) throw new FileProblem(words.noDates);
  const { openParquet } = await import('./parquet.ts');
  const { names, length, rows } = await openParquet(source);
  const reader = new TableReader(names, mapping, 1);
  const columns = columnsIn(mapping);
  for (let from = 0; from < length; from += RUN) {
    const to = Math.min(from + RUN, length);
    reader.add({ rows: await rows(from, to, columns), misquoted: new Set() });
    check(reader);
    onprogress({ bytes: Math.round((source.size * to) / length), rows: to });
  }
  return { ...reader.finish(), mapping };
}

/** The places of the columns that a mapping names, each once. */
const columnsIn = ({ start, end, precision, columns }: Mapping): number[] => [
  ...new Set(
    [...start, ...end, precision?.column, ...Object.values(columns)].filter(
      (column) => typeof column === 'number',
    ),
  ),
];

async function readWhole(
  source: FileSource,
  { format, isPacked, encoding }: PeekedWhole,
  onprogress: (progress: Progress) => void,
): Promise<ReadFile> {
  let bytes = 0;
  let whole = '';
  for await (const { text } of textsOf(
    piecesOf(source, isPacked, (read) => (bytes = read)),
    encoding,
  )) {
    whole += text;
    if (whole.length > MOST_TEXT) throw new FileProblem(words.longText);
    onprogress({ bytes, rows: 0 });
  }
  const sheet = await readSheet(format, whole);
  const mapping = sheet.mapping ?? guessMapping(sheet.names, sheet.rows);
  if (!mapping) throw new FileProblem(words.noDates);
  const reader = new TableReader(sheet.names, mapping, sheet.firstRow);
  for (let from = 0; from < sheet.rows.length; from += RUN) {
    reader.add({ rows: sheet.rows.slice(from, from + RUN), misquoted: new Set() });
    check(reader);
    onprogress({ bytes, rows: reader.length + reader.refused });
  }
  return { ...reader.finish(), mapping };
}

/** Each format comes when there is a file of it. */
async function readSheet(format: PeekedWhole['format'], text: string): Promise<Sheet> {
  if (format === 'ics') return (await import('./ics.ts')).readIcs(text);
  return (await import('./json.ts')).readJson(text);
}

function check(reader: TableReader): void {
  if (reader.length > MOST_EVENTS) throw new FileProblem(words.tooMuch);
}
