/** Events of a reader's own in the formats of others: each writer is given them one by one, and keeps none. */
import { toDayParts, toIsoDay, type Day } from '../../chronology/day.ts';
import { writeRows } from '../csv.ts';
import { escapeText, fold } from '../ics.ts';
import { ROLES } from '../open/mapping.ts';
import { escapeXml } from '../text.ts';
import { wordsOfDates } from '../../words/open.ts';
import type { FlatEvent } from './event.ts';

export interface Writer {
  /** What stands before all events; `others` are the names of the other columns. */
  readonly begin: (others: readonly string[]) => string;
  /** An event; `index` counts from 0. */
  readonly write: (event: FlatEvent, index: number) => string;
  /** What stands after all events. */
  readonly end: string;
}

export const TARGETS = ['json', 'csv', 'ics', 'timelinejs'] as const;
export type Target = (typeof TARGETS)[number];

/** The columns that come first, by the names under which they are guessed again. */
const COLUMNS = ['title', 'start', 'end', ...ROLES.filter((role) => role !== 'title')] as const;

const cellsOf = ({ start, end, said }: FlatEvent): string[] =>
  COLUMNS.map((name) => (name === 'start' ? start : name === 'end' ? end : said[name]));

/** Names that none of the first columns has. */
const besides = (names: readonly string[]): string[] =>
  names.map((name) =>
    COLUMNS.some((column) => column === name.toLowerCase()) ? `${name} (other)` : name,
  );

/** RFC 4180: every column of the file, those of which is known what they say first. */
const csv: Writer = {
  begin: (others) => writeRows([[...COLUMNS, ...besides(others)]]),
  write: (event) => writeRows([[...cellsOf(event), ...event.others]]),
  end: '',
};

/** An array of objects, without the fields in which nothing stands. */
function jsonWriter(): Writer {
  let names: readonly string[] = [];
  return {
    begin: (others) => {
      names = [...COLUMNS, ...besides(others)];
      return '[';
    },
    write: (event, index) => {
      const cells = [...cellsOf(event), ...event.others];
      const fields = names.flatMap((name, place) =>
        cells[place] ? [`${JSON.stringify(name)}: ${JSON.stringify(cells[place])}`] : [],
      );
      return `${index ? ',' : ''}\n  { ${fields.join(', ')} }`;
    },
    end: '\n]\n',
  };
}

/** RFC 5545. What is open at an end stands on the days that are known of it. */
const ics: Writer = {
  begin: () =>
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Fronts//Converted//EN\r\nCALSCALE:GREGORIAN\r\n',
  write: (event, index) => {
    const { said, start, end } = event;
    const [first, last] = finite(event);
    const lines = [
      'BEGIN:VEVENT',
      `UID:${escapeText(said.id || `${index + 1}@fronts`)}`,
      'DTSTAMP:19700101T000000Z',
      `DTSTART;VALUE=DATE:${toIsoDay(first).replaceAll('-', '')}`,
      `DTEND;VALUE=DATE:${toIsoDay(last + 1).replaceAll('-', '')}`,
      `SUMMARY:${escapeText(said.title)}`,
      ...(said.summary || said.quote
        ? [`DESCRIPTION:${escapeText([said.summary, said.quote].filter(Boolean).join('\n\n'))}`]
        : []),
      ...(said.lane ? [`CATEGORIES:${escapeText(said.lane)}`] : []),
      ...(/^https?:\/\//.test(said.link) ? [`URL:${said.link}`] : []),
      ...(end ? [] : [`X-EDTF;VALUE=TEXT:${escapeText(start)}`]),
      'END:VEVENT',
    ];
    return lines.map((line) => `${fold(line)}\r\n`).join('');
  },
  end: 'END:VCALENDAR\r\n',
};

/** https://timeline.knightlab.com/docs/json-format.html. It knows no vague days: they stand in the displayed date. */
const timelinejs: Writer = {
  begin: () => '{ "events": [',
  write: (event, index) => {
    const { said, date, start, end } = event;
    const [first, last] = finite(event);
    const isVague = date.earliest !== date.latestStart || date.earliestEnd !== date.latest;
    const text = [said.summary, said.quote].filter(Boolean).join('\n');
    const slide = {
      start_date: slideDate(first),
      ...(first === last ? {} : { end_date: slideDate(last) }),
      ...(isVague ? { display_date: wordsOfDates(start, end) } : {}),
      // Its texts are markup.
      text: { headline: escapeXml(said.title), text: escapeXml(text) },
      ...(said.lane ? { group: escapeXml(said.lane) } : {}),
      ...(said.link ? { media: { url: said.link, credit: escapeXml(said.source) } } : {}),
      ...(said.id ? { unique_id: said.id } : {}),
    };
    return `${index ? ',' : ''}\n  ${JSON.stringify(slide)}`;
  },
  end: '\n] }\n',
};

function slideDate(day: Day) {
  const { year, month, date } = toDayParts(day);
  return { year, month, day: date };
}

/** The first and the last of an event's days, as far as they are known. */
function finite({ date }: FlatEvent): [first: Day, last: Day] {
  const days = [date.earliest, date.latestStart, date.earliestEnd, date.latest].filter(
    Number.isFinite,
  );
  return [Math.min(...days), Math.max(...days)];
}

/** A writer, for one file. */
export const writerTo = (target: Target): Writer =>
  target === 'json' ? jsonWriter() : { csv, ics, timelinejs }[target];
