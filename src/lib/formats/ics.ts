/**
 * The events of a chronology as a calendar: RFC 5545, all-day events.
 *
 * A calendar knows no rough dates. What is not exactly dated stands on all the days on which it can have been, is
 * called tentative, and says so in its title, in the description, and by `X-EDTF`, the date as it was written. So is what
 * is only claimed, not corroborated or disputed.
 * As of a day, `X-KNOWN` is what was known of an event.
 */
import { parseDay, toIsoDay } from '../chronology/day.ts';
import type { Chronology, ChronologyEvent } from '../chronology/types.ts';
import { calendar, from, wordStatus, wordVersion } from '../words/files.ts';
import { creditOf } from './credit.ts';
import { firstEdition, isExact, lastChange, readDate, wordsOf } from './dates.ts';
import { frontOf } from './front.ts';
import { knownNote, titleOf } from './known.ts';
import { dataVersion } from './part.ts';
import { eventLink, isAbsolute, type SiteAddress } from './site.ts';
import { cleanText } from './text.ts';

/** The longest line, in octets of UTF-8 and without its end. */
const LINE_OCTETS = 75;

/** The calendar. Its stamps are days of the data, not of its making: equal data are equal files. */
export function toIcs(chronology: Chronology, site: SiteAddress): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Fronts//${wordVersion(dataVersion(chronology))}//EN`,
    'CALSCALE:GREGORIAN',
    `NAME:${escapeText(titleOf(chronology))}`,
    `X-WR-CALNAME:${escapeText(titleOf(chronology))}`,
    ...chronology.events.flatMap((event) => toLines(event, chronology, site)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function toLines(event: ChronologyEvent, chronology: Chronology, site: SiteAddress): string[] {
  const exact = isExact(readDate(event.date));
  const stamp = compact(lastChange(event) ?? firstEdition(chronology));
  const places = event.places.map(({ name }) => name).join(', ');
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}@fronts`,
    `DTSTAMP:${stamp}T000000Z`,
    `SEQUENCE:${event.changes.length}`,
    `DTSTART;VALUE=DATE:${compact(event.start)}`,
    // The first day on which it is over.
    `DTEND;VALUE=DATE:${compact(toIsoDay(parseDay(event.end)! + 1))}`,
    `SUMMARY:${escapeText(exact ? event.title : `${event.title} (${wordsOf(event.date)})`)}`,
    `DESCRIPTION:${escapeText(describe(event, chronology, site))}`,
    ...(places ? [`LOCATION:${escapeText(places)}`] : []),
    `CATEGORIES:${escapeText(frontOf(event, chronology))},${escapeText(event.kind)}`,
    `STATUS:${exact && event.status === 'reported' ? 'CONFIRMED' : 'TENTATIVE'}`,
    'TRANSP:TRANSPARENT',
    ...(isAbsolute(site) ? [`URL:${eventLink(site, event.id)}`] : []),
    `X-EDTF;VALUE=TEXT:${escapeText(event.date)}`,
    ...(event.known ? [`X-KNOWN;VALUE=TEXT:${event.known}`] : []),
    'END:VEVENT',
  ];
}

/** When it was, as far as known; what; and in whose words. */
function describe(event: ChronologyEvent, chronology: Chronology, site: SiteAddress): string {
  const wordDated = isExact(readDate(event.date)) ? calendar.date : calendar.roughDate;
  return [
    wordStatus(event.status, event.statusNote),
    wordDated(wordsOf(event.date), event.dateNote),
    knownNote(event, chronology),
    event.summary,
    ...event.accounts.map(({ source: id, quote }) => {
      const source = chronology.sources.find((source) => source.id === id)!;
      return `“${quote}”\n— ${creditOf(source)}`;
    }),
    from(chronology.title, dataVersion(chronology), eventLink(site, event.id)),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const compact = (isoDay: string): string => isoDay.replaceAll('-', '');

/** A text as a value of RFC 5545. */
export const escapeText = (text: string): string =>
  cleanText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** A line in pieces of 75 octets at most, none of which parts a character; each further one begins with a space. */
export function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0)!);
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

const octetsOf = (code: number): number =>
  code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
