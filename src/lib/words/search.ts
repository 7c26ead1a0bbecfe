/** The search, once there is something to say of what it finds. */
import { wordNumber } from './language.ts';
import { list } from './list.ts';

export const hits = {
  previous: 'Previous hit',
  next: 'Next hit',
  clear: 'Clear the search',
  /** Around the number of the hit that is open. */
  of: 'of',
  /** Told as a hit opens. */
  opened: (place: number, total: number, title: string) => `${place} of ${total}: ${title}`,
  /** With the word that was asked for, and the one that was taken for it. */
  /** With the words that were searched for, where others only asked. */
  searched: 'Searched for “<words>these</words>”.',
  corrected: 'No text has “<asked>one</asked>”; searched for “<taken>another</taken>”.',
};

export const order = {
  name: 'Order of the list',
  byDate: 'By date',
  bestFirst: list.best,
};

export const dates = {
  name: 'Days instead of words',
  only: (days: string) => `Show only ${days}`,
  beside: (days: string, words: string) => `Show only ${days}, with “${words}”`,
  known: (day: string) => `As known on ${day}`,
  knownBeside: (day: string, words: string) => `As known on ${day}, with “${words}”`,
  done: (days: string, events: number) => `Only ${days}: ${wordNumber(events)} shown.`,
  doneKnown: (day: string, events: number) => `As known on ${day}: ${wordNumber(events)} shown.`,
};

/** What stands before a text that has the words, by where it stands. */
export const foundIn = {
  actor: 'Actor:',
  place: 'Place:',
  summary: 'In our summary:',
  label: 'On the timeline:',
  teller: 'Told by',
  alsoCalled: 'also called',
};
