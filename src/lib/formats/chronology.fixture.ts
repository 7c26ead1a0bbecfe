/** A small chronology for tests of what is written of it. */
import { toIsoDay } from '../chronology/day.ts';
import { parseEdtf } from '../chronology/edtf.ts';
import type { Account, Chronology, ChronologyEvent, Source } from '../chronology/types.ts';

/** One source's words, by the source's id. */
export const accountOf = (source: string, quote = 'A drone struck the harbour.'): Account => ({
  source,
  quote,
  start: 0,
  end: quote.length,
  before: '',
  after: '',
});

/** An event on a date in EDTF with closed bounds. */
export function eventOn(date: string, more: Partial<ChronologyEvent> = {}): ChronologyEvent {
  const parsed = parseEdtf(date);
  if (!parsed.ok) throw new Error(`${date}: ${parsed.reason}`);
  return {
    id: 'strike',
    title: 'A drone strikes the harbour',
    label: 'Drone strikes harbour',
    summary: 'A drone struck the harbour.',
    date,
    start: toIsoDay(parsed.date.earliest),
    end: toIsoDay(parsed.date.latest),
    basis: 'stated',
    dateNote: 'The paper gives it.',
    front: 'lebanon',
    alsoFronts: [],
    kind: 'attack',
    actors: ['Hezbollah'],
    places: [{ name: 'Haifa' }],
    status: 'reported',
    weight: 5,
    accounts: [accountOf('paper')],
    records: [],
    differences: [],
    relations: [],
    changes: [],
    ...more,
  };
}

/** A source without author, address and licence. */
export const sourceOf = (id: string, more: Partial<Source>): Source => ({
  id,
  label: id,
  file: `${id}.txt`,
  title: `The title of ${id}`,
  publisher: 'A house',
  published: '2024-02-20',
  publishedNote: 'It says so.',
  type: 'blog post',
  standpoint: 'It takes a side.',
  problems: [],
  derivedFrom: [],
  sha256: '0'.repeat(64),
  characters: 1000,
  ...more,
});

/** Three sources: one dated to the day with a person's name, one to some days of a month, one to none. */
export const SOURCES: readonly Source[] = [
  sourceOf('paper', { author: 'Jane Q. Doe', url: 'https://paper.example/a_b?c=1%20d&e' }),
  sourceOf('wiki', {
    author: 'Wiki contributors',
    published: '[2024-03-12..2024-03-31]',
    license: 'CC BY-SA 4.0',
  }),
  sourceOf('radio', { published: '2023/2024' }),
];

export const chronologyOf = (...events: ChronologyEvent[]): Chronology => ({
  schema: 1,
  title: 'Fronts',
  window: '2023-10-01/2024-05-31',
  version: '3ed04038bb6c',
  fronts: [{ id: 'lebanon', label: 'Lebanon, the border', description: 'The border.' }],
  sources: [...SOURCES],
  events,
});
