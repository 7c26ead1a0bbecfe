/** An event that is read: its facts, the words, how its date is known, and the ways from it. */
import { plural } from './language.ts';

export const facts = {
  front: 'Front',
  alsoConcerns: 'Also concerns',
  kind: 'Kind',
  actors: 'Actors',
  place: 'Place',
};

export const inContext = 'In context';
export const sideBySide = 'Side by side';
/** Before the words of a source that came out after the day that is asked for, or perhaps did. */
export const wordLater = (isPossible: boolean, day: string): string =>
  `${isPossible ? 'Perhaps not' : 'Not'} yet published on ${day}:`;

/** For the ear, before the words that stand around a quotation. */
export const around = { before: 'Before it in the text:', after: 'After it in the text:' };

export const date = {
  heading: 'How we know the date',
  phrase: (phrase: string) => `The source’s words: “${phrase}”.`,
};
/** After the title of a public record; `date` in words, null where it shows none. */
export const wordDated = (date: string | null): string => (date ? `, ${date}` : ', no date shown');

export const changes = {
  heading: 'Changes',
  none: 'None since it was first told here.',
};

export const pageOfEvent = 'Page of this event';
export const onItsOwnPage = 'On a page of its own';

/** By the order of the list: of one day, what stands before an event may have happened after it. */
export const neighbours = {
  heading: 'Beside it in the list',
  beforeOnFront: 'Before it on this front',
  afterOnFront: 'After it on this front',
  before: 'Before it on any front',
  after: 'After it on any front',
};

/** The ways to the events before and after it. */
export const steps = {
  name: 'Neighbouring events',
  at: (position: number, count: number) => `${position} of ${count}`,
  before: 'Before it in the list',
  after: 'After it in the list',
};
/** A way, with the event that it leads to if there is one. */
export const wordWay = (way: string, title: string | undefined): string =>
  title === undefined ? way : `${way}: ${title}`;

/** The events that it goes back to and that go back to it. `begun` is the event that it began at, if that is another. */
export const thread = {
  name: 'Thread',
  about: (begun: string | undefined) =>
    `What ${begun === undefined ? 'this event' : `“${begun}”`} goes back to, and what goes back to it, as the sources link them`,
  of: (begun: string | undefined) => (begun === undefined ? 'Thread:' : `Thread of “${begun}”:`),
  before: 'Before it in the thread',
  after: 'After it in the thread',
};

/** What happened on the same days. */
export const sameDays = {
  name: 'Same days:',
  off: 'off',
  within: (days: number) => `± ${plural(days, 'day')}`,
  which: 'Which they are',
  possibly: 'possibly',
};

/** How many events are near to one, on how many fronts, and how many of them only possibly. */
export function wordNear(count: number, fronts: number, possible: number, days: number): string {
  const within = `within ${plural(days, 'day')} of it`;
  if (count === 0) return `Nothing else is told ${within}.`;
  const doubt =
    possible === 0 ? '' : possible === count ? ', possibly' : `, ${possible} of them possibly`;
  return `${plural(count, 'other event')} on ${plural(fronts, 'front')} ${within}${doubt}.`;
}
