/** The words for the closed vocabularies, and sentences made of them. */
import type { Front } from '../chronology/types.ts';
import type { Status } from '../chronology/vocabulary.ts';
import type { Item } from '../query/item.ts';
import type { Knowledge } from '../query/known.ts';
import type { Tally } from '../query/tally.ts';
import type { Precision } from './ui/MarkShape.svelte';

export const STATUS_WORDS: Record<Status, string> = {
  reported: 'Reported',
  claimed: 'Claimed by a party',
  uncorroborated: 'Not corroborated',
  disputed: 'Disputed',
};

/** What is said of an event beside its status, as of a day; nothing of what was told by then. */
export const KNOWLEDGE_WORDS: Record<Knowledge, string> = {
  told: '',
  possibly: 'possibly known',
  untold: 'not yet told',
};

/** What is said of an event that is in the range of days that is filtered to on some of its days only. */
export const POSSIBLE_WORDS = 'possibly in the range';

/** What is doubtful about events, by their ids: see the explorer. */
interface Doubts {
  readonly known: ReadonlyMap<string, Knowledge>;
  readonly possible: ReadonlySet<string>;
}

/** A front's name as it is spoken. */
export const spokenName = (front: Front): string => front.label.replaceAll(' & ', ' and ');

/** How precisely an item is dated, as its sign tells it. */
export function precisionOf(item: Item): Precision {
  if (item.isPoint) return item.date.uncertain ? 'uncertain-day' : 'day';
  const { lasted, earliest, latestStart, earliestEnd, latest } = item.date;
  if (!lasted) return 'unknown-day';
  if (earliest < latestStart) return earliestEnd < latest ? 'rough-ends' : 'rough-start';
  return earliestEnd < latest ? 'rough-end' : 'lasted';
}

/** "1,204". */
export const wordNumber = (count: number): string => count.toLocaleString('en-GB');

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${wordNumber(count)} ${count === 1 ? one : many}`;

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
