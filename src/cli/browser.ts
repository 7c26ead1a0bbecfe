import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { CommandError, run, runTool } from './run.ts';

const isRoot = process.getuid?.() === 0;

/** What a Chromium under test is started with: nothing of its own over the network, and no sandbox as root. */
export const browserArgs = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const help =
  'No Chromium was found and none could be installed: install Chromium (or Chrome), or set CHROMIUM_PATH to its program file.';

/** A Chromium to test with; installs one where that is possible, and else says what to do. */
export async function ensureBrowser(): Promise<string> {
  const found = findBrowser();
  if (found) return found;
  console.log('No Chromium found; installing one.');
  const installed = (await installByApt()) ?? (await installByPlaywright());
  if (!installed) throw new CommandError(help);
  return installed;
}

/** The Chromium that the environment names, else the system's, else Playwright's own. */
export function findBrowser(): string | undefined {
  for (const name of ['CHROMIUM_PATH', 'CHROME_PATH']) {
    const path = process.env[name];
    if (!path) continue;
    if (works(path)) return path;
    throw new CommandError(`${name} is "${path}", but no browser runs from there.`);
  }
  return [...onPath(), ...usualPlaces(), chromium.executablePath()].find(works);
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function usualPlaces(): string[] {
  const { HOME = '', LOCALAPPDATA, PROGRAMFILES } = process.env;
  if (process.platform === 'darwin') {
    return ['', HOME].flatMap((home) => [
      `${home}/Applications/Chromium.app/Contents/MacOS/Chromium`,
      `${home}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
    ]);
  }
  if (process.platform === 'win32') {
    return [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].flatMap((folder) =>
      folder
        ? [
            `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
            `${folder}\\Chromium\\Application\\chrome.exe`,
          ]
        : [],
    );
  }
  return [];
}

/** Asks for the version, because Ubuntu's chromium-browser may be a script that only says to install a snap. */
function works(path: string): boolean {
  if (!isProgram(path)) return false;
  if (process.platform === 'win32') return true; // there it would open a window
  const { status } = spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
  return status === 0;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

async function installByApt(): Promise<string | undefined> {
  const apt = '/usr/bin/apt-get';
  if (!isRoot || !existsSync(apt)) return undefined;
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  await run(apt, ['update'], quiet);
  await run(apt, ['install', '-y', '--no-install-recommends', 'chromium'], quiet);
  return findBrowser();
}

async function installByPlaywright(): Promise<string | undefined> {
  // As root Playwright can add the system libraries that its Chromium needs.
  const withDeps = isRoot && process.platform === 'linux' ? ['--with-deps'] : [];
  await runTool('playwright', ['install', ...withDeps, 'chromium']);
  return findBrowser();
}
