// The house rules of README.md hold: each is broken here once, in a file that exists only in this test.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { beforeAll, describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 }); // the first test loads ESLint, which can take long

const root = resolve(import.meta.dirname, '..');

/** Every folder with the folders that it may import, spelled out apart from eslint.config.js. */
const arrows: Record<string, string[]> = {
  'lib/chronology': [],
  'lib/query': ['lib/chronology'],
  'lib/timeline': ['lib/chronology', 'lib/query'],
  'lib/words': ['lib/chronology', 'lib/query'],
  'lib/formats': ['lib/chronology', 'lib/words'],
  'lib/state': ['lib/chronology', 'lib/query', 'lib/timeline', 'lib/words', 'lib/formats'],
  'lib/adapters': [
    'lib/chronology',
    'lib/query',
    'lib/timeline',
    'lib/words',
    'lib/formats',
    'lib/state',
  ],
  'lib/components': [
    'lib/chronology',
    'lib/query',
    'lib/timeline',
    'lib/words',
    'lib/formats',
    'lib/state',
    'lib/adapters',
  ],
  'lib/server': ['lib/chronology', 'lib/query', 'lib/words', 'lib/formats'],
  cli: [
    'lib/chronology',
    'lib/query',
    'lib/timeline',
    'lib/words',
    'lib/formats',
    'lib/state',
    'lib/server',
  ],
  routes: [
    'lib/chronology',
    'lib/query',
    'lib/timeline',
    'lib/words',
    'lib/formats',
    'lib/state',
    'lib/adapters',
    'lib/components',
    'lib/server',
  ],
};
const folders = Object.keys(arrows);
const pure = ['lib/chronology', 'lib/query', 'lib/timeline', 'lib/words', 'lib/formats'];

describe('the arrows', () => {
  const eslint = new ESLint({ cwd: root });

  /** Those of the lines that a rule of the house reports when they stand in the file. */
  async function reportedLines(file: string, lines: string[]): Promise<string[]> {
    const isSvelte = file.endsWith('.svelte');
    const code = isSvelte ? ['<script lang="ts">', ...lines, '</script>'] : lines;
    const [result] = await eslint.lintText(code.join('\n'), { filePath: join(root, file) });
    const messages = result?.messages ?? [];
    expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
    const reported = messages.filter(({ ruleId }) => ruleId?.startsWith('no-restricted-'));
    return lines.filter((_, index) =>
      reported.some(({ line }) => line === index + (isSvelte ? 2 : 1)),
    );
  }

  /** Every way to reach a folder from a file. */
  function waysTo(folder: string, file: string): string[] {
    const path = relative(join('src', file, '..'), join('src', folder, 'x.ts'));
    const names = [
      path.startsWith('.') ? path : `./${path}`,
      ...(folder.startsWith('lib/') ? [`$${folder}/x.ts`] : []),
    ];
    return names.flatMap((name) => [
      `import { x } from '${name}';`,
      `import type { X } from '${name}';`,
      `export { y } from '${name}';`,
      `export const z = import('${name}');`,
      `export let w: import('${name}').W;`,
    ]);
  }

  it.each(folders)('let src/%s import its left only', async (from) => {
    const wrong = folders.filter((to) => to !== from && !arrows[from]?.includes(to));
    for (const name of ['here.ts', 'deeper/here.ts', 'Here.svelte']) {
      const file = `${from}/${name}`;
      const lines = folders.flatMap((to) => waysTo(to, file));
      const expected = wrong.flatMap((to) => waysTo(to, file));
      expect(await reportedLines(`src/${file}`, lines), file).toEqual(expected);
    }
  });

  it('keep Svelte, the DOM and the app out of the pure folders and plain state', async () => {
    const lines = [
      `import { tick } from 'svelte';`,
      `import { SvelteSet } from 'svelte/reactivity';`,
      `import { select } from 'd3-selection';`,
      `import { zoom } from 'd3-zoom';`,
      `import { base } from '$app/paths';`,
      `import { a } from './a.svelte.ts';`,
      `import B from './B.svelte';`,
      `export const module = import('svelte');`,
    ];
    for (const folder of [...pure, 'lib/state']) {
      expect(await reportedLines(`src/${folder}/here.ts`, lines)).toEqual(lines);
    }
    expect(await reportedLines('src/lib/state/here.svelte.ts', lines)).toEqual(lines.slice(2, 4));
    expect(await reportedLines('src/lib/adapters/here.ts', lines)).toEqual([]);
  });

  it('keep $app/navigation to the adapters', async () => {
    const lines = [`import { pushState } from '$app/navigation';`];
    for (const folder of folders) {
      const expected = folder === 'lib/adapters' ? [] : lines;
      expect(await reportedLines(`src/${folder}/here.ts`, lines), folder).toEqual(expected);
    }
  });

  it('keep the words that a reader sees or hears out of views and state', async () => {
    const spoken = [
      `const label = 'Show all days';`,
      `const name = 'Close';`,
      'const count = `${1} of them are shown`;',
    ];
    const unspoken = [
      `const role = 'listbox';`,
      `if (label === 'Escape') throw new Error('there is no such key');`,
    ];
    for (const folder of ['lib/components/here', 'routes/here']) {
      const lines = [...spoken, ...unspoken];
      expect(await reportedLines(`src/${folder}/Here.svelte`, lines)).toEqual(spoken);
      expect(await reportedLines(`src/${folder}/here.ts`, lines)).toEqual(spoken);
    }
    const lines = ['<p>Some text</p>', '<p title="A hint">{name}</p>', '<p id="one">, {name}</p>'];
    const markup = `<script lang="ts">\n</script>\n${lines.join('\n')}`;
    const [result] = await eslint.lintText(markup, {
      filePath: join(root, 'src/routes/Here.svelte'),
    });
    expect(
      result?.messages.filter(({ message }) => message.includes('words')).map(({ line }) => line),
    ).toEqual([3, 4]);
  });
});

