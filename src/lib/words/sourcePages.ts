/** The pages on the sources, and how these are told of elsewhere. */
import type { ListedDate } from '../chronology/types.ts';
import { plural, wordNumber } from './language.ts';

export const title = 'The sources';
export const description =
  'The texts that the chronology is made from: what each is, where it stands, what it covers, and how much of it is quoted.';
export const opening =
  'Most of them are partisan, and on opposite sides. None is read here as the truth: each is read as what it is, with its day and its standpoint.';
/** How many events it tells, and how much of it is quoted: `share` from 0 to 1. */
export const wordExtent = (events: number, share: number): string =>
  `${plural(events, 'event')} · ${wordShare(share)} of the text quoted`;

export const wordPlace = (place: number, count: number): string => `Source ${place} of ${count}`;
export const wordDescription = (label: string, standpoint: string): string =>
  `${label}: ${standpoint}`;
export const missing = 'There is no such source.';

export const facts = {
  author: 'Author',
  publisher: 'Publisher',
  published: 'Published',
  kind: 'Kind',
  length: 'Length',
  licence: 'Licence',
  original: 'Original',
};
export const noLicence = 'none; its words remain its author’s';
export const wordLength = (characters: number, share: number): string =>
  `${wordNumber(characters)} characters, ${wordShare(share)} of them quoted here`;

export const headings = {
  date: 'How its date is known',
  problems: 'What to know when reading it',
  derived: 'What it derives from',
  covers: 'What it covers, and when it was published',
  passages: 'Every passage quoted, in the order of the text',
};
/** Below the picture of what it covers: `after` events are later than its own day. */
export const wordAfter = (published: ListedDate, after: number): string =>
  `Dotted: ${wordPublished(published)}. ${after ? `It tells ${plural(after, 'event')} of later days.` : 'What came later it cannot know.'}`;
export const wordKey = (passages: number, events: number): string =>
  `The words that date an event are <date>marked</date>, the names that the text gives it <call>underlined</call>. ${plural(passages, 'passage')}, ${plural(events, 'event')}.`;

/** The name of the list that tells the rows of a picture of what is covered. */
export const fronts = 'Fronts';
/** `share` from 0 to 1: how far into its text a passage begins. */
export const wordInto = (share: number): string => `${Math.round(share * 100)} % into the text`;

/** "published on 1 November 2023", "published between 12 and 31 March 2024". */
export const wordPublished = ({ earliest, latest, long }: ListedDate): string =>
  `published ${earliest === latest ? 'on ' : ''}${long}`;

/** What the picture of a source's coverage shows. */
export function wordCoverage(label: string, count: number, after: number, published: ListedDate) {
  const rest = after ? `; ${after} of them later than that` : '; none of them later than that';
  return `${label} tells ${plural(count, 'event')}, and was ${wordPublished(published)}${rest}.`;
}

/** "18 %", "under 1 %". */
export const wordShare = (share: number): string =>
  share > 0 && share < 0.01 ? 'under 1 %' : `${Math.round(share * 100)} %`;
