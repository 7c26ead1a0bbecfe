import { describe, expect, it } from 'vitest';
import type { Chronology } from './types.ts';
import { toListed } from './listed.ts';

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
      actors: [],
      places: [],
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

describe('a listed chronology', () => {
  it('names the sources of an event, each once, and leaves its words out', () =>
    expect(toListed(chronology)).toEqual({
      ...chronology,
      sources: [{ id: 'one', label: 'One', title: 'A text', published: '2024-02' }],
      events: [
        {
          id: 'strike',
          title: 'A strike',
          label: 'Strike',
          date: '2024-01-28',
          start: '2024-01-28',
          end: '2024-01-28',
          front: 'iran',
          status: 'reported',
          weight: 5,
          sources: ['one', 'two'],
        },
      ],
    }));
});
