/** What stands on a picture of the timeline and on paper. */
import type { Day } from '../chronology/day.ts';
import { wordDay } from '../chronology/wording-day.ts';
import { wordDays } from '../chronology/wording-days.ts';
import type { Tally } from '../query/tally.ts';
import { plural, wordCount } from './language.ts';
import { wordRest } from './sentences.ts';

export const about = (sources: number): string =>
  `What ${wordCount(sources)} texts, most of them partisan, tell of October 2023 to April 2024. ` +
  'Not all that happened: an empty stretch is not a quiet one.';

/** What a picture shows, for those who do not see it. */
export const describe = (tally: string, filter: string): string =>
  `A timeline of events by front. ${tally}. ${filter}.`;

/** The line that is always true: its parts add up to the total. */
export const wordTally = (tally: Tally): string =>
  `${tally.inView} of ${tally.total} events in view${wordRest(tally)}`;

/** What is left out. */
export const filters = {
  none: 'No filter',
  nothing: 'none',
  fronts: (labels: readonly string[]) => `Fronts shown: ${labels.join('; ')}`,
  status: (words: string) => `Status: ${words}`,
  dated: (words: string) => `Dated: ${words}`,
  told: (words: string) => `Told by: ${words}`,
  words: (q: string) => `With the words “${q}”`,
  range: (from: Day, to: Day) => `Only ${wordDays(from, to)}`,
  asOf: (day: Day) => `As known on ${wordDay(day)}`,
};

/** What the signs of a picture mean. */
export const signs = {
  name: 'Signs',
  several: 'Two sources or more',
  probable: 'Probably on this day',
  lasted: 'Lasted these days',
  rough: 'The end that fades is rough or not told',
  unknown: 'On one of these days, not known which',
  possible: 'Possibly in the range',
  untold: (day: Day) => `Not yet told by ${wordDay(day)}`,
  possiblyKnown: 'Possibly known',
  later: (day: Day) => `Later than ${wordDay(day)}`,
  cluster: 'So many events close together',
  density: 'The higher, the more events on these days',
  open: (label: string) => `Open: ${label}`,
  link: (relation: string) => `One ${relation} the other, as a source says`,
  near: (days: number) => `Within ${plural(days, 'day')} of what is open`,
};

export const paper = {
  timeline: 'The whole timeline',
  list: 'Every event',
  sources: 'Sources',
  source: (label: string, title: string, published: string) =>
    `${label}, “${title}”, published ${published}`,
  box: 'so many events stand together in a box with this number in the drawing',
};
