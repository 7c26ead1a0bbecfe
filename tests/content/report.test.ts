import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentWith } from './command.ts';
import {
  ACTORS,
  ANSWER,
  CHRONOLOGY,
  createProject,
  edit,
  HANDBOOK_FILE,
  LEFT_OUT,
  PAPER_FILE,
  PLACES,
  STRIKE,
  type Project,
} from './fixture.ts';

/** An environment in which git knows the folder alone, whatever repository the tests run in. */
function isolated(root: string): NodeJS.ProcessEnv {
  const day = '2024-05-01T12:00:00Z';
  return {
    GIT_DIR: join(root, '.git'),
    GIT_WORK_TREE: root,
    GIT_INDEX_FILE: join(root, '.git/index'),
    GIT_CONFIG_GLOBAL: join(root, 'none'),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_AUTHOR_DATE: day,
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.org',
    GIT_COMMITTER_DATE: day,
  };
}

function git({ root }: Project, ...args: string[]) {
  const env = { ...process.env, ...isolated(root) };
  return spawnSync('git', args, { cwd: root, env, encoding: 'utf8' }).status;
}

function report(project: Project, ...args: string[]) {
  return contentWith(isolated(project.root), project, '--report', ...args);
}

describe('npm run content -- --report', { timeout: 30_000 }, () => {
  it('counts events and accounts, what one source or one side tells, and shares', () => {
    const { status, stdout, stderr } = report(createProject());
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.replace(/version \w+/, 'version V')).toBe(`Harbours, version V
2 events, 3 accounts, 2 sources, 1 actor, 1 place, 1 left out

Events per front
  lebanon  1
  iran     1

Events per month, by the earliest day
  2024-01  2

Events per status
  disputed        1
  uncorroborated  0
  claimed         0
  reported        1

Events per basis of the date
  stated    1
  resolved  1
  bounded   0
  record    0

Events per kind
  attack      1
  statement   1
  diplomacy   0
  deployment  0
  security    0
  protest     0
  law         0
  economy     0

Sources
            events  accounts  quoted  shown   licence       stands
  handbook       1         1  98.6 %  98.6 %  CC BY-SA 4.0  apart
  paper          2         2  10.1 %  10.1 %  in copyright  with Israel and the West

Events that one source tells: 1 of 2
  handbook: 0
  paper: 1
    strike

Events that only sources of one side tell
  with the Iran-led alliance: 0
  with Israel and the West: 1
    strike

What changed is not known: git has no earlier version of the content here
`);
  });

  it('tells mistakes instead where there are some', () => {
    const project = createProject(edit(STRIKE, ['kind: attack', 'kind: war']));
    expect(report(project)).toMatchObject({ status: 1, stdout: '' });
  });

  it('works where there is no git', () => {
    const project = createProject();
    const { status, stdout } = contentWith({ PATH: '', Path: '' }, project, '--report');
    expect(status).toBe(0);
    expect(stdout).toContain('What changed is not known');
  });

  it('refuses a commit that there is not', () =>
    expect(report(createProject(), '--since', 'v9')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^git knows no commit "v9" here/),
    }));

  if (spawnSync('git', ['--version']).status === 0) {
    /** A project under git, with one commit and then changes that were not committed. */
    function changed(): Project {
      const project = createProject({ 'src/content/events/iran/older.yaml': 'title: Older' });
      git(project, 'init', '--quiet');
      git(project, 'add', '.');
      expect(git(project, 'commit', '--quiet', '--message', 'Begin')).toBe(0);
      rmSync(join(project.root, 'src/content/events/iran/older.yaml'));
      const write = (path: string, text: string) => writeFileSync(join(project.root, path), text);
      const strike = project.read(STRIKE);
      write(STRIKE, strike.replace('weight: 5', 'weight: 6').replace('before: ""', 'before: "x"'));
      write(STRIKE.replace('strike', 'newer'), strike);
      write(PAPER_FILE, project.read(PAPER_FILE).replace('Close to', 'Near'));
      write(ACTORS, project.read(ACTORS).replace('of the other coast', 'over there'));
      write(ANSWER, project.read(ANSWER).replace('places: [Harbour]', 'places: [Quay]'));
      write(PLACES, '- name: Quay\n');
      write(LEFT_OUT, `${project.read(LEFT_OUT)}${project.read(LEFT_OUT).replace('older', 'old')}`);
      write(CHRONOLOGY, project.read(CHRONOLOGY).replace('The other coast', 'Elsewhere'));
      return project;
    }

    const told = (since: string) => `What changed since ${since}
  events added: 1
    newer
  events removed: 1
    older
  events changed: 2
    answer  places
    strike  weight
  sources added: 0
  sources removed: 0
  sources changed: 1
    paper  standpoint
  actors added: 0
  actors removed: 0
  actors changed: 1
    The army  about
  places added: 1
    Quay
  places removed: 1
    Harbour
  places changed: 0
  left out added: 1
    old-strike
  left out removed: 0
  left out changed: 0
  chronology.yaml changed: fronts
`;
    const after = (text: string) => text.slice(text.indexOf('What changed'));
    const hash = (text: string) => text.replace(/\b[0-9a-f]{7,}\b/g, 'HASH');

    it('tells what changed since the last commit of the events, but for anchors', () => {
      const { stdout } = report(changed());
      expect(hash(after(stdout))).toBe(told('HASH of 2024-05-01: Begin'));
    });

    it('tells what the last commit of the events changed, and not what came before', () => {
      const project = changed();
      git(project, 'add', '.');
      git(project, 'commit', '--quiet', '--message', 'Go on');
      expect(hash(after(report(project).stdout))).toBe(told('HASH of 2024-05-01: Begin'));
    });

    it('tells what changed since the last tag, or since a commit of choice', () => {
      const project = changed();
      git(project, 'tag', 'v1');
      git(project, 'add', '.');
      git(project, 'commit', '--quiet', '--message', 'Go on');
      expect(hash(after(report(project).stdout))).toBe(told('v1 (HASH of 2024-05-01: Begin)'));
      const { stdout } = report(project, '--since', 'HEAD');
      expect(hash(after(stdout))).toBe(`What changed since HEAD (HASH of 2024-05-01: Go on)
  events added: 0
  events removed: 0
  events changed: 0
  sources added: 0
  sources removed: 0
  sources changed: 0
  actors added: 0
  actors removed: 0
  actors changed: 0
  places added: 0
  places removed: 0
  places changed: 0
  left out added: 0
  left out removed: 0
  left out changed: 0
  chronology.yaml changed: nothing
`);
    });

    it('says what is not known: a table that the version lacks, or had broken', () => {
      const project = createProject();
      const sound = project.read(LEFT_OUT);
      writeFileSync(join(project.root, LEFT_OUT), '- [');
      git(project, 'init', '--quiet');
      git(project, 'add', STRIKE, ANSWER, PAPER_FILE, HANDBOOK_FILE, PLACES, LEFT_OUT);
      expect(git(project, 'commit', '--quiet', '--message', 'Begin')).toBe(0);
      writeFileSync(join(project.root, LEFT_OUT), sound);
      expect(after(report(project).stdout).replace(/^.*: 0\n/gm, '')).toMatch(
        /^What changed since .*\n {2}actors changed: not known\n {2}left out changed: not known\n {2}chronology\.yaml changed: not known\n$/,
      );
    });

    it('says that it is not known where the tag is of another repository around a copy', () => {
      const outer = createProject({ 'other/README.md': 'Another project.' });
      git(outer, 'init', '--quiet');
      git(outer, 'add', 'src', 'other');
      expect(git(outer, 'commit', '--quiet', '--message', 'Other')).toBe(0);
      git(outer, 'tag', 'v7');
      const copy = join(outer.root, 'other/copy');
      cpSync(outer.dir, join(copy, 'src/content'), { recursive: true });
      const { status, stdout } = contentWith(
        isolated(outer.root),
        { ...outer, root: copy },
        '--report',
      );
      expect(status).toBe(0);
      expect(hash(after(stdout))).toBe(
        'What changed is not known: v7 (HASH of 2024-05-01: Other) has no src/content here\n',
      );
    });
  }
});
