// What every format says of a day as of which it was saved, as its own reader finds it.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import ICAL from 'ical.js';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../tests/csv.ts';
import { chronologySchema } from '../chronology/schema.ts';
import type { Chronology } from '../chronology/types.ts';
import type { Knowledge } from '../chronology/vocabulary.ts';
import { toBibtex } from './bibtex.ts';
import { chronologyOf, eventOn } from './chronology.fixture.ts';
import { toCsv } from './csv.ts';
import { toIcs } from './ics.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { takePart } from './part.ts';
import { toRis } from './ris.ts';

const SITE = 'https://example.org/';
const KNOWN: Readonly<Record<string, Knowledge>> = { a: 'told', b: 'possibly', c: 'untold' };
const IDS = Object.keys(KNOWN);
const whole = chronologyOf(...IDS.map((id) => eventOn('2023-10-08', { id })));
const part = takePart(whole, IDS, { day: '2023-11-20', knowledgeOf: (id) => KNOWN[id]! });

const WORDS = ['told', 'possibly known', 'not yet told'].map(
  (words) => `As known on 20 November 2023: ${words}.`,
);

describe('a part as known on a day', () => {
  it('says so of each event, and is another than the same of no day or of another', () => {
    expect(part.asKnownOn).toBe('2023-11-20');
    expect(part.events.map(({ known }) => known)).toEqual(['told', 'possibly', 'untold']);
    const other = takePart(whole, IDS, { day: '2023-11-21', knowledgeOf: (id) => KNOWN[id]! });
    const some = takePart(whole, ['a']);
    expect(new Set([whole, part, other, some].map(({ version }) => version)).size).toBe(4);
    expect(whole.events[0]).not.toHaveProperty('known');
  });

  it('keeps the published contract', () =>
    expect(v.parse(chronologySchema, JSON.parse(toJson(part)))).toEqual(part));
});

/** The heading of a file, where it has one, and what it says of each event. */
const READERS: Record<string, (of: Chronology) => { heading?: string; notes: string[] }> = {
  'a calendar': (of) => {
    const calendar = new ICAL.Component(ICAL.parse(toIcs(of, SITE)));
    return {
      heading: String(calendar.getFirstPropertyValue('name')),
      notes: calendar
        .getAllSubcomponents('vevent')
        .map((component) => new ICAL.Event(component).description),
    };
  },
  BibTeX: (of) => ({ notes: notesOf(toBibtex(of, SITE)) }),
  RIS: (of) => ({ notes: notesOf(toRis(of, SITE)) }),
  Markdown: (of) => {
    const [heading, ...events] = toMarkdown(of, SITE).split(/^#+ /m).slice(1);
    return { heading, notes: events };
  },
};

function notesOf(text: string): string[] {
  return new Cite(text).data
    .filter(({ id }) => String(id).startsWith('fronts-event-'))
    .map(({ note }) => String(note).replace(/\s+/g, ' '));
}

describe.each(Object.entries(READERS))('%s', (_, read) => {
  it('says of each event what was known of it, and in its heading on which day', () => {
    const { heading, notes } = read(part);
    expect(notes).toHaveLength(WORDS.length);
    notes.forEach((note, index) => expect(note).toContain(WORDS[index]));
    if (heading !== undefined) expect(heading).toContain('Fronts as known on 20 November 2023');
  });

  it('of no day says nothing of it', () => {
    const { heading, notes } = read(whole);
    expect([heading ?? '', ...notes].join()).not.toMatch(/as known/i);
  });
});

describe('a table', () => {
  it('has two columns more, for the day and for what was known', () => {
    const [head, ...rows] = parseCsv(toCsv(part, SITE));
    expect(head!.slice(-2)).toEqual(['asKnownOn', 'known']);
    expect(rows.map((row) => row.slice(-2))).toEqual(
      Object.values(KNOWN).map((known) => ['2023-11-20', known]),
    );
    expect(parseCsv(toCsv(whole, SITE))[0]).toEqual(head!.slice(0, -2));
  });
});
