/** Sentences that several parts of the page say. */
import type { Item } from '../query/item.ts';
import type { Knowledge } from '../query/known.ts';
import type { Tally } from '../query/tally.ts';
import { plural } from './language.ts';
import { KNOWLEDGE_WORDS, POSSIBLE_WORDS, STATUS_WORDS } from './vocabulary.ts';

/** What is doubtful about events, by their ids: see the explorer. */
interface Doubts {
  readonly known: ReadonlyMap<string, Knowledge>;
  readonly possible: ReadonlySet<string>;
}

/** Where the events are that are not certainly in view: the parts that are not nothing. */
export const wordRest = ({ possibly, earlier, later, filteredOut }: Tally): string =>
  [
    possibly && ` · ${possibly} possibly`,
    earlier && ` · ${earlier} earlier`,
    later && ` · ${later} later`,
    filteredOut && ` · ${filteredOut} filtered out`,
  ]
    .filter(Boolean)
    .join('');

/**
 * An event as a sentence for the ear. It says the label and not the title: the name of a thing has to hold
 * the words that are seen on it.
 */
export function speakItem(
  item: Item,
  frontName: string,
  place: string,
  { known, possible }: Doubts,
): string {
  const { event, date, sourceCount } = item;
  const knowledge = known.get(event.id);
  return (
    `${date.long}, ${frontName}: ${event.label}. ` +
    `${plural(sourceCount, 'source')}, ${STATUS_WORDS[event.status].toLowerCase()}` +
    `${knowledge ? `, ${KNOWLEDGE_WORDS[knowledge]}` : ''}` +
    `${possible.has(event.id) ? `, ${POSSIBLE_WORDS}` : ''}. ${place}`
  );
}
