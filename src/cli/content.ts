// npm run content: checks the content, anchors its quotes, reports on it and begins new events.
import { statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { editorSchemas } from '../lib/server/content/editor-schemas.ts';
import { count, formatProblem, type Problem } from '../lib/server/content/problem.ts';
import { hashName, NAME_WORDS_MAX, nameWords } from '../lib/server/content/words/private-names.ts';
import { checkAll } from './content/check.ts';
import { newEvent } from './content/new-event.ts';
import { report } from './content/report.ts';
import { main } from './run.ts';

const usage = `Usage: npm run content [-- <command or options>]

  (no arguments)           checks src/content and the anchors recorded in it
  --texts <folder>         finds every quote in the source texts of a folder, and writes where it stands
  --check                  with --texts: writes nothing, and any difference is a mistake
  --report                 prints what the content holds, and what changed since the last version
  --since <ref>            with --report: what changed since a commit of git
  new <front> <date> [id]  begins the file of an event, every key explained
  schemas                  writes the JSON Schemas by which editors complete
  hash <name>              prints the line that keeps a private person's name out of the content
  --help                   prints this`;

/** The exit code of a call that was not understood; 1 is for content with mistakes. */
const MISUSED = 2;

const options = {
  texts: { type: 'string' },
  check: { type: 'boolean' },
  report: { type: 'boolean' },
  since: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

interface Call {
  texts?: string | undefined;
  check?: boolean | undefined;
  report?: boolean | undefined;
  since?: string | undefined;
  help?: boolean | undefined;
  command?: string | undefined;
  words: string[];
}

/** How many words follow a command, at least and at most. */
const COMMANDS: Readonly<Record<string, readonly [number, number]>> = {
  new: [2, 3],
  schemas: [0, 0],
  hash: [1, Infinity],
};

function readCall(args: string[]): Call | string {
  let call: Call;
  try {
    const { values, positionals } = parseArgs({
      args,
      options,
      strict: true,
      allowPositionals: true,
    });
    const [command, ...words] = positionals;
    call = { ...values, command, words };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return reasonAgainst(call) ?? call;
}

function reasonAgainst(call: Call): string | undefined {
  const { texts, check, report, since, help, command, words } = call;
  if (help === true) return undefined;
  if (command !== undefined) {
    const expected = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
    if (expected === undefined) return `There is no command ${command}`;
    if (texts !== undefined || check || report || since !== undefined) {
      return `${command} takes no options`;
    }
    if (words.length < expected[0]) return `${command} needs more: see below`;
    return words.length > expected[1] ? `${command} takes no "${words.at(-1)}"` : undefined;
  }
  if (check === true && texts === undefined)
    return '--check compares with the texts: say --texts too';
  if (since !== undefined && report !== true) return '--since belongs to --report: say that too';
  if (report === true && texts !== undefined) return '--report and --texts are two calls: say one';
  if (texts === undefined || statSync(texts, { throwIfNoEntry: false })?.isDirectory()) return;
  return `There is no folder ${texts}`;
}

type Outcome = { text: string } | { problems: Problem[] } | { misused: string };

function run(call: Call): Outcome {
  if (call.help === true) return { text: usage };
  const root = process.cwd();
  const dir = resolve(root, 'src/content');
  if (call.command === 'new') {
    const made = newEvent(dir, root, call.words);
    if ('misused' in made) return made;
    return { text: `wrote ${made.written}; npm run content says what is still to be filled in` };
  }
  if (call.command === 'schemas') return { text: writeSchemas(dir) };
  if (call.command === 'hash') return hashLine(call.words.join(' '));
  return call.report === true ? report(dir, root, call.since) : checkAll(dir, root, call);
}

function writeSchemas(dir: string): string {
  const written = Object.entries(editorSchemas()).map(([name, text]) => {
    writeFileSync(join(dir, name), text);
    return `wrote src/content/${name}`;
  });
  return written.join('\n');
}

function hashLine(name: string): Outcome {
  const words = nameWords(name).length;
  if (words > 0 && words <= NAME_WORDS_MAX) return { text: `  '${hashName(name)}',` };
  return { misused: `a name has one to ${NAME_WORDS_MAX} words; "${name}" has ${words}` };
}

await main(async () => {
  const call = readCall(process.argv.slice(2));
  const outcome = typeof call === 'string' ? { misused: call } : run(call);
  if ('text' in outcome) {
    console.log(outcome.text);
    return 0;
  }
  if ('misused' in outcome) {
    console.error(`${outcome.misused}\n\n${usage}`);
    return MISUSED;
  }
  for (const problem of outcome.problems) console.error(formatProblem(problem));
  console.error(`\n${count(outcome.problems.length, 'mistake')}`);
  return 1;
});
