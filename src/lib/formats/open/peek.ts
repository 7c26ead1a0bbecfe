/** What a file is, and which of its columns say what, from its first bytes: before all of it is read. */
import * as words from '../../words/open.ts';
import { headOf, isGzip, type FileSource } from './bytes.ts';
import { readDate } from './date.ts';
import { beginsWith, detectEncoding, type Encoding } from './encoding.ts';
import { guessMapping } from './guess.ts';
import type { Mapping } from './mapping.ts';
import { columnNames, namesOf } from './names.ts';
import { FileProblem } from './problems.ts';
import { guessDelimiter, RowReader } from './rows.ts';

/** So many bytes tell what a file is. */
const HEAD_BYTES = 2 ** 18;
/** So many rows are shown, and guessed from. */
const SAMPLE_ROWS = 200;

/** What has columns of which it can be told otherwise, before all is read, what they say. */
interface Columns {
  readonly names: readonly string[];
  /** Some of the first rows. */
  readonly rows: readonly (readonly string[])[];
  /** null where no column holds dates. */
  readonly mapping: Mapping | null;
}

interface Text {
  readonly isPacked: boolean;
  readonly encoding: Encoding;
}

/** A table in text. */
export interface PeekedTable extends Columns, Text {
  readonly format: 'table';
  readonly delimiter: string;
  /** Whether the first row is none of the events, but the names of the columns. */
  readonly hasHead: boolean;
}

/** A table in columns. */
export interface PeekedParquet extends Columns {
  readonly format: 'parquet';
}

/** What says itself what its parts are, and is read as a whole first. */
export interface PeekedWhole extends Text {
  readonly format: 'json' | 'ics';
}

export type Peeked = PeekedTable | PeekedParquet | PeekedWhole;

const PARQUET = [0x50, 0x41, 0x52, 0x31];

/** @throws FileProblem for a file that is empty, or none that can be opened. */
export async function peek(source: FileSource): Promise<Peeked> {
  const first = new Uint8Array(await source.slice(0, Math.min(4, source.size)));
  if (first.length === 0) throw new FileProblem(words.empty);
  if (beginsWith(first, PARQUET)) return peekParquet(source);
  const isPacked = isGzip(first);
  const bytes = await headOf(source, isPacked, HEAD_BYTES);
  const encoding = detectEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes, { stream: true });
  const begun = text.trimStart();
  if (begun === '') throw new FileProblem(words.empty);
  if (/^BEGIN:VCALENDAR/i.test(begun)) return { format: 'ics', isPacked, encoding };
  if (/^[[{]/.test(begun)) return { format: 'json', isPacked, encoding };
  return { format: 'table', isPacked, encoding, ...peekTable(text, bytes.length < HEAD_BYTES) };
}

async function peekParquet(source: FileSource): Promise<PeekedParquet> {
  const { openParquet } = await import('./parquet.ts');
  const { names, length, rows } = await openParquet(source);
  const sample = await rows(0, Math.min(length, SAMPLE_ROWS), [...names.keys()]);
  return { format: 'parquet', names, rows: sample, mapping: guessMapping(names, sample) };
}

/** `isWhole`: no more of the text follows, so that its last row is one. */
function peekTable(
  text: string,
  isWhole: boolean,
): Pick<PeekedTable, 'delimiter' | 'names' | 'hasHead' | 'rows' | 'mapping'> {
  const delimiter = guessDelimiter(text);
  const { rows } = new RowReader(delimiter).push(text, isWhole);
  if (!isWhole && rows.length < 2) throw new FileProblem(words.longRow);
  const [head = [], ...body] = rows;
  // A name is no date, so that a row with one is none of names.
  const hasHead = !head.some((cell) => cell.trim() !== '' && readDate(cell, 'day-first').ok);
  const names = hasHead ? namesOf(head) : columnNames(head.length);
  const sample = (hasHead ? body : rows).slice(0, SAMPLE_ROWS);
  return { delimiter, names, hasHead, rows: sample, mapping: guessMapping(names, sample) };
}
