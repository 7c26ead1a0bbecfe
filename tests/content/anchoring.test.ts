import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { verifyAnchors, writeAnchors } from '../../src/lib/server/content/anchoring/anchor.ts';
import { loadContent } from '../../src/lib/server/content/load.ts';
import { formatProblem } from '../../src/lib/server/content/problem.ts';
import {
  ANSWER,
  createProject,
  edit,
  HANDBOOK,
  HANDBOOK_FILE,
  PAPER,
  PAPER_FILE,
  sha256,
  STRIKE,
  STRIKE_QUOTE,
  type Changes,
  type Project,
} from './fixture.ts';

const write = ({ dir, root, texts }: Project) => writeAnchors(dir, root, texts);
const verify = ({ dir, root, texts }: Project) =>
  verifyAnchors(dir, root, texts).map(formatProblem);

const REMEDY = 'run npm run content -- --texts <folder of the texts>, without --check';

/** What is told of a project after everything that can be written was written. */
function tellsOfTexts(changes: Changes): string[] {
  const project = createProject(changes);
  write(project);
  return verify(project);
}

/** The sound project as an author leaves it: no anchor, nothing measured. */
function unanchored(): Project {
  const project = createProject();
  for (const path of [STRIKE, ANSWER]) {
    const text = project.read(path).replace(/^ +anchor:.*\n/gm, '');
    writeFileSync(join(project.root, path), text);
  }
  for (const path of [PAPER_FILE, HANDBOOK_FILE]) {
    const text = project.read(path).replace(/^(sha256|characters):.*\n/gm, '');
    writeFileSync(join(project.root, path), text);
  }
  return project;
}

describe('writing anchors', () => {
  it('adds to each account where its quote stands and the words around it', () => {
    const project = unanchored();
    expect(write(project)).toEqual([HANDBOOK_FILE, PAPER_FILE, ANSWER, STRIKE]);
    const [account] = parse(project.read(STRIKE)).accounts;
    expect(account).toEqual({
      source: 'paper',
      quote: STRIKE_QUOTE,
      highlight: 'Monday 8 January 2024',
      calls: ['a drone'],
      anchor: {
        start: 14,
        end: 66,
        before: 'Harbour news\n\n',
        after:
          ' The army said that nobody was\u00a0hurt.\n\nIt was a quiet night. The army answered on Wednesday with a statement of its own.',
      },
    });
    expect(verify(project)).toEqual([]);
    expect('chronology' in loadContent(project.dir, project.root)).toBe(true);
  });

  it('measures each text', () => {
    const project = unanchored();
    write(project);
    expect(project.read(HANDBOOK_FILE)).toMatch(
      `license: CC BY-SA 4.0\nsha256: "${sha256(HANDBOOK)}"\ncharacters: ${HANDBOOK.length}\n`,
    );
  });

  it('leaves every other byte as the author wrote it', () => {
    const project = unanchored();
    const before = project.read(ANSWER);
    write(project);
    const added = /^ +anchor: \{ start: \d+, end: \d+, before: ".*", after: ".*" \}\n/gm;
    expect(project.read(ANSWER).match(added)).toHaveLength(2);
    expect(project.read(ANSWER).replace(added, '')).toBe(before);
  });

  it('changes nothing the second time', () => {
    const project = unanchored();
    write(project);
    const first = [STRIKE, ANSWER, PAPER_FILE, HANDBOOK_FILE].map(project.read);
    expect(write(project)).toEqual([]);
    expect([STRIKE, ANSWER, PAPER_FILE, HANDBOOK_FILE].map(project.read)).toEqual(first);
  });

  it('renews an anchor whose quote was changed', () => {
    const shorter = edit(STRIKE, [STRIKE_QUOTE, STRIKE_QUOTE.replace('On ', '')]);
    const project = createProject(shorter);
    expect(verify(project)).toContain(
      `${STRIKE}:15: accounts[0].anchor: differs from the text (start, before, after): ${REMEDY}`,
    );
    write(project);
    expect(parse(project.read(STRIKE)).accounts[0].anchor).toMatchObject({ start: 17, end: 66 });
    expect(verify(project)).toEqual([]);
  });

  it('does not touch a file whose syntax is broken', () => {
    const broken = edit(STRIKE, ['kind: attack\n', 'kind: attack\nkind: attack\n']);
    const project = createProject(broken);
    write(project);
    expect(project.read(STRIKE)).toBe(broken[STRIKE]);
  });
});

describe('verifying anchors', () => {
  it('tells of context that the text does not have', () => {
    const project = createProject();
    write(project);
    const wrong = project.read(STRIKE).replace('Harbour news', 'Harbour tale');
    writeFileSync(join(project.root, STRIKE), wrong);
    expect(verify(project)).toEqual([
      `${STRIKE}:15: accounts[0].anchor: differs from the text (before): ${REMEDY}`,
    ]);
  });

  it('tells of a text that is another one', () => {
    const other = PAPER.replace('quiet', 'loud');
    expect(tellsOfTexts({ 'texts/paper.txt': other })).toEqual([
      `${PAPER_FILE}:13: sha256: paper.txt has ${sha256(other)}: this is not the text that the quotes were taken from; restore that one, or remove sha256 and characters here to anchor every quote anew`,
    ]);
  });

  it('tells of a length that is not the text’s', () => {
    const changes = edit(PAPER_FILE, ['characters: 1097', 'characters: 1098']);
    expect(tellsOfTexts(changes)).toEqual([
      `${PAPER_FILE}:14: characters: paper.txt has 1097, counted in UTF-16 units: write that number`,
    ]);
  });

  it('tells of a text that is not there', () =>
    expect(tellsOfTexts({ 'texts/paper.txt': null })).toEqual([
      `${PAPER_FILE}:2: file: paper.txt is not in the folder of the texts`,
    ]));
});

