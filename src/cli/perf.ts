// npm run perf: what the first load of / costs, against the budgets, and Lighthouse's four scores (mobile).
// Only what no clock touches can fail: bytes, layout shift, and three of the scores.
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { browserArgs, ensureBrowser } from './browser.ts';
import { CommandError, main, runTool } from './run.ts';
import { buildFolder, serve } from './serve.ts';

const minScore = 95;
const maxShift = 0.01;

/** What the performance score is made of; they depend on the machine. */
const timings = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'speed-index',
];

/** In kB of 1,000 bytes, compressed as a host would. */
const budgets = [
  { name: 'JavaScript', extensions: ['.js'], maxKb: 75 },
  { name: 'CSS and fonts', extensions: ['.css', '.woff2'], maxKb: 120 },
  { name: 'Document with its data', extensions: ['.html', '.json'], maxKb: 110 },
];

const compressible = ['.html', '.js', '.css', '.json', '.svg', '.webmanifest', '.xml', '.csv'];

interface Category {
  title: string;
  score: number | null;
  auditRefs: { id: string; weight: number }[];
}

interface Report {
  runtimeError?: { message: string };
  categories: Record<string, Category>;
  audits: Record<string, { title: string; score: number | null; displayValue?: string }> & {
    'cumulative-layout-shift': { numericValue?: number };
    'layout-shifts'?: { details?: { items: { node?: { selector: string } }[] } };
    'network-requests': { details: { items: { url: string }[] } };
  };
}

/** Puts a gzip -9 copy beside each file that a host would compress, so that Lighthouse sees what a reader gets. */
function compress(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!compressible.includes(extname(name))) continue;
    const file = join(folder, name);
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
  }
}

/** The file that a request for this address was answered with, as sirv looks for it. */
function fileOf(pathname: string): string {
  if (pathname === '/') return 'index.html';
  return extname(pathname) ? pathname.slice(1) : `${pathname.slice(1)}.html`;
}

function transferKb(folder: string, file: string): number {
  const sent = compressible.includes(extname(file)) ? `${file}.gz` : file;
  return readFileSync(join(folder, sent)).length / 1000;
}

async function runLighthouse(origin: string, scratch: string): Promise<Report> {
  const output = join(scratch, 'lighthouse.json');
  const code = await runTool(
    'lighthouse',
    [
      `${origin}/`,
      '--quiet',
      '--output=json',
      `--output-path=${output}`,
      '--no-enable-error-reporting',
      `--chrome-flags=--headless=new ${browserArgs.join(' ')}`,
    ],
    { CHROME_PATH: await ensureBrowser() },
  );
  if (code !== 0) throw new CommandError('Lighthouse did not finish.');
  const report = JSON.parse(readFileSync(output, 'utf8')) as Report;
  if (report.runtimeError) throw new CommandError(`Lighthouse: ${report.runtimeError.message}`);
  return report;
}

let failed = false;

function print(name: string, value: string, limit = '', good = true): void {
  if (!good) failed = true;
  console.log(
    `  ${name.padEnd(24)}${value.padStart(9)}  ${limit.padEnd(16)}${good ? '' : 'FAILED'}`,
  );
}

function printScores({ categories, audits }: Report): void {
  console.log('\nLighthouse, mobile');
  for (const [id, { title, score, auditRefs }] of Object.entries(categories)) {
    const points = Math.round((score ?? 0) * 100);
    if (id === 'performance') {
      print(title, String(points), 'not a gate');
      for (const timing of timings) {
        console.log(`    ${audits[timing]?.title}: ${audits[timing]?.displayValue}`);
      }
      continue;
    }
    print(title, String(points), `at least ${minScore}`, points >= minScore);
    const lost = auditRefs.filter((ref) => ref.weight > 0 && (audits[ref.id]?.score ?? 1) < 1);
    for (const ref of lost) console.log(`    ${audits[ref.id]?.title}`);
  }
  const shift = audits['cumulative-layout-shift'].numericValue ?? Infinity;
  print('Layout shift', shift.toFixed(3), `at most ${maxShift}`, shift <= maxShift);
  for (const { node } of audits['layout-shifts']?.details?.items ?? []) {
    console.log(`    ${node?.selector}`);
  }
}

function printBytes({ audits }: Report, origin: string, folder: string): void {
  const urls = audits['network-requests'].details.items
    .filter(({ url }) => /^https?:/.test(url))
    .map(({ url }) => new URL(url));
  const files = [...new Set(urls.map(({ pathname }) => fileOf(pathname)))].filter((file) =>
    existsSync(join(folder, file)),
  );
  const stray = urls.filter(
    (url) => url.origin !== origin || !files.includes(fileOf(url.pathname)),
  );

  console.log('\nFirst load, kB compressed');
  for (const { name, extensions, maxKb } of budgets) {
    const own = files.filter((file) => extensions.includes(extname(file)));
    const kb = own.reduce((sum, file) => sum + transferKb(folder, file), 0);
    print(name, kb.toFixed(1), `at most ${maxKb}`, kb <= maxKb && own.length > 0);
  }
  const known = budgets.flatMap(({ extensions }) => extensions);
  const rest = files.filter((file) => !known.includes(extname(file)));
  const restKb = rest.reduce((sum, file) => sum + transferKb(folder, file), 0);
  print('Other', restKb.toFixed(1), 'not a gate');
  print('Requests gone astray', String(stray.length), 'none', stray.length === 0);
  for (const { href } of stray) console.log(`    ${href}`);
}

await main(async () => {
  if (
    !process.argv.includes('--no-build') &&
    (await runTool('vite', ['build'], { BASE_PATH: '' })) !== 0
  ) {
    throw new CommandError('The build failed; nothing is measured.');
  }
  const scratch = mkdtempSync(join(tmpdir(), 'fronts-perf-'));
  try {
    const folder = join(scratch, 'build');
    cpSync(buildFolder, folder, { recursive: true });
    compress(folder);
    const site = await serve({ folder });
    console.log('\nMeasuring; this takes about half a minute.');
    const report = await runLighthouse(site.origin, scratch).finally(site.close);
    printScores(report);
    printBytes(report, site.origin, folder);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return failed ? 1 : 0;
});
