import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { newEvent } from '../../src/cli/content/new-event.ts';
import { authoredEventSchema } from '../../src/lib/server/content/authoring.ts';
import { content } from './command.ts';
import { CHRONOLOGY, createProject, edit, STRIKE } from './fixture.ts';

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

  it.each([[['--help']], [['-h']], [['new', '--help']]])('%j says how it is called', (args) => {
    expect(content(createProject(), ...args)).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^Usage: npm run content .*\n\n(?: {2}.+\n)+$/),
      stderr: '',
    });
  });

  it.each([
    [['--text', 'texts'], /^Unknown option '--text'/],
    [['texts'], /^There is no command texts/],
    [['constructor'], /^There is no command constructor/],
    [['--texts'], /^Option '--texts <value>' argument missing/],
    [['--texts', 'nowhere'], /^There is no folder nowhere/],
    [['--since', 'v1'], /^--since belongs to --report/],
    [['--report', '--texts', 'texts'], /^--report and --texts are two calls/],
    [['schemas', '--check'], /^schemas takes no options/],
    [['schemas', 'all'], /^schemas takes no "all"/],
    [['--check'], /^--check compares with the texts: say --texts too/],
  ])('called with %j says how it is called', (args, reason) => {
    const { status, stdout, stderr } = content(createProject(), ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(reason);
    expect(stderr).toContain('Usage: npm run content [-- <command or options>]');
  });
});

describe('npm run content -- new', { timeout: 30_000 }, () => {
  const NEW = 'src/content/events/iran/new-event-2024-01-28.yaml';

  it('begins an event that the check fails until every key is filled in', () => {
    const project = createProject();
    expect(content(project, 'new', 'iran', '2024-01-28')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(`^wrote ${NEW};`),
    });
    const { status, stderr } = content(project);
    expect(status).toBe(1);
    const told = stderr.trim().split('\n').slice(0, -2);
    expect(told.map((line) => line.replace(/^.*yaml:\d+: /, ''))).toEqual([
      'title: is empty: say in at most 70 characters who did or said what',
      'label: is empty: say the same in at most 36 characters',
      'summary: is empty: tell it in one or two sentences',
      'basis: is empty: say how the date is known: stated, resolved, bounded, record',
      'dateNote: is empty: say in one or two sentences how the date is known',
      'kind: is empty: say what was done: attack, statement, diplomacy, deployment, security, protest, law, economy',
      'status: is empty: say how far it is vouched for: disputed, uncorroborated, claimed, reported',
      'weight: is empty: give a whole number from 1 to 10',
      'accounts[0].anchor: is missing: run npm run content -- --texts <folder of the texts>',
      'accounts[0].source: is empty: name a file of src/content/sources, without its ending',
      'accounts[0].quote: is empty: give the source’s words, 20 to 420 characters, verbatim',
    ]);
  });

  it('names every key that an event may have, in an order that can be kept', () => {
    const project = createProject();
    content(project, 'new', 'iran', '2024-01-28');
    const text = project.read(NEW);
    const keys = [...text.matchAll(/^(?:# )?(\w+):/gm)].map(([, key]) => key);
    expect(keys).toEqual(Object.keys(authoredEventSchema.entries));
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/\.\.\/event\.schema\.json\n/);
    const uncommented = text.replace(/^(#| {4}#) (?=[ \w]+:)/gm, (mark) => mark.replace('# ', ''));
    expect(Object.keys(parse(uncommented))).toEqual(keys);
  });

  it('takes an id, and a date with its precision', () => {
    const project = createProject();
    const { status } = content(project, 'new', 'iran', '[2024-02-11..2024-02-20]', 'a-meeting');
    expect(status).toBe(0);
    const text = project.read('src/content/events/iran/a-meeting.yaml');
    expect(parse(text)).toMatchObject({ date: '[2024-02-11..2024-02-20]' });
  });

  it('never writes over a file', () => {
    const project = createProject();
    const before = project.read(STRIKE);
    const again = content(project, 'new', 'iran', '2024-01-28', 'strike');
    expect(again).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`${STRIKE} is there already; choose an id`),
    });
    expect(project.read(STRIKE)).toBe(before);
  });

  it.each([
    [['lebanno', '2024-01-28'], /^"lebanno" is no front; did you mean "lebanon"\?/],
    [['iran', '2024-02-30'], /^2024-02-30 is not a day: February 2024 has 29 days/],
    [['iran', '2022-05-01'], /^2022-05-01 is not inside the chronology’s window/],
    [['iran', '2024-01-28', 'A Meeting'], /^"A Meeting" is no id: use lower-case letters/],
    [['iran', '2024-01-28', 'strike'], /strike\.yaml is there already; choose an id/],
    [['iran'], /^new needs a front and a date/],
  ])('with %j says what is wrong', (words, reason) => {
    const { dir, root } = createProject();
    expect(newEvent(dir, root, words)).toEqual({ misused: expect.stringMatching(reason) });
  });

  it('says how it is called when it is given too little or too much', () => {
    for (const words of [['iran'], ['iran', '2024-01-28', 'a', 'b']]) {
      const { status, stdout, stderr } = content(createProject(), 'new', ...words);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^new (needs more|takes no "b").*\n\nUsage: /);
    }
  });

  it('needs a chronology that tells its fronts', () => {
    const { dir, root } = createProject({ [CHRONOLOGY]: null });
    expect(newEvent(dir, root, ['iran', '2024-01-28'])).toHaveProperty('misused');
  });
});

describe('npm run content -- hash', { timeout: 30_000 }, () => {
  it('prints the line for a name, however it is written', () => {
    const [one, other] = ['Nomen Nescio', 'NÓMEN  nescio'].map(
      (name) => content(createProject(), 'hash', name).stdout,
    );
    expect(one).toMatch(/^ {2}'[0-9a-f]{64}',\n$/);
    expect(other).toBe(one);
  });

  it.each(['Four words are many', '12'])('refuses “%s”', (name) =>
    expect(content(createProject(), 'hash', name)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^a name has one to 3 words/),
    }),
  );
});
