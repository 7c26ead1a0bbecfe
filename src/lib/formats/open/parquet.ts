/** Parquet files (https://parquet.apache.org): only the columns that are needed, a run of rows at a time. */
import {
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
  type FileMetaData,
} from 'hyparquet';
import { msToDay, toIsoDay } from '../../chronology/day.ts';
import * as words from '../../words/open.ts';
import type { FileSource } from './bytes.ts';
import { FileProblem } from './problems.ts';

type Row = readonly string[];

/** A file that was opened: its columns are known, its rows are not read yet. */
export interface ParquetFile {
  readonly names: readonly string[];
  readonly length: number;
  /** Some rows of some columns, both by their places; a column that is left out is empty. */
  readonly rows: (from: number, to: number, columns: readonly number[]) => Promise<Row[]>;
}

/** @throws FileProblem where it is no Parquet after all, or packed in a way that cannot be unpacked here. */
export async function openParquet(source: FileSource): Promise<ParquetFile> {
  const file = {
    byteLength: source.size,
    slice: (from: number, to = source.size) => source.slice(from, to),
  };
  const metadata = await guarded(() => parquetMetadataAsync(file));
  const names = namesIn(metadata);
  return {
    names,
    length: Number(metadata.num_rows),
    rows: async (from, to, columns) => {
      const asked = columns.map((column) => names[column]!);
      const rows = await guarded(() =>
        parquetReadObjects({ file, metadata, columns: asked, rowStart: from, rowEnd: to }),
      );
      return rows.map((row) => {
        const cells = names.map(() => '');
        columns.forEach((column) => (cells[column] = cellOf(row[names[column]!])));
        return cells;
      });
    },
  };
}

const namesIn = (metadata: FileMetaData): string[] =>
  parquetSchema(metadata).children.map(({ element }) => element.name);

/** A value as a cell: days and moments as days, what is nested as JSON. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dayIn(value);
  if (typeof value === 'object') {
    return JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'bigint' ? `${part}` : part,
    );
  }
  return String(value as string | number | bigint | boolean);
}

/** What no calendar of ours has is left as it is, to be refused with its row. */
function dayIn(moment: Date): string {
  try {
    return toIsoDay(msToDay(moment.getTime()));
  } catch {
    return String(moment.getTime());
  }
}

async function guarded<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if ((error as Error).name === 'NotReadableError') throw error;
    throw new FileProblem(words.brokenParquet((error as Error).message));
  }
}
