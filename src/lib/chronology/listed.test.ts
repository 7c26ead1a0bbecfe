import { describe, expect, it } from 'vitest';
import type { Chronology } from './types.ts';
import { dayOf } from './day.ts';
import { toListed, toListedDate } from './listed.ts';

const account = (source: string) => ({
  source,
  quote: 'Something happened on that day.',
  start: 0,
  end: 31,
  before: '',
  after: '',
});

const chronology: Chronology = {
  schema: 1,
  title: 'Test',
  window: '2023-10-01/2024-05-31',
  version: '0',
  fronts: [{ id: 'iran', label: 'Iran', description: 'Iran.' }],
  sources: [
    {
      id: 'one',
      label: 'One',
      file: 'one.txt',
      title: 'A text',
      publisher: 'A house',
      published: '2024-02',
      publishedNote: 'It says so.',
      type: 'blog',
      standpoint: 'It takes a side.',
      problems: [],
      derivedFrom: [],
      sha256: '0'.repeat(64),
      characters: 31,
    },
  ],
  events: [
    {
      id: 'strike',
      title: 'A strike',
      label: 'Strike',
      summary: 'There was a strike.',
      date: '2024-01-28',
      start: '2024-01-28',
      end: '2024-01-28',
      basis: 'stated',
      dateNote: 'The text says so.',
      front: 'iran',
      alsoFronts: [],
      kind: 'attack',
      actors: ['Hezbollah', 'Ali Khamenei'],
      places: [{ name: 'Beirut, southern suburb' }],
      status: 'reported',
      weight: 5,
      accounts: [account('one'), account('two'), account('one')],
      records: [],
      differences: [],
      relations: [],
      changes: [],
    },
  ],
};

const february = {
  earliest: dayOf(2024, 2, 1),
  latest: dayOf(2024, 2, 29),
  latestStart: dayOf(2024, 2, 29),
  earliestEnd: dayOf(2024, 2, 1),
  lasted: false,
  long: 'February 2024',
  short: 'Feb',
};

describe('a listed chronology', () => {
  it('names sources, actors and places by their ids, each once, and leaves the words out', () =>
    expect(toListed(chronology, [{ id: 'party-of-god', name: 'Hezbollah' }])).toEqual({
      ...chronology,
      sources: [{ id: 'one', label: 'One', title: 'A text', published: february }],
      events: [
        {
          id: 'strike',
          title: 'A strike',
          label: 'Strike',
          date: toListedDate('2024-01-28'),
          start: '2024-01-28',
          end: '2024-01-28',
          front: 'iran',
          kind: 'attack',
          basis: 'stated',
          status: 'reported',
          weight: 5,
          sources: ['one', 'two'],
          actors: ['party-of-god', 'ali-khamenei'],
          places: ['beirut-southern-suburb'],
        },
      ],
      actors: [
        { id: 'ali-khamenei', name: 'Ali Khamenei' },
        { id: 'party-of-god', name: 'Hezbollah' },
      ],
      places: [{ id: 'beirut-southern-suburb', name: 'Beirut, southern suburb' }],
    }));
});

describe('a listed date', () => {
  it('has the bounds that order and ranges ask for, and its words, long and short', () => {
    expect(toListedDate('2023-10-08/..')).toEqual({
      earliest: dayOf(2023, 10, 8),
      latest: Infinity,
      latestStart: dayOf(2023, 10, 8),
      earliestEnd: Infinity,
      lasted: true,
      long: 'since 8 October 2023',
      short: 'since 8 Oct',
    });
  });

  it('is refused where it is none', () =>
    expect(() => toListedDate('28 January')).toThrow(/^28 January: /));
});
