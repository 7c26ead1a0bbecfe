/** What two sources or more tell: the list of it, each event by itself, and the same beside the timeline. */
import { wordList } from './language.ts';

export const title = 'Told by two sources or more';
export const description =
  'The events that two or more of the sources tell, each with the sources’ own words side by side.';
export const opening = (shared: number, all: number): string =>
  `${shared} of the ${all} events are told by more than one of the texts. Here their words stand side by side, with what they call it and where they differ.`;
/** After who tells an event. */
export const wordDiffer = (subjects: readonly string[]): string =>
  `where they differ: ${subjects.join(', ').toLowerCase()}`;

/** The title of one of them: the event's own page has its title alone. */
export const wordCompared = (title: string): string => `Compared: ${title}`;
export const wordHow = (date: string, tellers: readonly string[]): string =>
  `${date}. How ${wordList(tellers)} tell it, side by side.`;
export const allAboutIt = 'All about it';
export const onTimeline = 'On the timeline';
export const key =
  'The names that a source gives it are <call>underlined</call>, the words that date it <date>marked</date>.';
export const others = 'Other events told by several';
export const before = 'Before it in the list:';
export const after = 'After it in the list:';
export const missing = 'There is no such event, or one source alone tells it.';

export const columns = {
  calls: 'Calls it',
  silent: 'Silent on it',
  before: ': before it happened',
};
