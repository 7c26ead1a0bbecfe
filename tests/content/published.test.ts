import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { findTexts } from '../../src/cli/texts.ts';
import { toIsoDay } from '../../src/lib/chronology/day.ts';
import { parseEdtf } from '../../src/lib/chronology/edtf.ts';
import { chronologySchema } from '../../src/lib/chronology/schema.ts';
import type { Chronology } from '../../src/lib/chronology/types.ts';
import { CONTEXT_MAX } from '../../src/lib/chronology/vocabulary.ts';
import { verifyAnchors } from '../../src/lib/server/content/anchoring/anchor.ts';
import { chronologyJsonSchema } from '../../src/lib/server/content/json-schema.ts';
import { loadOrThrow } from '../../src/lib/server/content/load.ts';
import { formatProblem } from '../../src/lib/server/content/problem.ts';
import { createProject, edit, sha256, STRIKE } from './fixture.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dir = join(root, 'src/content');
/** The texts are other people’s work and not part of the project; who has them beside it compares more. */
const texts = findTexts();

const accountsOf = ({ events }: Chronology) => events.flatMap(({ accounts }) => accounts);

const load = (from: { dir: string; root: string }) => loadOrThrow(from.dir, from.root).chronology;

function validator() {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  ajv.addFormat('date', /^\d{4}-\d\d-\d\d$/);
  ajv.addFormat('uri', (text: string) => URL.canParse(text));
  return ajv.compile(chronologyJsonSchema());
}

describe('the JSON Schema', () => {
  it('is a schema of 2020-12 with a title and descriptions', () => {
    const schema = chronologyJsonSchema();
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.title).toBeTypeOf('string');
    expect(JSON.stringify(schema)).toContain('Where the quote begins: text.slice(start, end)');
  });

  it('accepts a compiled chronology and refuses one with a key more or less', () => {
    const validate = validator();
    const chronology = load(createProject());
    expect(validate(chronology)).toBe(true);
    expect(validate({ ...chronology, extra: 1 })).toBe(false);
    expect(
      validate({ ...chronology, events: [{ ...chronology.events[0], date: undefined }] }),
    ).toBe(false);
  });
});

describe('a compiled chronology', () => {
  it('has every field of the contract, lists that were left out being empty', () =>
    expect(load(createProject()).events[0]).toEqual({
      id: 'strike',
      title: 'A drone strikes the harbour',
      label: 'Drone strikes harbour',
      summary: 'A drone struck the harbour.',
      date: '2024-01-08',
      start: '2024-01-08',
      end: '2024-01-08',
      basis: 'stated',
      dateNote: 'The paper gives the full date.',
      front: 'lebanon',
      alsoFronts: [],
      kind: 'attack',
      actors: [],
      places: [],
      status: 'reported',
      weight: 5,
      accounts: [
        {
          source: 'paper',
          quote: 'On Monday 8 January 2024 a drone struck the harbour.',
          start: 14,
          end: 66,
          before: '',
          after: '',
          highlight: [3, 24],
          calls: ['a drone'],
        },
      ],
      records: [],
      differences: [],
      relations: [],
      changes: [],
    }));

  it('has the bounds of imprecise dates, cut to the window where they are open', () => {
    const bounds = (date: string) => {
      const changes = edit(STRIKE, ['"2024-01-08"', `"${date}"`]);
      const { start, end } = load(createProject(changes)).events.find(({ id }) => id === 'strike')!;
      return `${start} to ${end}`;
    };
    expect(bounds('2023-11')).toBe('2023-11-01 to 2023-11-30');
    expect(bounds('[2023-11-15..2023-11-20]')).toBe('2023-11-15 to 2023-11-20');
    expect(bounds('2024-01-08~')).toBe('2024-01-05 to 2024-01-11');
    expect(bounds('../2024-01-08')).toBe('2023-10-01 to 2024-01-08');
    expect(bounds('2023-12-01/')).toBe('2023-12-01 to 2024-05-31');
  });

  it('is in order of first day, last day and id', () => {
    const strike = edit(STRIKE)[STRIKE]!;
    const at = (date: string) => strike.replace('"2024-01-08"', `"${date}"`);
    const folder = 'src/content/events/lebanon';
    const chronology = load(
      createProject({
        [`${folder}/b-same.yaml`]: at('2024-01-08'),
        [`${folder}/a-longer.yaml`]: at('2024-01-08/2024-01-09'),
        [`${folder}/z-early.yaml`]: at('2023-12-31'),
      }),
    );
    const ids = chronology.events.map(({ id }) => id);
    expect(ids).toEqual(['z-early', 'b-same', 'strike', 'a-longer', 'answer']);
  });

  it('has a version that changes with its content and with nothing else', () => {
    const { version } = load(createProject());
    expect(version).toMatch(/^[0-9a-f]{12}$/);
    const comment = edit(STRIKE, ['basis: stated', '# as printed\nbasis: "stated"']);
    expect(load(createProject(comment)).version).toBe(version);
    const word = edit(STRIKE, ['summary: A drone', 'summary: One drone']);
    expect(load(createProject(word)).version).not.toBe(version);
  });
});

