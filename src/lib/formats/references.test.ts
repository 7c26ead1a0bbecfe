// BibTeX, RIS and APA, each against citation-js.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { toBibtex } from './bibtex.ts';
import { chronologyOf, eventOn, SOURCES } from './chronology.fixture.ts';
import { citeEvent } from './cite.ts';
import { referAll, referEvent, referSource } from './reference.ts';
import { toRis } from './ris.ts';
import { snaggyLine } from './text.arbitrary.ts';

const SITE = 'https://example.org/';
const changes = [{ date: '2025-03-02', what: 'A word.' }];

const chronology = chronologyOf(
  eventOn('[2024-02-11..2024-02-20]', { id: 'a' }),
  eventOn('2024-01-28', { id: 'b', title: 'Who did it?', changes }),
);

const apaOf = (item: unknown): string =>
  new Cite(item).format('bibliography', { template: 'apa', format: 'text', lang: 'en-US' }).trim();

/** White space that a reader of BibTeX or RIS may join is one space. */
const joined = (text: unknown): string => String(text).replace(/\s+/g, ' ').trim();

describe('a reference', () => {
  it('tells of a date what all of its possible days share', () => {
    const issued = SOURCES.map((source) => referSource(source).issued?.['date-parts'][0]);
    expect(issued).toEqual([[2024, 2, 20], [2024, 3], undefined]);
    expect(referSource(SOURCES[1]!).note).toContain('Published between 12 and 31 March 2024.');
  });

  it('parts the name of a person, and leaves any other whole', () => {
    const nameOf = (author: string) => referSource({ ...SOURCES[0]!, author }).author![0];
    expect(nameOf('Jane Q. Doe')).toEqual({ family: 'Doe', given: 'Jane Q.' });
    expect(nameOf('Taras Kuzio')).toEqual({ family: 'Kuzio', given: 'Taras' });
    for (const name of ['Wikipedia contributors', 'WION', 'The Board of X', 'A and B'])
      expect(nameOf(name)).toEqual({ literal: name });
  });
});

describe.each([
  ['BibTeX', toBibtex, 'document', 'document'],
  ['RIS', toRis, 'webpage', 'entry-encyclopedia'],
])('%s, as citation-js reads it', (_, write, sourceType, eventType) => {
  const read = (...of: Parameters<typeof write>) => new Cite(write(...of)).data;

  it('has the sources and then the events, each whole', () => {
    const items = read(chronology, SITE);
    expect(items.map(({ id, type }) => [id, type])).toEqual([
      ...SOURCES.map(({ id }) => [`fronts-source-${id}`, sourceType]),
      ['fronts-event-a', eventType],
      ['fronts-event-b', eventType],
    ]);
    const wanted = referAll(chronology, SITE);
    items.forEach((item, index) => {
      const { title, URL, abstract, issued } = wanted[index]!;
      expect(item).toMatchObject(JSON.parse(JSON.stringify({ title, URL, abstract })));
      expect(joined(item.note)).toContain(wanted[index]!.note);
      expect((item.issued as typeof issued)?.['date-parts'][0]).toEqual(issued?.['date-parts'][0]);
    });
    expect(items[0]!.author).toEqual([{ family: 'Doe', given: 'Jane Q.' }]);
    expect(Object.values((items[1]!.author as object[])[0]!)).toEqual(['Wiki contributors']);
    expect(items[3]!.keyword).toBe('Lebanon the border,attack,Hezbollah');
  });

  it('gives back whatever stands in its fields', () =>
    fc.assert(
      fc.property(snaggyLine, snaggyLine, (title, summary) => {
        const items = read(chronologyOf(eventOn('2024-01-28', { title, summary })), SITE);
        expect(items).toHaveLength(SOURCES.length + 1);
        expect(joined(items.at(-1)!.title)).toBe(joined(title));
        expect(joined(items.at(-1)!.abstract)).toBe(joined(summary));
      }),
      runs,
    ));
});

describe('how to cite an event', () => {
  it('in APA is as citation-js has it', () => {
    // The style that citation-js has leaves the word "Version" out where what follows is no number.
    const numbered = { ...chronology, version: '7' };
    for (const event of chronology.events) {
      const item = referEvent(event, numbered, SITE);
      expect(citeEvent(event, numbered, SITE).apa).toBe(apaOf(item));
    }
  });

  it('has its own address and the version of the data in every form', () => {
    const [event] = chronology.events;
    const { apa, chicago, bibtex, csl } = citeEvent(event!, chronology, SITE);
    expect(apa).toBe(
      'A drone strikes the harbour. (n.d.). In Fronts (Version 3ed04038bb6c). https://example.org/events/a',
    );
    expect(chicago).toBe(
      '“A drone strikes the harbour.” Fronts. Data version 3ed04038bb6c. https://example.org/events/a.',
    );
    expect(new Cite(bibtex).data[0]).toMatchObject({
      URL: 'https://example.org/events/a',
      version: '3ed04038bb6c',
    });
    expect(JSON.parse(csl)).toEqual([referEvent(event!, chronology, SITE)]);
  });

  it('gives the year of its last change, and the day where there is room for one', () => {
    const { apa, chicago, bibtex, csl } = citeEvent(chronology.events[1]!, chronology, SITE);
    expect(apa).toContain('Who did it? (2025). In');
    expect(chicago).toContain('“Who did it?” Fronts. Data version 3ed04038bb6c, 2025.');
    expect(bibtex).toContain('month = mar,\n  day = {2},');
    expect(csl.replace(/\s/g, '')).toContain('[2025,3,2]');
  });
});
