import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the project, so that a command works from any other. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A mistake to be told in one sentence, without a stack. */
export class CommandError extends Error {}

/**
 * Runs a program with its output visible and nothing to read from, and gives its exit code. A program that cannot be
 * started, or that a signal ended, counts as 1.
 */
export function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a program that one of our dependencies brings. By Node itself, because the links in node_modules/.bin are
 * shell scripts on Windows, and on the PATH only under npm.
 */
export function runTool(
  tool: keyof typeof packageOf,
  args: readonly string[],
  env?: NodeJS.ProcessEnv,
): Promise<number> {
  return run(process.execPath, [toolPath(tool), ...args], env);
}

const packageOf = {
  eslint: 'eslint',
  lighthouse: 'lighthouse',
  playwright: '@playwright/test',
  prettier: 'prettier',
  'svelte-check': 'svelte-check',
  'svelte-kit': '@sveltejs/kit',
  tsc: 'typescript',
  tsx: 'tsx',
  vite: 'vite',
  vitest: 'vitest',
};

function toolPath(tool: keyof typeof packageOf): string {
  const folder = `${root}node_modules/${packageOf[tool]}`;
  const { bin } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
    bin: string | Record<string, string>;
  };
  return `${folder}/${typeof bin === 'string' ? bin : bin[tool]}`;
}

/** Runs a command's main function; a CommandError ends it with its sentence, anything else with its stack. */
export async function main(command: () => Promise<number | void>): Promise<void> {
  try {
    const code = await command();
    if (code) process.exitCode = code;
  } catch (error) {
    console.error(error instanceof CommandError ? error.message : error);
    process.exitCode = 1;
  }
}