describe('the types of the pure folders', () => {
  const configFile = join(root, 'tsconfig.pure.json');
  let config: ts.ParsedCommandLine;
  beforeAll(() => {
    config = ts.getParsedCommandLineOfConfigFile(
      configFile,
      {},
      {
        ...ts.sys,
        onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
          throw new Error(String(diagnostic.messageText));
        },
      },
    )!;
  });

  /** What TypeScript says of a file with this text, placed among the pure ones. */
  function problems(text: string): string[] {
    const file = join(root, 'src/lib/chronology/here.ts');
    const host = ts.createCompilerHost(config.options);
    const { readFile, fileExists, getSourceFile } = host;
    host.fileExists = (name) => resolve(name) === file || fileExists(name);
    host.readFile = (name) => (resolve(name) === file ? text : readFile(name));
    host.getSourceFile = (name, language, ...rest) =>
      resolve(name) === file
        ? ts.createSourceFile(name, text, language)
        : getSourceFile(name, language, ...rest);
    const program = ts.createProgram(
      [join(root, 'src/lib/ambient.d.mts'), file],
      config.options,
      host,
    );
    return ts
      .getPreEmitDiagnostics(program, program.getSourceFile(file))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  }

  it.each([
    ['document', `export const title = document.title;`],
    ['window', `export const width = window.innerWidth;`],
    ['localStorage', `export const theme = localStorage.getItem('theme');`],
    ['HTMLElement', `export type Mark = HTMLElement;`],
    ['process', `export const zone = process.env.TZ;`],
    ['node:fs', `export { readFileSync } from 'node:fs';`],
  ])('know no %s', (name, text) => {
    expect(problems(text)).toEqual([expect.stringContaining(name)]);
  });

  it('know what Node and browsers share', () => {
    const text = `
      export const query = new URL('?q=a', 'https://example.org').searchParams.get('q');
      export const bytes = new TextEncoder().encode('a');
      export const words = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      export const first = (stream: ReadableStream<Uint8Array>) => stream.getReader().read();
    `;
    expect(problems(text)).toEqual([]);
  });

  it('take no library but what the browser gets too', () => {
    const shipped = config.fileNames.filter((name) => !name.endsWith('.arbitrary.ts'));
    const packages = shipped.flatMap((name) =>
      ts
        .preProcessFile(readFileSync(name, 'utf8'))
        .importedFiles.map(({ fileName }) => fileName)
        .filter((from) => !/^\.|^\$lib/.test(from)),
    );
    expect([...new Set(packages)].toSorted()).toEqual([
      'd3-interpolate',
      'd3-time',
      'hyparquet',
      'ical.js',
      'papaparse',
      'valibot',
    ]);
  });

  it('are checked in every file but tests and reactive ones', () => {
    const expected = [...pure, 'lib/state'].flatMap((folder) =>
      filesIn(join(root, 'src', folder)).filter(
        (name) => name.endsWith('.ts') && !/\.(test|svelte)\.ts$/.test(name),
      ),
    );
    const ambient = join(root, 'src/lib/ambient.d.mts');
    expect(config.fileNames.map((name) => resolve(name)).toSorted()).toEqual(
      [ambient, ...expected].toSorted(),
    );
  });
});

/** Every file below a folder, which need not exist. */
function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
      join(folder, name),
    );
  } catch {
    return [];
  }
}