it('content with mistakes is no chronology, and the error lists them all', () => {
  const changes = edit(STRIKE, ['kind: attack', 'kind: war'], ['weight: 5', 'weight: 0']);
  expect(() => load(createProject(changes))).toThrow(
    [
      'The content has 2 mistakes:',
      `${STRIKE}:7: kind: "war" is none of attack, statement, diplomacy, deployment, security, protest, law, economy; did you mean "law"?`,
      `${STRIKE}:9: weight: 0 is too small: 1 at least`,
    ].join('\n'),
  );
});

describe('the content of this project', () => {
  it('keeps its own contract', () => {
    const chronology = load({ dir, root });
    expect(v.parse(chronologySchema, chronology)).toEqual(chronology);
    const validate = validator();
    expect(validate(chronology), JSON.stringify(validate.errors)).toBe(true);
  });

  it('is in order, inside the window', () => {
    const chronology = load({ dir, root });
    const keys = chronology.events.map(({ start, end, id }) => `${start} ${end} ${id}`);
    expect(keys).toEqual([...keys].sort());
    const [first, last] = chronology.window.split('/') as [string, string];
    for (const { start, end } of chronology.events) {
      expect(first <= start && start <= end && end <= last).toBe(true);
    }
  });

  it('has the first and the last day that each date allows', () => {
    const chronology = load({ dir, root });
    const [first, last] = chronology.window.split('/') as [string, string];
    for (const { id, date, start, end } of chronology.events) {
      const parsed = parseEdtf(date);
      if (!parsed.ok) throw new Error(parsed.reason);
      const { earliest, latest } = parsed.date;
      const iso = (day: number, open: string) => (Number.isFinite(day) ? toIsoDay(day) : open);
      const [from, to] = [iso(earliest, first), iso(latest, last)];
      expect([id, start, end]).toEqual([id, from < first ? first : from, to > last ? last : to]);
    }
  });

  it('anchors every quote by its length, with no more context than the contract allows', () => {
    for (const { quote, start, end, before, after } of accountsOf(load({ dir, root }))) {
      expect(end - start).toBe(quote.length);
      expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(CONTEXT_MAX);
    }
  });

  if (texts !== undefined) {
    it('has every quote verbatim at its offsets, and the hash of every text', () => {
      expect(verifyAnchors(dir, root, texts).map(formatProblem)).toEqual([]);
      const chronology = load({ dir, root });
      const bySource = new Map(
        chronology.sources.map((source) => {
          const text = readFileSync(join(texts, source.file), 'utf8');
          expect([text.length, sha256(text)]).toEqual([source.characters, source.sha256]);
          return [source.id, text];
        }),
      );
      for (const { source, quote, start, end, before, after } of accountsOf(chronology)) {
        const text = bySource.get(source)!;
        expect(text.slice(start, end)).toBe(quote);
        expect(text.slice(start - before.length, start)).toBe(before);
        expect(text.slice(end, end + after.length)).toBe(after);
      }
    });
  }
});
