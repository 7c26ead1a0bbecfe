/** What the list says where it has nothing to show. */
import { plural, wordList } from './language.ts';

export const days = { filter: 'days', all: 'Show all days' };
export const words = { filter: 'words', all: 'Without the words' };

export const empty = {
  together: (filters: readonly string[]) =>
    `No event passes the filters on ${wordList(filters)} together.`,
  alone: (filter: string) => `No event passes the filter on ${filter}.`,
  words: (q: string) => `No event has the words “${q}”.`,
  /** What stands before and after the words that are looked for. */
  looking: (count: number) =>
    ['Looking for “', `” in the words of ${plural(count, 'event')} …`] as const,
  missing: ['The words of the events did not come, so that “', '” cannot be looked up.'] as const,
  searchFor: ['Search for “', '”'] as const,
  /** A way out, with what it would show. */
  way: (name: string, count: number) => `${name}: ${plural(count, 'event')}`,
  dropBoth: 'Drop both',
  dropAll: 'Drop all',
};

/** Why the words of an open event are not there. */
export const missing = {
  gone: 'This event is no longer in the data, which changed after this page was made.',
  reload: 'Load the page anew',
  words: 'The words of this event did not come.',
  again: 'Ask again',
};
