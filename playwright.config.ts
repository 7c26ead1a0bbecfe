import { defineConfig } from '@playwright/test';
import { browserArgs, findBrowser } from './src/cli/browser.ts';

// The workers inherit the environment, so that the browser is looked for once.
const executablePath = findBrowser();
if (executablePath) process.env.CHROMIUM_PATH = executablePath;

const port = Number(process.env.E2E_PORT ?? 4319);
const report = process.env.PLAYWRIGHT_REPORT;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  updateSnapshots: 'none',
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // A slow machine is no failure: nothing here measures time.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 2,
  reporter: report ? [['list'], ['json', { outputFile: report }]] : 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    // Far from every zone that the code is likely to be written in.
    timezoneId: 'Pacific/Auckland',
    locale: 'en-GB',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          executablePath,
          // No test can depend on the network, not even by mistake.
          args: [...browserArgs, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
        },
      },
    },
  ],
  webServer: {
    command: 'node --import tsx src/cli/start.ts --no-build',
    env: { PORT: String(port) },
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
});
