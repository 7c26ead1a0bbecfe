/** The guided readings as pages: the list of them, and each by itself. */
import { plural } from './language.ts';

export const title = 'Guided readings';
export const description =
  'Short walks through the chronology: a few views of the timeline each, with two sentences on what there is to see.';
export const goThrough = 'Go through it on the timeline';
export const wordSteps = (count: number): string => plural(count, 'step');

/** At the head of a reading’s page; `<go>` and `<all>` are links. */
export const ways =
  '<go>Go through it on the timeline</go> or read it here. <all>All readings</all>';
export const missing = 'There is no such reading.';
export const stepOnTimeline = (number: number): string => `Step ${number} on the timeline`;

export const signs = {
  name: 'Signs',
  fading: 'Fading ends: the days are not all known',
  faint: 'Faint and struck through: not yet told on the day that is asked for',
};
