/** A file becomes a table of events. */
import { TableBuilder, type EventTable } from '../../chronology/table/table.ts';
import * as words from '../../words/open.ts';
import { NotUtf8, type FileSource } from './bytes.ts';
import type { Mapping } from './mapping.ts';
import type { Peeked } from './peek.ts';
import { FileProblem, type RowProblem } from './problems.ts';
import { runsOf } from './runs.ts';

/** What is past this is for an engine, not for a browser. */
export const MOST_EVENTS = 5_000_000;
/** So many problems are kept whole; of more only the number. */
export const MOST_PROBLEMS = 100_000;

export interface Progress {
  /** Of the file as it lies there. */
  readonly bytes: number;
  readonly rows: number;
}

export interface ReadFile {
  readonly table: EventTable;
  readonly mapping: Mapping;
  readonly problems: readonly RowProblem[];
  /** How many rows are not shown: more than there are problems where those are too many to keep. */
  readonly refused: number;
}

interface ReadOptions {
  /** Which column says what, where it is not as it was guessed. */
  readonly mapping?: Mapping;
  /** Told of every run of rows. To stop, throw here. */
  readonly onprogress?: (progress: Progress) => void;
}

/**
 * Reads a file that was peeked at.
 * @throws FileProblem for what cannot be read, or is too much.
 */
export const readFile = (
  source: FileSource,
  peeked: Peeked,
  options: ReadOptions = {},
): Promise<ReadFile> => inEncoding(peeked, (peeked) => read(source, peeked, options));

async function read(
  source: FileSource,
  peeked: Peeked,
  { mapping: told, onprogress }: ReadOptions,
): Promise<ReadFile> {
  const problems: RowProblem[] = [];
  let builder: TableBuilder | undefined;
  let mapping = told;
  let refused = 0;
  for await (const run of runsOf(source, peeked, told)) {
    mapping = run.mapping;
    builder ??= new TableBuilder(run.names);
    for (const { date, row } of run.good) builder.addDate(date, row);
    builder.addCells(run.good.map(({ cells }) => cells));
    if (builder.length > MOST_EVENTS) throw new FileProblem(words.tooMuch);
    refused += run.problems.length;
    problems.push(...run.problems.slice(0, MOST_PROBLEMS - problems.length));
    onprogress?.({ bytes: run.bytes, rows: builder.length + refused });
  }
  if (!builder || !mapping) throw new FileProblem(words.empty);
  return { table: builder.build(), mapping, problems, refused };
}

/**
 * Does something with a file, and does it again with the file in Windows-1252 where a later byte shows that it is
 * not in UTF-8.
 * @throws FileProblem for what is too much to hold.
 */
export async function inEncoding<T>(
  peeked: Peeked,
  work: (peeked: Peeked) => Promise<T>,
): Promise<T> {
  try {
    return await work(peeked);
  } catch (error) {
    if (error instanceof RangeError) throw new FileProblem(words.tooMuch);
    if (!(error instanceof NotUtf8)) throw error;
    return inEncoding({ ...peeked, encoding: 'windows-1252' } as Peeked, work);
  }
}
