/**
 * A small project without mistakes, in a folder of its own that is removed after the test. Each test
 * breaks it in one way; the lines of the files are counted in the expectations.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { loadContent } from '../../src/lib/server/content/load.ts';
import { formatProblem } from '../../src/lib/server/content/problem.ts';

const FILLER = 'Nothing else of note was heard from the coast that week, or the next one. '.repeat(
  12,
);

/** In copyright. Has a no-break space before “hurt”, and “It was a quiet night.” twice. */
export const PAPER = `Harbour news

On Monday 8 January 2024 a drone struck the harbour. The army said that nobody was\u00a0hurt.

It was a quiet night. The army answered on Wednesday with a statement of its own. It was a quiet night.

${FILLER}`;

/** Has a licence. */
export const HANDBOOK = 'The harbour was hit on 8 or 9 January; “a minor event”, said the army.\n';

export const STRIKE = 'src/content/events/lebanon/strike.yaml';
export const ANSWER = 'src/content/events/iran/answer.yaml';
export const PAPER_FILE = 'src/content/sources/paper.yaml';
export const HANDBOOK_FILE = 'src/content/sources/handbook.yaml';
export const ACTORS = 'src/content/actors.yaml';
export const PLACES = 'src/content/places.yaml';
export const LEFT_OUT = 'src/content/left-out.yaml';
export const RENAMED = 'src/content/renamed.yaml';
export const CHRONOLOGY = 'src/content/chronology.yaml';

export const STRIKE_QUOTE = 'On Monday 8 January 2024 a drone struck the harbour.';
const ANSWER_QUOTE = 'The army answered on Wednesday with a statement of its own.';
const HANDBOOK_QUOTE = 'The harbour was hit on 8 or 9 January; “a minor event”, said the army.';

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function bareAnchor(text: string, quote: string): string {
  const start = text.indexOf(quote);
  return `{ start: ${start}, end: ${start + quote.length}, before: "", after: "" }`;
}

const FILES: Readonly<Record<string, string>> = {
  [CHRONOLOGY]: `title: Harbours
window: 2023-10-01/2024-05-31
fronts:
  - { id: lebanon, label: Lebanon, description: The coast. }
  - { id: iran, label: Iran, description: The other coast. }
corrections: "mailto:?subject={title}&body={body}"
`,
  [ACTORS]: `- name: The army
  kind: organisation
  about: The army of the other coast.
  also: [Al-Jaysh, الجيش]
`,
  [PLACES]: `- { name: Harbour, lat: 33.3, lon: 35.2, also: [Mina] }
`,
  [LEFT_OUT]: `- id: older-strike
  what: The strike of the year before
  why: outside-window
  explanation: The handbook tells it; it was in 2022.
  sources: [handbook]
  records:
    - { publisher: The Gazette, title: Harbour, url: "https://gazette.example/2022", says: That it was in 2022. }
`,
  [RENAMED]: `- { was: raid, now: strike }
`,
  [PAPER_FILE]: `label: The Paper
file: paper.txt
title: Harbour news
publisher: The Paper
published: "2024-01-11"
publishedNote: The date is on the page.
type: report
standpoint: Close to the harbour.
stands: with Israel and the West
problems:
  - It does not say who counted.
url: https://paper.example/harbour
sha256: "${sha256(PAPER)}"
characters: ${PAPER.length}
`,
  [HANDBOOK_FILE]: `label: Handbook
file: handbook.txt
title: The handbook
publisher: The Handbook
published: 2024-02~
publishedNote: By its place in the series.
type: encyclopedia
standpoint: Neutral.
stands: apart
license: CC BY-SA 4.0
sha256: "${sha256(HANDBOOK)}"
characters: ${HANDBOOK.length}
`,
  [STRIKE]: `title: A drone strikes the harbour
label: Drone strikes harbour
summary: A drone struck the harbour.
date: "2024-01-08"
basis: stated
dateNote: The paper gives the full date.
kind: attack
status: reported
weight: 5
accounts:
  - source: paper
    quote: ${STRIKE_QUOTE}
    highlight: Monday 8 January 2024
    calls: [a drone]
    anchor: ${bareAnchor(PAPER, STRIKE_QUOTE)}
`,
  [ANSWER]: `title: The army answers the strike
label: Army answers
summary: The army answered with a statement.
date: "2024-01-10"
basis: resolved
datePhrase: on Wednesday
dateAnchor: { day: "2024-01-08", why: The strike that it answers was on that Monday. }
dateNote: The Wednesday after Monday 8 January.
kind: statement
alsoFronts: [lebanon]
actors: [The army]
places: [Harbour]
status: disputed
statusNote: The paper says that it answered; the handbook knows of no answer.
weight: 4
accounts:
  - source: paper
    quote: ${ANSWER_QUOTE}
    anchor: ${bareAnchor(PAPER, ANSWER_QUOTE)}
  # The handbook knows less.
  - source: handbook
    quote: >-
      ${HANDBOOK_QUOTE}
    note: It gives two days.
    anchor: ${bareAnchor(HANDBOOK, HANDBOOK_QUOTE)}
records:
  - id: gazette
    publisher: The Gazette
    title: Harbour
    url: https://gazette.example/
    date: "2024-01-09"
    says: That it was on the 9th.
differences:
  - on: when
    values:
      - { by: paper, says: "8 January", differs: false }
      - { by: gazette, says: "9 January", differs: true }
relations:
  - type: responds-to
    to: strike
    accordingTo: paper
    quote: answered on Wednesday
changes: []
`,
  'texts/paper.txt': PAPER,
  'texts/handbook.txt': HANDBOOK,
};

/** Files to write over those of the sound project; null removes one. */
export type Changes = Readonly<Record<string, string | null>>;

export interface Project {
  root: string;
  dir: string;
  texts: string;
  read(path: string): string;
}

export function createProject(changes: Changes = {}): Project {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries({ ...FILES, ...changes })) {
    if (text === null) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return {
    root,
    dir: join(root, 'src/content'),
    texts: join(root, 'texts'),
    read: (path) => readFileSync(join(root, path), 'utf8'),
  };
}

/** A file of the sound project with pieces replaced, each of which must stand in it once. */
export function edit(
  path: string,
  ...replacements: readonly [from: string, to: string][]
): Changes {
  let text = FILES[path] ?? '';
  for (const [from, to] of replacements) {
    if (text.split(from).length !== 2) throw new Error(`${path} has not once: ${from}`);
    text = text.replace(from, () => to);
  }
  return { [path]: text };
}

/** A change of the strike’s summary. */
export const summary = (text: string): Changes =>
  edit(STRIKE, ['A drone struck the harbour.\n', `${text}\n`]);

/** The answer without its relation. */
export const unrelated = edit(ANSWER, [
  `relations:
  - type: responds-to
    to: strike
    accordingTo: paper
    quote: answered on Wednesday
`,
  '',
]);

/** What an author is told about the project with these changes. */
export function mistakes(changes: Changes): string[] {
  const { dir, root } = createProject(changes);
  const loaded = loadContent(dir, root);
  return 'problems' in loaded ? loaded.problems.map(formatProblem) : [];
}
