import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDay } from '../chronology/day.ts';
import { runs } from '../chronology/edtf.arbitrary.ts';
import type { ChronologyEvent } from '../chronology/types.ts';
import { accountOf, eventOn, sourceOf } from './chronology.fixture.ts';
import { eventJsonLd, jsonLdScript, sharedDate } from './jsonld.ts';

const source = sourceOf('paper', {
  label: 'The Paper',
  title: 'Harbour news',
  publisher: 'The Paper',
  published: '[2024-01-10..2024-01-20]',
});

const event = eventOn('2024-01-08', {
  actors: [],
  places: [{ name: 'Harbour', lat: 33.3, lon: 35.2 }, { name: 'The coast' }],
  accounts: [accountOf('paper', 'A drone struck.')],
  records: [
    { id: 'gazette', publisher: 'Gazette', title: 'Harbour', url: 'https://g.example/', says: '' },
  ],
});

const context = {
  address: 'https://fronts.example/events/strike',
  sources: new Map([['paper', source]]),
};
type Node = Record<string, unknown> & { '@type': string };
const graphOf = (more: Partial<ChronologyEvent> = {}): Node[] =>
  (eventJsonLd({ ...event, ...more }, context) as { '@graph': Node[] })['@graph'];
const ofType = (type: string, more?: Partial<ChronologyEvent>): Node[] =>
  graphOf(more).filter((node) => node['@type'] === type);

it('an event has its day and places, and each quotation says what it is taken from', () => {
  expect(ofType('Event')).toMatchObject([
    {
      name: event.title,
      startDate: '2024-01-08',
      location: [{ name: 'Harbour', geo: { latitude: 33.3 } }, { name: 'The coast' }],
    },
  ]);
  expect(ofType('Quotation')).toMatchObject([
    {
      text: 'A drone struck.',
      about: { '@id': ofType('Event')[0]!['@id'] },
      isPartOf: { name: 'Harbour news', datePublished: '2024-01' },
    },
  ]);
  expect(ofType('Claim')).toEqual([]);
});

it('a date says no more than is known', () => {
  const dates = (date: string) => {
    const { startDate, endDate } = ofType('Event', { date })[0]!;
    return [startDate, endDate];
  };
  expect(dates('2024-01-08/2024-01-10')).toEqual(['2024-01-08', '2024-01-10']);
  expect(dates('[2024-01-08..2024-01-10]')).toEqual(['2024-01', undefined]);
  expect(dates('[2023-12-30..2024-01-10]')).toEqual([undefined, undefined]);
  expect(dates('2023-10-07/..')).toEqual(['2023-10-07', undefined]);
  expect(dates('2023-10-07/2024-03-01~')).toEqual(['2023-10-07', '2024']);
});

it('the day, month or year that two days share is one of theirs', () => {
  const day = fc.integer({ min: parseDay('2023-01-01')!, max: parseDay('2025-12-31')! });
  fc.assert(
    fc.property(day, day, (one, other) => {
      const shared = sharedDate(Math.min(one, other), Math.max(one, other));
      expect(sharedDate(one, one)).toHaveLength(10);
      if (shared) for (const day of [one, other]) expect(sharedDate(day, day)).toContain(shared);
    }),
    runs,
  );
});

it('what only one side says, and what is told differently, is a claim of who says it', () => {
  const statusNote = 'The paper says so; the army does not.';
  expect(ofType('Claim', { status: 'disputed', statusNote })).toMatchObject([
    { text: event.title, description: statusNote, appearance: [{ '@id': expect.any(String) }] },
  ]);
  const differences: ChronologyEvent['differences'] = [
    {
      on: 'when',
      values: [
        { by: 'paper', says: '8 January', differs: false },
        { by: 'gazette', says: '9 January', differs: true },
      ],
    },
  ];
  expect(ofType('Claim', { differences })).toMatchObject([
    { text: '8 January', appearance: { name: 'Harbour news' } },
    { text: '9 January', appearance: { publisher: 'Gazette', url: 'https://g.example/' } },
  ]);
});

it('nothing in the data can end the element that it stands in, and all of it comes back', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constant('</script><!--<script>')), (text) => {
      const inner = jsonLdScript({ text }).replace(/^<script [^>]*>|<\/script>$/g, '');
      expect(inner).not.toContain('<');
      expect(JSON.parse(inner)).toEqual({ text });
    }),
    runs,
  );
});
