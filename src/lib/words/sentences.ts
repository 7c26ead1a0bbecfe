/** Sentences that several parts of the page say. */
import type { Knowledge } from '../chronology/vocabulary.ts';
import type { Item } from '../query/item.ts';
import type { Tally } from '../query/tally.ts';
import { plural } from './language.ts';
import { BEYOND_WORDS, KNOWLEDGE_WORDS, POSSIBLE_WORDS, STATUS_WORDS } from './vocabulary.ts';

/** What is doubtful about events, and what was known of them as of a day: see the explorer. */
interface Doubts {
  readonly known: ReadonlyMap<string, Knowledge>;
  readonly possible: ReadonlySet<string>;
  sourceCountOf(item: Item): number;
  shareOf(item: Item): number;
}

/** "1 event", "1,204 events". */
export const wordEvents = (count: number): string => plural(count, 'event');

/** Where the events are that are not certainly in view: the parts that are not nothing. */
export const wordRest = ({
  possibly,
  possiblyInRange,
  earlier,
  later,
  filteredOut,
}: Tally): string =>
  [
    possibly && ` · ${possibly} possibly`,
    possiblyInRange && ` · ${possiblyInRange} ${POSSIBLE_WORDS}`,
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
export function speakItem(item: Item, frontName: string, place: string, doubts: Doubts): string {
  const { event, date } = item;
  const knowledge = doubts.known.get(event.id);
  const count = doubts.sourceCountOf(item);
  const share = doubts.shareOf(item);
  const facts = [
    count && plural(count, 'source'),
    STATUS_WORDS[event.status].toLowerCase(),
    knowledge && KNOWLEDGE_WORDS[knowledge],
    share > 0 && share < 1 && BEYOND_WORDS,
    doubts.possible.has(event.id) && POSSIBLE_WORDS,
  ].filter(Boolean);
  return `${date.long}, ${frontName}: ${event.label}. ${facts.join(', ')}. ${place}`;
}
