/** What is written into files for other programs. */
import type { Day } from '../chronology/day.ts';
import type { Knowledge, Status } from '../chronology/vocabulary.ts';
import { wordDay } from '../chronology/wording-day.ts';
import { KNOWN_WORDS } from './meanings.ts';
import { plural } from './language.ts';
import { STATUS_WORDS } from './vocabulary.ts';

/** To follow a title: "as known on 20 November 2023". */
export const asKnownOn = (day: Day): string => `as known on ${wordDay(day)}`;

/** "As known on 20 November 2023: not yet told." */
export const knownOn = (day: Day, known: Knowledge): string =>
  `As known on ${wordDay(day)}: ${KNOWN_WORDS[known].toLowerCase()}.`;

export const wordVersion = (version: string): string => `Data version ${version}`;

/** Where something is from, at the end of a text: the title of the chronology, its version and an address. */
export const from = (title: string, version: string, link: string): string =>
  `${title}, data version ${version}. ${link}`;

/** How the date of an event is known, in a list. */
export const dateNote = (note: string): string => `Date: ${note}`;

/** How far an event is vouched for, with what is to be said of that. */
export const wordStatus = (status: Status, note = ''): string =>
  `Status: ${STATUS_WORDS[status].toLowerCase()}. ${note}`.trim();

export const calendar = {
  /** `words` is the date, `note` how it is known. */
  date: (words: string, note: string) => `Date: ${words}. ${note}`,
  roughDate: (words: string, note: string) =>
    `Date: ${words}. This date is not exact: the calendar shows every day on which it can have been. ${note}`,
};

export const markdown = {
  opening: (events: number, version: string) =>
    `${plural(events, 'event')} · data version ${version} · quotations remain their authors’`,
  record: (publisher: string, title: string) => `Record: ${publisher}, “${title}”`,
  link: 'Link to this event',
};

export const reference = {
  date: (words: string) => `Date of the event: ${words}`,
  status: (status: Status) => `Status: ${STATUS_WORDS[status].toLowerCase()}`,
  published: (words: string) => `Published ${words}.`,
  licence: (name: string) => `Licence: ${name}.`,
};

export const feed = {
  title: (title: string) => `${title}: changes`,
  subtitle: 'What was corrected or added since an event was first published',
};

/** The whole as a data set, for machines that look for such. */
export const dataset = {
  creator: 'The Fronts authors',
  name: (title: string) => `${title}: a chronology of the regional war, October 2023 to April 2024`,
  description: (events: number, sources: number) =>
    `${events} events as ${sources} texts tell them, most of them partisan, each with the words that it rests on.`,
};
