/** What a reader takes away: links, pictures, files, paper. */
import type { Day } from '../chronology/day.ts';
import { asKnownOn } from './files.ts';
import { plural } from './language.ts';

export const panel = {
  view: 'This view',
  /** What a button copies, after the word "Copy". */
  link: 'link',
  embed: 'embed code',
  embedHint: 'The embed code shows this view on a page of your own.',
  picture: 'Save what the timeline shows now',
  events: (shown: number, total: number, day: Day | null) =>
    `Save the events of the list: ${shown === total ? `all ${shown}` : `${shown} of ${total}`}` +
    (day === null ? '' : `, ${asKnownOn(day)}`),
  saveAs: (format: string) => `Save as ${format}`,
  paper: 'Or all of it, with its list',
  print: 'Print',
  printHint: 'the whole timeline and every event',
};

/** What those who hear a page are told that a frame on it holds. */
export const frameTitle = (title: string, days: string): string =>
  `${title}: the timeline, ${days}`;

/** What each format is for. */
export const FORMAT_HINTS = {
  SVG: 'sharp at any size, its text can be searched',
  PNG: 'for slides and messages',
  CSV: 'for spreadsheets',
  JSON: 'for programs; all there is',
  ICS: 'for calendars',
  BibTeX: 'references for LaTeX',
  RIS: 'references for Zotero, EndNote',
  Markdown: 'to read and to quote',
} as const;

export const saved = (file: string): string => `Saved as ${file}`;
export const savedEvents = (count: number, file: string): string =>
  `Saved ${plural(count, 'event')} as ${file}`;

export const PROBLEMS = {
  faces: 'Nothing was saved: the typefaces for it did not come. Try again when you are online.',
  pixels: 'Nothing was saved: the browser refused so large a picture. SVG has no such limit.',
  other: 'Nothing was saved: the picture could not be made.',
  words: 'Nothing was saved yet: the words of the events are on their way. Try again.',
  writer: 'Nothing was saved: the file could not be made. Try again when you are online.',
} as const;

/** The name of a file of events, without its ending. */
export const nameEvents = (count: number, day: string | null): string =>
  `fronts-${plural(count, 'event').replace(' ', '-')}${nameDay(day)}`;

/** The name of a picture of some days, each `YYYY-MM-DD`, without its ending. */
export const namePicture = (first: string, last: string, day: string | null): string =>
  `fronts-${first}-to-${last}${nameDay(day)}`;

const nameDay = (day: string | null): string => (day === null ? '' : `-as-known-on-${day}`);
