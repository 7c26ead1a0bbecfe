// Files of other programs, and our own, come to the same kind of table.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../chronology/edtf.arbitrary.ts';
import { cellOf, extentAt, TableBuilder, type EventTable } from '../../chronology/table/table.ts';
import { parseEdtf } from '../../chronology/edtf.ts';
import { chronologyOf, eventOn } from '../chronology.fixture.ts';
import { toIcs } from '../ics.ts';
import { toJson } from '../json.ts';
import { readIcs } from './ics.ts';
import { readJson } from './json.ts';
import { FileProblem } from './problems.ts';
import { RowSifter } from './sift.ts';
import type { Sheet } from './sheet.ts';

interface Opened {
  readonly table: EventTable;
  readonly refused: number;
}

function open({ names, rows, mapping, firstRow }: Sheet): Opened {
  const sifted = new RowSifter(names, mapping!, firstRow).sift({ rows, misquoted: new Set() });
  const builder = new TableBuilder(names);
  for (const { date, row } of sifted.good) builder.addDate(date, row);
  builder.addCells(sifted.good.map(({ cells }) => cells));
  return { table: builder.build(), refused: sifted.problems.length };
}
/** The cell of an event in the column of a role. */
function said(
  sheet: Sheet,
  opened: Opened,
  role: keyof NonNullable<Sheet['mapping']>['columns'],
  place = 0,
) {
  const column = sheet.mapping!.columns[role];
  return column === null ? null : cellOf(opened.table, column, place);
}

describe('TimelineJS', () => {
  it('of version 3 has dates by their parts, and markup that becomes words', () => {
    const sheet = readJson(
      JSON.stringify({
        title: { text: { headline: 'Not an event' } },
        events: [
          {
            start_date: { year: '1943', month: 7 },
            end_date: { year: 1946 },
            text: { headline: 'ENIAC &amp; <b>its</b> women', text: '<p>One.</p><p>Two.</p>' },
            media: { url: 'https://example.org/a.jpg', credit: 'Commons' },
            group: 'Machines',
          },
          { start_date: { year: 2012 }, text: { text: `${'word '.repeat(30)}` } },
        ],
      }),
    );
    const opened = open(sheet);
    expect(opened.refused).toBe(0);
    expect(said(sheet, opened, 'title')).toBe('ENIAC & its women');
    expect(said(sheet, opened, 'summary')).toBe('One.\nTwo.');
    expect(said(sheet, opened, 'lane')).toBe('Machines');
    expect(said(sheet, opened, 'link')).toBe('https://example.org/a.jpg');
    expect(said(sheet, opened, 'title', 1)).toMatch(/^(word )+word…$/);
  });

  it('of version 2 has dates with commas', () => {
    const sheet = readJson(
      JSON.stringify({
        timeline: { date: [{ startDate: '2011,12,10', headline: 'Ten', tag: 'A' }] },
      }),
    );
    const { table } = open(sheet);
    expect(extentAt(table, 0).earliest).toBe(extentAt(table, 0).latest);
  });
});

it('vis-timeline has dates in ISO or in milliseconds, and groups by their names', () => {
  const sheet = readJson(
    JSON.stringify({
      items: [
        { id: 1, content: '<i>A</i>', start: '2024-02-14T10:00:00Z', group: 'x' },
        { id: 2, content: 'B', start: Date.UTC(2024, 1, 1), end: Date.UTC(2024, 1, 3), group: 'y' },
        { id: 3, content: 'shade', start: '2024-02-01', end: '2024-02-02', type: 'background' },
      ],
      groups: [{ id: 'x', content: 'Lebanon' }],
    }),
  );
  const opened = open(sheet);
  expect(opened.table.length).toBe(2);
  expect([said(sheet, opened, 'title'), said(sheet, opened, 'lane')]).toEqual(['B', 'y']);
  expect([said(sheet, opened, 'title', 1), said(sheet, opened, 'lane', 1)]).toEqual([
    'A',
    'Lebanon',
  ]);
});

