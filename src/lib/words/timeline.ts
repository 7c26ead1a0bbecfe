/** The timeline, as the first paint shows and speaks it; the rest stands in timelineLate.ts. */
import { plural, wordNumber } from './language.ts';

/** What it is, and what keys do there. */
export const timelineName =
  'Timeline of events by front. Arrow keys move between events, Enter opens one, plus and minus zoom.';

export const lanes = {
  name: 'Fronts',
  hint: (description: string) => `${description} Click to filter by this front.`,
};

export const readingHere = 'Where the list stands';

export const placeInLane = (place: number, count: number): string =>
  `${place} of ${count} in this lane`;

/** Several events in one box, by the titles of the first and the last of them. */
export const speakCluster = (
  count: number,
  frontName: string,
  first: string,
  last: string,
  untold: number,
): string =>
  `${plural(count, 'event')} close together, ${frontName}: ${first} to ${last}.` +
  `${untold ? ` ${wordNumber(untold)} of ${wordNumber(count)} not yet told.` : ''} Enter lists them.`;
