// npm test: every check there is, each one run even when an earlier one failed.
// npm run check (--static): only those that neither build nor run anything.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.ts';
import { CommandError, main, runTool } from './run.ts';
import { freePort } from './serve.ts';
import { findTexts } from './texts.ts';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface Step {
  name: string;
  /** Passed or failed, or the tests that it counted. */
  run(): Promise<boolean | Counts>;
}

const staticSteps: Step[] = [
  {
    name: 'Format',
    run: () => ok('prettier', ['--check', '--log-level', 'warn', '.']),
  },
  {
    name: 'Lint and arrows',
    run: () => ok('eslint', ['--max-warnings', '0', '.']),
  },
  {
    name: 'Types',
    run: async () =>
      (await ok('svelte-kit', ['sync'])) &&
      (await ok('svelte-check', ['--tsconfig', 'tsconfig.json', '--fail-on-warnings'])),
  },
  {
    name: 'Types of the pure folders, without a DOM',
    run: () => ok('tsc', ['-p', 'tsconfig.pure.json', '--noEmit']),
  },
];

let scratch = '';
let built = false;

const steps: Step[] = [
  ...staticSteps,
  {
    name: 'Unit tests',
    run: async () => {
      const report = join(scratch, 'vitest.json');
      const code = await runTool(
        'vitest',
        ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
        // Half a day from the zone of the browser tests, so that no test can lean on the machine's.
        { TZ: 'America/Los_Angeles' },
      );
      return countVitest(report, code);
    },
  },
  {
    name: 'Dates again, 22 hours further east',
    run: () =>
      ok('vitest', ['run', 'src/lib/chronology', 'content/phrase'], { TZ: 'Pacific/Kiritimati' }),
  },
  {
    name: 'Content',
    run: async () => {
      const texts = findTexts();
      const check = texts === undefined ? [] : ['--texts', texts, '--check'];
      return ok('tsx', ['src/cli/content.ts', ...check]);
    },
  },
  {
    name: 'Build',
    run: async () => (built = await ok('vite', ['build'], { BASE_PATH: '', SITE_URL: '' })),
  },
  {
    name: 'Browser tests',
    run: async () => {
      if (!built) {
        console.error('Not run, because the build failed.');
        return false;
      }
      const report = join(scratch, 'playwright.json');
      const code = await runTool('playwright', ['test'], {
        BASE_PATH: '',
        CHROMIUM_PATH: await ensureBrowser(),
        E2E_PORT: String(await freePort()),
        PLAYWRIGHT_REPORT: report,
      });
      return countPlaywright(report, code);
    },
  },
];

async function ok(...args: Parameters<typeof runTool>): Promise<boolean> {
  return (await runTool(...args)) === 0;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

function countVitest(file: string, code: number): Counts {
  const report = readReport<VitestReport>(file);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const broken = report.testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.length === 0,
  );
  return settle(code, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  });
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

function countPlaywright(file: string, code: number): Counts {
  const stats = readReport<PlaywrightReport>(file)?.stats;
  if (!stats) return { passed: 0, failed: 1, skipped: 0 };
  return settle(code, {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  });
}

function readReport<T>(file: string): T | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined;
}

/** A run that ended badly without a failed test (an error between tests, say, or no test at all) failed once. */
function settle(code: number, counts: Counts): Counts {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

await main(async () => {
  const args = process.argv.slice(2);
  const unknown = args.find((arg) => arg !== '--static');
  if (unknown) throw new CommandError(`Unknown argument "${unknown}".`);
  const chosen = args.includes('--static') ? staticSteps : steps;

  scratch = mkdtempSync(join(tmpdir(), 'fronts-test-'));
  const total: Counts = { passed: 0, failed: 0, skipped: 0 };
  const failedSteps: string[] = [];
  for (const [index, step] of chosen.entries()) {
    console.log(`\n── ${index + 1}/${chosen.length} ${step.name}`);
    const startMs = performance.now();
    const result = await step.run().catch((error: unknown) => {
      console.error(error instanceof CommandError ? error.message : error);
      return false;
    });
    const counts =
      typeof result === 'boolean'
        ? { passed: Number(result), failed: Number(!result), skipped: 0 }
        : result;
    for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += counts[key];
    if (counts.failed > 0) failedSteps.push(step.name);
    const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
    console.log(`   ${counts.failed > 0 ? 'FAILED' : 'passed'} in ${seconds} s`);
  }
  rmSync(scratch, { recursive: true, force: true });

  console.log('');
  if (failedSteps.length > 0) console.log(`Failed: ${failedSteps.join('; ')}`);
  if (total.skipped > 0) console.log(`Skipped: ${total.skipped} (each says why above)`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
});
