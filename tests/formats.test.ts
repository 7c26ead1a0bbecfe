// What the site and the reader's own files hold of the chronology, read back by programs that are not ours.
import { fileURLToPath } from 'node:url';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { toBibtex } from '../src/lib/formats/bibtex.ts';
import { toCsv, unguardCell } from '../src/lib/formats/csv.ts';
import { toIcs } from '../src/lib/formats/ics.ts';
import { toMarkdown } from '../src/lib/formats/markdown.ts';
import { toRis } from '../src/lib/formats/ris.ts';
import { loadOrThrow } from '../src/lib/server/content/load.ts';
import { parseCsv } from './csv.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { chronology } = loadOrThrow(`${root}src/content`, root);
const { events, sources } = chronology;
const SITE = 'https://example.org/';

const titles = events.map(({ title }) => title);
const quotesOf = (event: (typeof events)[number]) => event.accounts.map(({ quote }) => quote);

describe('the whole chronology', () => {
  it('as CSV has a row for each event, with every word that is quoted', () => {
    const [head, ...rows] = parseCsv(toCsv(chronology, SITE)).map((row) => row.map(unguardCell));
    const cell = (row: string[], name: string) => row[head!.indexOf(name)]!;
    expect(rows.map((row) => cell(row, 'title'))).toEqual(titles);
    rows.forEach((row, index) => {
      expect(row).toHaveLength(head!.length);
      for (const quote of quotesOf(events[index]!)) expect(cell(row, 'quotes')).toContain(quote);
    });
  });

  it('as a calendar has an event for each, on all of its days and with every word', () => {
    const calendar = new ICAL.Component(ICAL.parse(toIcs(chronology, SITE)));
    const all = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(all.map(({ uid }) => uid)).toEqual(events.map(({ id }) => `${id}@fronts`));
    all.forEach((one, index) => {
      const event = events[index]!;
      expect(one.summary.startsWith(event.title)).toBe(true);
      expect(String(one.startDate)).toBe(event.start);
      one.endDate.adjust(-1, 0, 0, 0);
      expect(String(one.endDate)).toBe(event.end);
      for (const quote of quotesOf(event)) expect(one.description).toContain(quote);
    });
  });

  it.each([
    ['BibTeX', toBibtex],
    ['RIS', toRis],
  ])('as %s has each source and each event with its title and its page', (_, write) => {
    const items = new Cite(write(chronology, SITE)).data;
    expect(items.map(({ title }) => title)).toEqual([
      ...sources.map(({ title }) => title),
      ...titles,
    ]);
    expect(items.map(({ URL }) => URL)).toEqual([
      ...sources.map(({ url }) => url),
      ...events.map(({ id }) => `https://example.org/events/${id}`),
    ]);
  });

  it('as Markdown has every word that is quoted', () => {
    const text = toMarkdown(chronology, SITE).replace(/\\([!-/:-@[-`{-~])/g, '$1');
    for (const quote of events.flatMap(quotesOf)) expect(text).toContain(quote);
  });
});
