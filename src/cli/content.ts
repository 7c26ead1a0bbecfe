// npm run content: checks the content; with --texts, anchors its quotes in the source texts.
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { verifyAnchors, writeAnchors } from '../lib/server/content/anchoring/anchor.ts';
import { loadContent } from '../lib/server/content/load.ts';
import { formatProblem, type Problem } from '../lib/server/content/problem.ts';
import { main } from './run.ts';

const usage = `Usage: npm run content [-- --texts <folder> [--check]]

  (no arguments)     checks src/content and the anchors recorded in it
  --texts <folder>   finds every quote in the source texts of a folder, and writes where it stands
  --check            with --texts: writes nothing, and any difference is a mistake`;

/** The exit code of a call that was not understood; 1 is for content with mistakes. */
const MISUSED = 2;

interface Options {
  texts?: string | undefined;
  check?: boolean | undefined;
}

function readOptions(args: string[]): Options | string {
  let values: Options;
  try {
    const options = { texts: { type: 'string' }, check: { type: 'boolean' } } as const;
    ({ values } = parseArgs({ args, options, strict: true, allowPositionals: false }));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  if (values.texts === undefined) {
    return values.check === true ? '--check compares with the texts: say --texts too' : values;
  }
  if (statSync(values.texts, { throwIfNoEntry: false })?.isDirectory()) return values;
  return `There is no folder ${values.texts}`;
}

/** 31 events, 1 event. */
function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function tell(problems: readonly Problem[]): number {
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(`\n${count(problems.length, 'mistake')}`);
  return 1;
}

await main(async () => {
  const options = readOptions(process.argv.slice(2));
  if (typeof options === 'string') {
    console.error(`${options}\n\n${usage}`);
    return MISUSED;
  }
  const { texts, check } = options;
  const root = process.cwd();
  const dir = resolve(root, 'src/content');

  if (texts !== undefined) {
    const written = check === true ? [] : writeAnchors(dir, root, texts);
    for (const path of written) console.log(`wrote ${path}`);
    const problems = verifyAnchors(dir, root, texts);
    if (problems.length > 0) return tell(problems);
  }
  const loaded = loadContent(dir, root);
  if ('problems' in loaded) return tell(loaded.problems);

  const { events, sources, version } = loaded.chronology;
  const accounts = events.reduce((sum, event) => sum + event.accounts.length, 0);
  const counts = [
    count(events.length, 'event'),
    count(accounts, 'account'),
    count(sources.length, 'source'),
  ];
  const verified = texts === undefined ? '' : '; every quote stands in its text';
  console.log(`${counts.join(', ')}, version ${version}${verified}`);
  return 0;
});
