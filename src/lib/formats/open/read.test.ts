import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { runs } from '../../chronology/edtf.arbitrary.ts';
import { cellOf } from '../../chronology/table/table.ts';
import type { FileSource } from './bytes.ts';
import { peek } from './peek.ts';
import { FileProblem } from './problems.ts';
import { readFile, type Progress, type ReadFile } from './read.ts';

const BOM = '\uFEFF';

/** A file that comes in pieces of some bytes. */
function fileOf(content: string | Uint8Array, piece = 7): FileSource {
  const bytes = Uint8Array.from(
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  );
  return {
    name: 'file',
    size: bytes.length,
    slice: (from, to) => Promise.resolve(bytes.slice(from, to).buffer),
    stream: () => {
      let at = 0;
      return new ReadableStream({
        pull(controller) {
          if (at >= bytes.length) return controller.close();
          controller.enqueue(bytes.slice(at, (at += piece)));
        },
      });
    },
  };
}
const open = async (file: FileSource): Promise<ReadFile> => readFile(file, await peek(file));
const titles = ({ table, mapping }: ReadFile): string[] =>
  Array.from({ length: table.length }, (_, place) => cellOf(table, mapping.columns.title!, place));
const utf16 = (text: string, isLittle: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const unit = letter.charCodeAt(0);
      return isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
    }),
  );
const latin = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));

const table = 'título,date,front\nÉcole,2024-02-14,Lebanon\nCafé,2024-02-15,Iran\n';

describe('the same table', () => {
  it.each([
    ['in UTF-8', fileOf(table)],
    ['with a mark of its encoding', fileOf(BOM + table)],
    ['in UTF-16 of Windows', fileOf(utf16(BOM + table, true))],
    ['in UTF-16 of the other order', fileOf(utf16(BOM + table, false))],
    ['in Windows-1252', fileOf(latin(table))],
    ['with the lines of Windows', fileOf(table.replaceAll('\n', '\r\n'))],
    ['with the lines of old Macs', fileOf(table.replaceAll('\n', '\r'))],
    ['with tabs', fileOf(table.replaceAll(',', '\t'))],
    ['with semicolons', fileOf(table.replaceAll(',', ';'))],
    ['packed', fileOf(gzipSync(table))],
    [
      'as JSON',
      fileOf('[{"título":"École","date":"2024-02-14"},{"título":"Café","date":"2024-02-15"}]'),
    ],
  ])('is read %s', async (_, file) => {
    const read = await open(file);
    expect(titles(read)).toEqual(['École', 'Café']);
    expect(read.refused).toBe(0);
  });
});

it('reads of Parquet the columns that say something of an event', async () => {
  const buffer = parquetWriteBuffer({
    columnData: [
      { name: 'title', data: ['École', 'Café'], type: 'STRING' },
      {
        name: 'date',
        data: [new Date('2024-02-14'), new Date('2024-02-15T10:00:00Z')],
        type: 'TIMESTAMP',
      },
      { name: 'front', data: ['Lebanon', 'Iran'], type: 'STRING' },
      { name: 'deaths', data: [3, 4], type: 'INT32' },
    ],
  });
  const read = await open(fileOf(new Uint8Array(buffer)));
  expect(titles(read)).toEqual(['École', 'Café']);
  expect(read.table.columns.map(({ name }) => name)).toEqual(['title', 'date', 'front', 'deaths']);
  expect(cellOf(read.table, 1, 1)).toBe('2024-02-15');
  expect(cellOf(read.table, 3, 0)).toBe('');
});

it('reads a file again in Windows-1252 where a letter after its beginning is no UTF-8', async () => {
  const lines = `${'A,2024-01-01\n'.repeat(30_000)}`;
  const bytes = latin(`title,date\n${lines}Café,2024-02-15\n`);
  expect(titles(await open(fileOf(bytes, 65_536))).at(-1)).toBe('Café');
});

it('takes a first row with a date in it for an event', async () => {
  const read = await open(fileOf('A strike,2024-02-14\nA talk,2024-02-15\n'));
  expect(titles(read)).toEqual(['A strike', 'A talk']);
  expect([...read.table.rows]).toEqual([1, 2]);
});

it('tells how far it is, and stops where it is told to', async () => {
  const file = fileOf(`title,date\n${'A,2024-01-01\n'.repeat(1000)}`, 1000);
  const peeked = await peek(file);
  const heard: Progress[] = [];
  await readFile(file, peeked, { onprogress: (progress) => heard.push(progress) });
  expect(heard.at(-1)).toEqual({ bytes: file.size, rows: 1000 });
  expect(heard.map(({ rows }) => rows)).toEqual(
    heard.map(({ rows }) => rows).toSorted((a, b) => a - b),
  );

  const stopped = new Error('stopped');
  const stop = (): never => {
    throw stopped;
  };
  await expect(readFile(file, peeked, { onprogress: stop })).rejects.toBe(stopped);
});

it.each([
  ['nothing', fileOf(''), /empty/],
  ['blanks', fileOf(' \n\n '), /empty/],
  ['half a Parquet file', fileOf('PAR1and no end'), /Parquet.*cut off/],
  ['half an archive', fileOf(gzipSync(table).subarray(0, 30)), /cut off or damaged/],
  ['a workbook', fileOf(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)), /Excel.*CSV/],
  ['no dates', fileOf('a,b\nx,y\n'), /No column.*dates/],
  [
    'a quotation mark that is never closed',
    fileOf(`title,date\n"A,2024-01-01\n${'x'.repeat(2 ** 24)}`, 2 ** 20),
    /never closed/,
  ],
])('refuses %s, and says what would be right', async (_, file, message) => {
  await expect(open(file)).rejects.toThrow(FileProblem);
  await expect(open(file)).rejects.toThrow(message);
});

it('throws nothing but its own problem, whatever the bytes', async () => {
  const starts = ['', 'title,date\n', '[{', 'BEGIN:VCALENDAR\r\n', '\u001f\u008b', 'PAR'];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...starts),
      fc.uint8Array({ maxLength: 300 }),
      async (start, bytes) => {
        try {
          await open(fileOf(Uint8Array.of(...latin(start), ...bytes)));
        } catch (error) {
          expect(error).toBeInstanceOf(FileProblem);
        }
      },
    ),
    runs,
  );
});