describe('a quote that does not stand in the text', () => {
  const HIGHLIGHT = '    highlight: Monday 8 January 2024\n';
  const CALLS = '    calls: [a drone]\n';

  /** What is told of the strike with another quote, at line 12. */
  function tellsOfQuote(quote: string): string {
    const quoted = `quote: ${JSON.stringify(quote)}`;
    const changes = edit(STRIKE, [`quote: ${STRIKE_QUOTE}`, quoted], [HIGHLIGHT, ''], [CALLS, '']);
    const [first, ...rest] = tellsOfTexts(changes);
    expect(rest).toEqual([]);
    return first!.replace(`${STRIKE}:12: accounts[0].quote: `, '');
  }

  it('is told with the nearest passage and the first difference', () =>
    expect(tellsOfQuote('On Monday 9 January a drone hit the harbour.')).toBe(
      'does not stand in paper.txt; the nearest passage, on line 3, is "On Monday 8 January 2024 a drone struck the harbour.": its character 11 is "9" (U+0039), in the text "8" (U+0038)',
    ));

  it('because of a no-break space is told so', () =>
    expect(tellsOfQuote('The army said that nobody was hurt.')).toBe(
      'does not stand in paper.txt; the nearest passage, on line 3, is "The army said that nobody was\\u00a0hurt.": its character 30 is U+0020 space, in the text U+00A0 no-break space',
    ));

  it('because of straight quotation marks is told so', () => {
    const [told] = tellsOfTexts(edit(ANSWER, ['“a minor event”', '"a minor event"']));
    expect(told).toBe(
      `${ANSWER}:22: accounts[1].quote: does not stand in handbook.txt; the nearest passage, on line 1, is "The harbour was hit on 8 or 9 January; “a minor event”, said the army.": its character 40 is U+0022 straight quotation mark, in the text U+201C left double quotation mark`,
    );
  });

  it('because a line break follows it is told so', () => {
    const [told] = tellsOfTexts(edit(ANSWER, ['quote: >-', 'quote: >']));
    expect(told).toBeUndefined(); // The handbook’s text ends in a line break, too.
    expect(tellsOfQuote(`${STRIKE_QUOTE}\n`)).toMatch(/its character 53 is U\+000A line break/);
  });

  it('but in that of another source is told with its name', () => {
    const wrong = edit(ANSWER, ['  - source: handbook', '  - source: paper']);
    expect(tellsOfTexts(wrong)).toEqual([
      `${ANSWER}:22: accounts[1].quote: does not stand in paper.txt; it is from "handbook": write that as the source`,
      `${HANDBOOK_FILE}:1: id: no event quotes handbook; quote it or remove it`,
    ]);
  });

  it('nor anything like it is told so', () =>
    expect(tellsOfQuote('Completely different wording, x y z 12345!')).toBe(
      'does not stand in paper.txt, nor does anything like it; copy the words from the text',
    ));
});

describe('a quote that stands in the text more than once', () => {
  const twice = edit(
    STRIKE,
    [`quote: ${STRIKE_QUOTE}`, 'quote: It was a quiet night.'],
    ['    highlight: Monday 8 January 2024\n', ''],
    ['    calls: [a drone]\n', ''],
  );

  it('has to be longer, so that its place is certain', () =>
    expect(tellsOfTexts(twice)).toEqual([
      `${STRIKE}:12: accounts[0].quote: stands 2 times in paper.txt, on lines 5 and 5; take a longer quote`,
    ]));

  it('stays where it was anchored', () => {
    const second = PAPER.lastIndexOf('It was a quiet night.');
    const anchored = twice[STRIKE]!.replace(
      'start: 14, end: 66',
      `start: ${second}, end: ${second + 21}`,
    );
    const project = createProject({ [STRIKE]: anchored });
    write(project);
    expect(verify(project)).toEqual([]);
    expect(parse(project.read(STRIKE)).accounts[0].anchor.start).toBe(second);
  });
});

describe('context', () => {
  it('is shortened for every quote of a text in copyright until at most 60 % is shown', () => {
    const text = PAPER.slice(0, 420);
    const unmeasured = edit(PAPER_FILE)[PAPER_FILE]!.replace(/^(sha256|characters):.*\n/gm, '');
    const changes = { [PAPER_FILE]: unmeasured, 'texts/paper.txt': text };
    const project = createProject(changes);
    write(project);
    expect(verify(project)).toEqual([]);
    const anchors = [STRIKE, ANSWER].map((path) => parse(project.read(path)).accounts[0].anchor);
    const [first, last] = anchors;
    expect(first.before).toBe('Harbour news\n\n');
    expect(last.end + last.after.length).toBeLessThanOrEqual(420 * 0.6);
    expect(last.after.length).toBeLessThan(120);
  });

  it('stops before a passage that the source withholds', () => {
    const [start, end] = [PAPER.indexOf('The army said'), PAPER.indexOf('hurt.') + 5];
    const changes = edit(PAPER_FILE, [
      'characters:',
      `withhold: [[${start}, ${end}]]\ncharacters:`,
    ]);
    const project = createProject(changes);
    write(project);
    expect(verify(project)).toEqual([]);
    expect(parse(project.read(STRIKE)).accounts[0].anchor.after).toBe('');
    expect(parse(project.read(ANSWER)).accounts[0].anchor.before).toBe('It was a quiet night. ');
  });
});

it('never writes into the texts', () => {
  const project = unanchored();
  write(project);
  expect(readFileSync(join(project.texts, 'paper.txt'), 'utf8')).toBe(PAPER);
  expect(readFileSync(join(project.texts, 'handbook.txt'), 'utf8')).toBe(HANDBOOK);
});
