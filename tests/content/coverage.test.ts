import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { findTexts } from '../../src/cli/texts.ts';
import { loadOrThrow } from '../../src/lib/server/content/load.ts';
import { holdsPrivateName } from '../../src/lib/server/content/words/private-names.ts';
import {
  misplaced,
  missed,
  needless,
  REASON_IDS,
  sentences,
  statedMonths,
  timeWords,
  type Range,
} from './coverage.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** The texts are other people’s work and not part of the project; who has them beside it compares more. */
const texts = findTexts();

const range = v.tuple([v.number(), v.number()]);
const note = v.pipe(v.string(), v.regex(/^\S.{0,118}\.$/));
/** By source, each sentence with a date or a time word: where it went, or why nowhere. */
const coverageSchema = v.record(
  v.string(),
  v.array(
    v.union([
      v.strictObject({ at: range, events: v.pipe(v.array(v.string()), v.minLength(1)) }),
      v.strictObject({
        at: range,
        why: v.picklist(REASON_IDS),
        note: v.optional(note),
      }),
    ]),
  ),
);

const coverage = v.parse(
  coverageSchema,
  JSON.parse(readFileSync(join(root, 'tests/content/coverage.json'), 'utf8')),
);
const { chronology, leftOut } = loadOrThrow(join(root, 'src/content'), root);

const entriesOf = (source: string) => coverage[source] ?? [];
const rangesOf = (source: string) => entriesOf(source).map(({ at }) => at);
const eventsOf = (entry: ReturnType<typeof entriesOf>[number]) =>
  'events' in entry ? entry.events : [];

describe('a time word', () => {
  const found = (text: string) => timeWords(text).map(([start, end]) => text.slice(start, end));

  it.each([
    ['On Tuesday the 13th, 8 October 2023 or 2024-01-08', 'Tuesday 13th October 2023 2024'],
    ['Nov. 11, mid-February, the 1960s, 9/11', 'Nov mid February 1960 9/11'],
    ['Earlier this year; in recent weeks; the day after', 'Earlier year recent weeks day after'],
    ['Since then, until now, while still ongoing', 'Since then until now while still ongoing'],
    ['In the wake of it, tonight, for decades', 'In the wake tonight decades'],
  ])('is found in “%s”', (text, words) => expect(found(text).join(' ')).toBe(words));

  it('is no number, no part of a word and no small may or march', () =>
    expect(found('It may march 2,000 or 12024 sundry tents to the nightingale')).toEqual([]));

  it('stands in every phrase by which the editors dated an event, bounds apart', () => {
    for (const { id, basis, accounts } of chronology.events) {
      if (basis === 'bounded') continue;
      for (const { quote, highlight } of accounts) {
        if (highlight) expect(found(quote.slice(...highlight)), `${id}: ${quote}`).not.toEqual([]);
      }
    }
  });
});

describe('the sentences of a text', () => {
  const split = (text: string) => sentences(text).map(([start, end]) => text.slice(start, end));

  it('end with a stop before a capital, with what closes them', () =>
    expect(split(' One. “Two.” Three!\u00a0(Four.) Five?[6][7] Six')).toEqual([
      'One.',
      '“Two.”',
      'Three!',
      '(Four.)',
      'Five?[6][7]',
      'Six',
    ]));

  it('do not end at an abbreviation, but do at a number or a plural', () =>
    expect(split('U.S. Secretary Q. Fox, on Nov. 11. In the 1980s. Then')).toEqual([
      'U.S. Secretary Q. Fox, on Nov. 11.',
      'In the 1980s.',
      'Then',
    ]));

  it('are a heading, an item and a reference, each whole', () =>
    expect(split('Heading\n\n  1. ^ Fox, Q. "A. B." Paper. 2 May 2023.\n • One. Two.\n')).toEqual([
      'Heading',
      '1. ^ Fox, Q. "A. B." Paper. 2 May 2023.',
      '• One. Two.',
    ]));
});

it('the months of stated dates are read in every order', () =>
  expect(
    statedMonths('8 January 2024; Nov 14, 2023; Sept. 2023; 2024-04-17; May 1, in 2024'),
  ).toEqual(['2024-01', '2023-11', '2023-09', '2024-04']));