it('a list of objects is guessed as a table is, wherever in the JSON it stands', () => {
  const events = [
    { what: 'A strike', when: '2024-02-14', where: { lat: 1 }, tags: ['a', 'b'], sure: true },
    { what: 'A talk', when: '2024-02-15', other: 3 },
  ];
  for (const value of [events, { meta: {}, events }]) {
    const sheet = readJson(JSON.stringify(value));
    expect(sheet.names).toEqual(['what', 'when', 'where', 'tags', 'sure', 'other']);
    expect(sheet.rows[0]).toEqual(['A strike', '2024-02-14', '{"lat":1}', 'a; b', 'true', '']);
    expect(open(sheet).table.length).toBe(2);
  }
});

const ours = chronologyOf(
  eventOn('2024-01-28', { id: 'a' }),
  eventOn('[2024-02-11..2024-02-20]', { id: 'b' }),
  eventOn('2023-10-07/2023-11-01~', { id: 'c' }),
);

it.each([
  ['JSON', readJson(toJson(ours))],
  ['ICS', readIcs(toIcs(ours, '/'))],
])('our own %s comes back with every date as it was', (_, sheet) => {
  const { table, refused } = open(sheet);
  expect(refused).toBe(0);
  const dates = ours.events
    .map(({ date }) => parseEdtf(date))
    .map((parsed) => (parsed.ok ? [parsed.date.earliest, parsed.date.latest] : []))
    .toSorted(([a = 0], [b = 0]) => a - b);
  expect(
    dates.map((_, place) => [extentAt(table, place).earliest, extentAt(table, place).latest]),
  ).toEqual(dates);
});

it.each([
  ['nothing', ' \n', /is empty/],
  ['half a file', '{"events": [', /not JSON.*cut off/],
  ['no list', '{"a": 1}', /no list of events/],
  ['a list of numbers', '[1, 2]', /no list of events/],
  [
    'nothing deeper than can be shown',
    `[{"a": ${'['.repeat(1e5)}${']'.repeat(1e5)}}]`,
    /too deeply/,
  ],
])('JSON that holds %s is refused with what would be right', (_, text, message) => {
  expect(() => readJson(text)).toThrow(FileProblem);
  expect(() => readJson(text)).toThrow(message);
});

it('throws nothing but its own problem, whatever the text', () => {
  const tryRead = (read: () => unknown): void => {
    try {
      read();
    } catch (error) {
      expect(error).toBeInstanceOf(FileProblem);
    }
  };
  fc.assert(
    fc.property(fc.json(), fc.string(), (json, text) => {
      tryRead(() => readJson(json));
      tryRead(() => readJson(`{"events": ${json}}`));
      tryRead(() => readJson(`[{"start": ${json}, "content": ${json}}]`));
      tryRead(() => readJson(`{"events": [{"start_date": ${json}, "text": ${json}}]}`));
      tryRead(() => readIcs(text));
      tryRead(() =>
        readIcs(`BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${text}\r\nEND:VEVENT\r\nEND:VCALENDAR`),
      );
    }),
    runs,
  );
});

const examples = new URL('../../../../../shared/cases/timelinejs', import.meta.url).pathname;
/** An end written as "196002152034" is refused, and one of the files is empty. */
const EXPECTED_REFUSED: Readonly<Record<string, number | string>> = {
  'website_examples_example.json': 1,
  'website_examples_republican_timeline2.json': 'The file is empty.',
};
it.runIf(existsSync(examples))(
  'the examples of TimelineJS open, save what is wrong in them',
  () => {
    const files = readdirSync(examples).filter((name) => name.endsWith('.json'));
    for (const name of files) {
      const text = readFileSync(join(examples, name), 'utf8');
      const expected = EXPECTED_REFUSED[name] ?? 0;
      if (typeof expected === 'string') expect(() => readJson(text)).toThrow(expected);
      else {
        const { table, refused } = open(readJson(text));
        expect({ name, refused }).toEqual({ name, refused: expected });
        expect(table.length).toBeGreaterThan(0);
      }
    }
  },
);
