/** The page of an event, and what pages of single events share. */
import { plural } from './language.ts';

/** Before its date and front, in the description of the page and of its picture. */
export const wordDescription = (date: string, summary: string): string => `${date}. ${summary}`;
export const wordPicture = (title: string, date: string, front: string): string =>
  `${title}. ${date}, ${front}.`;

export const toldBy = (tellers: number, sources: number): string =>
  `told by ${tellers} of ${plural(sources, 'source')}`;
export const onTimeline = 'See it on the timeline';
/** `id` is one that the event had. */
export const wordWas = (id: string): string =>
  `You followed an older address, “${id}”. This event tells of it now.`;

export const words = {
  heading: 'In their own words',
  key: 'The words that date it are <date>marked</date>, the names that a source gives it <call>underlined</call>; what stands before and after in the text is smaller.',
};
export const vouched = 'How far it is vouched for';
export const related = 'Related events';

/** The page of an address that an event had. */
export const moved = {
  title: 'This event has another address now',
  name: (id: string) => `“${id}” has another address now`,
  told: (id: string) => `What was told under “${id}” is told by:`,
};
export const missing = 'There is no such event.';
