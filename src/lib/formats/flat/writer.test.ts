// What is written for others is read again as the same events.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfText, runs } from '../../chronology/edtf.arbitrary.ts';
import { parseEdtf } from '../../chronology/edtf.ts';
import { unguardCell } from '../csv.ts';
import { guessMapping } from '../open/guess.ts';
import { readIcs } from '../open/ics.ts';
import { readJson } from '../open/json.ts';
import type { Mapping } from '../open/mapping.ts';
import { namesOf } from '../open/names.ts';
import { RowReader } from '../open/rows.ts';
import type { Sheet } from '../open/sheet.ts';
import { RowSifter } from '../open/sift.ts';
import { otherColumns, toFlat, type FlatEvent } from './event.ts';
import { writerTo, type Target } from './writer.ts';

function written(target: Target, events: readonly FlatEvent[], others: readonly string[]): string {
  const writer = writerTo(target);
  return (
    writer.begin(others) +
    events.map((event, index) => writer.write(event, index)).join('') +
    writer.end
  );
}

function readCsv(text: string): Sheet {
  const [head = [], ...rows] = new RowReader(',').push(text, true).rows;
  const names = namesOf(head);
  const cells = rows.map((row) => row.map(unguardCell));
  return { names, rows: cells, mapping: guessMapping(names, cells), firstRow: 2 };
}

const READERS: Readonly<Record<Target, (text: string) => Sheet>> = {
  csv: readCsv,
  json: readJson,
  ics: readIcs,
  timelinejs: readJson,
};

function again(
  target: Target,
  events: readonly FlatEvent[],
  others: readonly string[],
): FlatEvent[] {
  const { names, rows, mapping, firstRow } = READERS[target](written(target, events, others));
  const sifted = new RowSifter(names, mapping!, firstRow).sift({ rows, misquoted: new Set() });
  expect(sifted.problems).toEqual([]);
  return sifted.good.map((row) => toFlat(row, mapping!, otherColumns(names, mapping!)));
}

/** Text as a cell holds it: seen, and without blanks around it. */
const text = fc
  .string({
    unit: fc.constantFrom(
      'a',
      'ß',
      'حزب',
      '"',
      "'",
      ',',
      ';',
      '=',
      '+',
      '<',
      '>',
      '&',
      ' ',
      '\n',
      '-',
      '1',
    ),
  })
  .map((text) => text.trim().replace(/ *\n\s*/g, '\n'));
const title = text.filter((text) => /\S/.test(text)).map((text) => `T ${text}`);

const date = edtfText.filter((text) => parseEdtf(text).ok);
const fields = fc.record({
  date,
  /** The end stands in a cell of its own. */
  end: fc.option(fc.constantFrom('2031-01-01', '2031-02', '2031', '[2031-03-05..2031-03-20]'), {
    nil: '',
  }),
  title,
  summary: text,
  lane: text,
  quote: text,
  source: text,
  other: text,
});
/** An interval has its own end. */
const event = fields.map((made) => (made.date.includes('/') ? { ...made, end: '' } : made));
type Made = typeof event extends fc.Arbitrary<infer T> ? T : never;

const MADE = ['date', 'end', 'title', 'summary', 'lane', 'quote', 'source', 'other'] as const;
const place = (name: (typeof MADE)[number]): number => MADE.indexOf(name);
const mapping: Mapping = {
  start: [place('date')],
  end: [place('end')],
  precision: null,
  order: 'day-first',
  columns: {
    title: place('title'),
    lane: place('lane'),
    summary: place('summary'),
    quote: place('quote'),
    source: place('source'),
    link: null,
    id: null,
  },
};

/** Of events as they are made, those that a row can say. */
function flat(made: readonly Made[]): FlatEvent[] {
  const rows = made.map((event) => MADE.map((name) => event[name]));
  const { good } = new RowSifter(MADE, mapping).sift({ rows, misquoted: new Set() });
  return good.map((row) => toFlat(row, mapping, [place('other')]));
}
const events = fc
  .array(event, { minLength: 1, maxLength: 8 })
  .map(flat)
  .filter(({ length }) => length > 0);

describe.each(['csv', 'json'] as const)('as %s', (target) => {
  it('every event comes back with its days and all that is said of it', () => {
    fc.assert(
      fc.property(events, (events) => {
        const back = again(target, events, ['besides']);
        // A doubt has no place in a set.
        const known = ({ date, said }: FlatEvent) => ({
          ...date,
          uncertain: null,
          title: said.title,
        });
        expect(back.map(known)).toEqual(events.map(known));
        // What a column says is guessed, and the words of all of them are there whatever is guessed.
        const wordsOf = ({ said, others }: FlatEvent) =>
          [...Object.values(said), ...others].filter(Boolean).toSorted();
        expect(back.map(wordsOf)).toEqual(events.map(wordsOf));
      }),
      runs,
    );
  });
});

it('as a calendar every event comes back with its title and, where one date says them, its days', () => {
  fc.assert(
    fc.property(events, (events) => {
      const back = again('ics', events, []);
      expect(back.map(({ said }) => said.title)).toEqual(events.map(({ said }) => said.title));
      back.forEach((event, index) => {
        if (!events[index]!.end) expect(event.date).toEqual(events[index]!.date);
      });
    }),
    runs,
  );
});

it('for TimelineJS every event comes back with its title, on all the days that it can have been', () => {
  fc.assert(
    fc.property(events, (events) => {
      const back = again('timelinejs', events, []);
      expect(back.map(({ said }) => said.title)).toEqual(events.map(({ said }) => said.title));
      back.forEach(({ date }, index) => {
        const { earliest, latest } = events[index]!.date;
        if (Number.isFinite(earliest)) expect(date.earliest).toBe(earliest);
        if (Number.isFinite(latest)) expect(date.latest).toBe(latest);
      });
    }),
    runs,
  );
});
