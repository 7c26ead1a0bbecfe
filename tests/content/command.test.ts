import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createProject, edit, STRIKE, type Project } from './fixture.ts';

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

/** Runs the command in a project’s folder, as npm does. */
function content({ root }: Project, ...args: string[]) {
  const command = [path('node_modules/tsx/dist/cli.mjs'), path('src/cli/content.ts'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('npm run content', { timeout: 30_000 }, () => {
  it('sums up sound content in one line, and anchors it for the version to stay', () => {
    const project = createProject();
    expect(content(project)).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^2 events, 3 accounts, 2 sources, version [0-9a-f]{12}\n$/),
      stderr: '',
    });
    const written = content(project, '--texts', 'texts');
    expect(written).toEqual({
      status: 0,
      stdout: expect.stringMatching(
        /^wrote .*answer\.yaml\nwrote .*strike\.yaml\n2 events, .*; every quote stands in its text\n$/,
      ),
      stderr: '',
    });
    const again = content(project, '--texts', 'texts', '--check');
    expect(again.stdout).toBe(written.stdout.replace(/^wrote .*\n/gm, ''));
  });

  it('with --check writes nothing, and fails where something would be written', () => {
    const project = createProject();
    const before = project.read(STRIKE);
    const { status, stderr } = content(project, '--texts', 'texts', '--check');
    expect(status).toBe(1);
    expect(stderr).toContain(`${STRIKE}:15: accounts[0].anchor: differs from the text (`);
    expect(project.read(STRIKE)).toBe(before);
  });

  it('tells every mistake and fails', () => {
    const project = createProject(edit(STRIKE, ['kind: attack', 'kind: war'], ['weight: 5\n', '']));
    expect(content(project)).toEqual({
      status: 1,
      stdout: '',
      stderr: [
        `${STRIKE}:1: weight: is missing: give a whole number from 1 to 10`,
        `${STRIKE}:7: kind: "war" is none of attack, statement, diplomacy, deployment, security, protest, law, economy; did you mean "law"?`,
        '',
        '2 mistakes',
        '',
      ].join('\n'),
    });
  });

  it.each([
    [['--text', 'texts'], /^Unknown option '--text'/],
    [['texts'], /^Unexpected argument 'texts'/],
    [['--texts'], /^Option '--texts <value>' argument missing/],
    [['--texts', 'nowhere'], /^There is no folder nowhere/],
    [['--check'], /^--check compares with the texts: say --texts too/],
  ])('called with %j says how it is called', (args, reason) => {
    const { status, stdout, stderr } = content(createProject(), ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(reason);
    expect(stderr).toContain('Usage: npm run content [-- --texts <folder> [--check]]');
  });
});
