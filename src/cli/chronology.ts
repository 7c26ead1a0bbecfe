// npm run chronology: checks a file of events, or converts it, a run of rows at a time.
import { createWriteStream, openAsBlob, renameSync, rmSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { otherColumns, toFlat } from '../lib/formats/flat/event.ts';
import { TARGETS, writerTo, type Target } from '../lib/formats/flat/writer.ts';
import type { FileSource } from '../lib/formats/open/bytes.ts';
import { ROLES, type Mapping } from '../lib/formats/open/mapping.ts';
import { peek, type Peeked } from '../lib/formats/open/peek.ts';
import { FileProblem, type RowProblem } from '../lib/formats/open/problems.ts';
import { inEncoding } from '../lib/formats/open/read.ts';
import { runsOf } from '../lib/formats/open/runs.ts';
import { main } from './run.ts';

const usage = `Usage: npm run chronology -- <command> <file> [options]

  check <file>                 reads a file as the site would, and tells of every row that it would not show
  convert <file> --to <format> writes its events as ${TARGETS.join(', ')}
  --out <file>                 with convert: where to; without it, to the output
  --json                       with check: for programs, in JSON
  --help                       prints this

Reads CSV and TSV, JSON (of this site, of TimelineJS and vis-timeline, or any list of objects), iCalendar and
Parquet, each but the last also packed with gzip. The exit code is 1 where a row is wrong, 2 for a call that is
not understood.`;

const MISUSED = 2;
/** So many problems are printed; of more only the number. With --json, all are. */
const MOST_PRINTED = 1000;

interface Call {
  readonly command: 'check' | 'convert';
  readonly file: string;
  readonly to: Target | undefined;
  readonly out: string | undefined;
  readonly json: boolean;
}

function readCall(args: string[]): Call | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        to: { type: 'string' },
        out: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const [command, file, ...more] = positionals;
    if (values.help) return '';
    if (command !== 'check' && command !== 'convert') return 'Say what to do: check or convert.';
    if (!file) return 'Name a file.';
    if (more.length > 0) return `Name one file: “${more.join(' ')}” is one too many.`;
    const to = TARGETS.find((target) => target === values.to);
    if (command === 'convert' && !to)
      return `Say with --to what it becomes: ${TARGETS.join(', ')}.`;
    return { command, file, to, out: values.out, json: values.json ?? false };
  } catch (error) {
    return (error as Error).message;
  }
}

async function openFile(path: string): Promise<FileSource> {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    throw new FileProblem(`There is no file ${path}.`);
  }
  const blob = await openAsBlob(path);
  return {
    name: basename(path),
    size: blob.size,
    stream: () => blob.stream() as ReturnType<FileSource['stream']>,
    slice: (from, to) => blob.slice(from, to).arrayBuffer(),
  };
}

/** The columns that say something, by what they say. */
const wordColumns = (names: readonly string[], { start, end, columns }: Mapping): string =>
  [
    ['start', ...start] as const,
    ['end', ...end] as const,
    ...ROLES.map((role) => [role, columns[role] ?? []].flat() as [string, ...number[]]),
  ]
    .filter(([, ...places]) => places.length > 0)
    .map(([role, ...places]) => `${role}: ${places.map((place) => names[place]).join(', ')}`)
    .join(' · ');

const wordProblem = ({ row, column, value, reason }: RowProblem): string =>
  `row ${row}${column ? `, ${column}` : ''}: ${value ? `“${value}” ` : ''}${reason}`;

async function check(source: FileSource, peeked: Peeked, json: boolean): Promise<number> {
  let read = 0;
  let refused = 0;
  let columns = '';
  const problems: RowProblem[] = [];
  for await (const run of runsOf(source, peeked)) {
    columns ||= wordColumns(run.names, run.mapping);
    read += run.good.length;
    refused += run.problems.length;
    const room = json ? Infinity : MOST_PRINTED;
    problems.push(...run.problems.slice(0, room - problems.length));
  }
  if (json) console.log(JSON.stringify({ read, refused, columns, problems }));
  else {
    console.log(columns);
    for (const problem of problems) console.log(wordProblem(problem));
    if (refused > problems.length) console.log(`… and ${refused - problems.length} more`);
    console.log(`${read} read, ${refused} not`);
  }
  return refused > 0 ? 1 : 0;
}

async function convert(source: FileSource, peeked: Peeked, { to, out }: Call): Promise<number> {
  const part = out && `${out}.part`;
  const output = part ? createWriteStream(part) : process.stdout;
  const write = async (text: string): Promise<void> => {
    if (!output.write(text)) await once(output, 'drain');
  };
  const writer = writerTo(to!);
  let count = 0;
  let refused = 0;
  let others: number[] | undefined;
  try {
    for await (const { good, problems, names, mapping } of runsOf(source, peeked)) {
      if (!others) {
        others = otherColumns(names, mapping);
        await write(writer.begin(others.map((column) => names[column]!)));
      }
      const rows = others;
      await write(good.map((row) => writer.write(toFlat(row, mapping, rows), count++)).join(''));
      for (const problem of problems) console.error(wordProblem(problem));
      refused += problems.length;
    }
    await write(writer.end);
    if (part) {
      output.end();
      await once(output, 'finish');
      renameSync(part, out);
    }
  } catch (error) {
    if (part) rmSync(part, { force: true });
    throw error;
  }
  console.error(`${count} written, ${refused} not`);
  return refused > 0 ? 1 : 0;
}

main(async () => {
  const call = readCall(process.argv.slice(2));
  if (typeof call === 'string') {
    console.log(call ? `${call}\n\n${usage}` : usage);
    return call ? MISUSED : 0;
  }
  try {
    const source = await openFile(call.file);
    const peeked = await peek(source);
    return await inEncoding(peeked, (peeked) =>
      call.command === 'check' ? check(source, peeked, call.json) : convert(source, peeked, call),
    );
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    if (call.json) console.log(JSON.stringify({ read: 0, refused: 0, problem: error.message }));
    else console.error(`${call.file}: ${error.message}`);
    return 1;
  }
});