describe('a list that is wrong', () => {
  const text = 'Harbour. On 8 January a drone struck. Nobody was hurt. The next day was quiet.';
  const list: Range[] = [
    [9, 37],
    [55, 78],
  ];
  const shifted = list.map(([start, end]): Range => [start + 9, end + 9]);

  it('is told from a right one', () => {
    expect([misplaced(list, text.length), missed(text, list), needless(text, list)]).toEqual([
      [],
      [],
      [],
    ]);
  });

  it('lacks an entry', () => expect(missed(text, list.slice(1))).toEqual(['14: January']));

  it('lacks every entry', () => expect(missed(text, [])).toHaveLength(3));

  it('has its ranges shifted', () => {
    expect(missed(text, shifted)).toEqual(['14: January', '59: next']);
    expect(needless(text, shifted)).toEqual(['18,46', '64,87']);
    expect(misplaced(shifted, text.length)).toEqual(['64–87']);
  });

  it('has a sentence that says no time, or two in one', () => {
    expect(needless(text, [[38, 54], ...list])).toEqual(['38,54']);
    expect(needless(text, [[9, 78]])).toEqual(['9,78']);
  });

  it('is out of order, or has ranges that meet in one another', () => {
    expect(misplaced([...list].reverse(), text.length)).toEqual(['9–37']);
    expect(misplaced([[9, 56], ...list.slice(1)], text.length)).toEqual(['55–78']);
    expect(misplaced([[9, 9]], text.length)).toEqual(['9–9']);
  });
});

it('every source has its list, and there is no other', () =>
  expect(Object.keys(coverage).sort()).toEqual(chronology.sources.map(({ id }) => id).sort()));

it('the notes name no private person', () => {
  const notes = Object.values(coverage).flatMap((entries) =>
    entries.flatMap((entry) => ('why' in entry ? (entry.note ?? []) : [])),
  );
  expect(notes).not.toEqual([]);
  expect(notes.filter(holdsPrivateName)).toEqual([]);
});

describe.each(chronology.sources)('the list of $id', ({ id: source, characters, file }) => {
  const told = new Map(
    chronology.events.map(({ id, accounts }) => [
      id,
      accounts.filter((account) => account.source === source),
    ]),
  );

  it('is in order, inside the text', () => {
    expect(misplaced(rangesOf(source), characters)).toEqual([]);
    expect(entriesOf(source)).not.toEqual([]);
  });

  it('names events that this source tells, each once', () => {
    for (const entry of entriesOf(source)) {
      const events = eventsOf(entry);
      expect(events).toEqual([...new Set(events)]);
      const unknown = events.filter((event) => !told.get(event)?.length);
      expect(unknown, `${source} ${entry.at}`).toEqual([]);
    }
  });

  it('names an event wherever its quotes hold a time word', () => {
    const lacking = [...told].flatMap(([event, accounts]) =>
      accounts.flatMap(({ quote, start }) =>
        timeWords(quote).flatMap(([from, to]) => {
          const entry = entriesOf(source).find(
            ({ at }) => at[0] <= start + from && start + to <= at[1],
          );
          return entry && eventsOf(entry).includes(event)
            ? []
            : [`${start + from} ${quote.slice(from, to)}: ${event}`];
        }),
      ),
    );
    expect(lacking).toEqual([]);
  });

  it('leaves out only what the page tells as left out, and says which', () => {
    for (const entry of entriesOf(source)) {
      if (!('why' in entry) || entry.why !== 'left-out') continue;
      const of = leftOut.filter((item) => item.sources.includes(source)).map(({ id }) => id);
      expect(of, `${source} ${entry.at}`).toContain(entry.note?.split(':')[0]);
    }
  });

  if (texts !== undefined) {
    const text = readFileSync(join(texts, file), 'utf8');
    const [first, last] = chronology.window.split('/').map((day) => day.slice(0, 7)) as [
      string,
      string,
    ];
    const insideWindow = (part: string) =>
      statedMonths(part).some((month) => first <= month && month <= last);

    it('holds every date and time word of the text', () =>
      expect(missed(text, rangesOf(source))).toEqual([]));

    it('has only sentences with one, each for itself', () => {
      expect(needless(text, rangesOf(source))).toEqual([]);
      for (const [start, end] of rangesOf(source)) expect(text.slice(start, end)).toMatch(/\p{L}/u);
    });

    it('passes no date inside the window off as a state, an opinion or another time', () => {
      for (const entry of entriesOf(source)) {
        if ('events' in entry) continue;
        const sentence = text.slice(...entry.at);
        const where = `${source} ${entry.at}: ${entry.why}`;
        if (['publication', 'withheld', 'left-out'].includes(entry.why)) continue;
        // Of an older thing that a reference tells, the retrieval alone may be inside.
        const told =
          entry.why === 'background' ? sentence.replace(/Retrieved [^.]+/, '') : sentence;
        expect(insideWindow(told), where).toBe(false);
      }
    });
  }
});
