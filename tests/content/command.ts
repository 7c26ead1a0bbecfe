import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Project } from './fixture.ts';

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

/** Runs `npm run content` in a project’s folder, as npm does. */
export function content(project: Project, ...args: string[]) {
  return contentWith({}, project, ...args);
}

/** The same with changes to the environment. */
export function contentWith(env: NodeJS.ProcessEnv, { root }: Project, ...args: string[]) {
  const command = [path('node_modules/tsx/dist/cli.mjs'), path('src/cli/content.ts'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}
