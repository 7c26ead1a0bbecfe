/** The words for the closed vocabularies, and sentences made of them. */
import { wordDate } from '../chronology/wording.ts';
import type { Front } from '../chronology/types.ts';
import type { Basis, DifferenceSubject, Status } from '../chronology/vocabulary.ts';
import type { Item } from '../query/item.ts';
import type { Knowledge } from '../query/known.ts';
import type { Precision } from './ui/MarkShape.svelte';

export const STATUS_WORDS: Record<Status, string> = {
  reported: 'Reported',
  claimed: 'Claimed by a party',
  uncorroborated: 'Not corroborated',
  disputed: 'Disputed',
};

export const STATUS_MEANINGS: Record<Status, string> = {
  reported: 'told as fact; nobody known to contest it',
  claimed: 'only a party to the conflict says so',
  uncorroborated: 'a source itself says that others did not confirm it',
  disputed: 'an account or record contradicts another on whether it happened or who did it',
};

export const BASIS_WORDS: Record<Basis, string> = {
  stated: 'Given by a source.',
  resolved: 'Worked out from a source’s words.',
  bounded: 'Only bounds are known.',
  record: 'From a public record.',
};

export const BASIS_MEANINGS: Record<Basis, string> = {
  stated: 'A source gives the full date.',
  resolved:
    'A source gives a part of it or counts from another day (“on Wednesday”, “the 13th”), and the rest follows from when that was written.',
  bounded: 'No source gives the day; the first and the last possible day are known.',
  record: 'No source gives the day, or a wrong one; a public record does.',
};

/** Why something that a text tells is not on the timeline. */
export const LEFT_OUT_WORDS = {
  'outside-window': 'Happened before October 2023 or after May 2024',
  'not-an-event': 'No event with a day of its own',
  opinion: 'Opinion, prediction and invective',
  unverifiable: 'Cannot be checked',
  conspiracy: 'Conspiracy claims',
  'private-person': 'Concerns private persons',
} as const;

export const DIFFERENCE_WORDS: Record<DifferenceSubject, string> = {
  when: 'When',
  where: 'Where',
  who: 'Who',
  whom: 'To whom',
  'how-many': 'How many',
  name: 'Name',
  what: 'What',
};

/** What is said of an event beside its status, as of a day; nothing of what was told by then. */
export const KNOWLEDGE_WORDS: Record<Knowledge, string> = {
  told: '',
  possibly: 'possibly known',
  untold: 'not yet told',
};

/** A front's name as it is spoken. */
export const spokenName = (front: Front): string => front.label.replaceAll(' & ', ' and ');

/** How precisely an item is dated, as its sign tells it. */
export function precisionOf(item: Item): Precision {
  if (item.isPoint) return 'day';
  const { lasted, earliest, latestStart, earliestEnd, latest } = item.date;
  if (!lasted) return 'unknown-day';
  if (earliest < latestStart) return earliestEnd < latest ? 'rough-ends' : 'rough-start';
  return earliestEnd < latest ? 'rough-end' : 'lasted';
}

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/**
 * An event as a sentence for the ear. It says the label and not the title: the name of a thing has to hold
 * the words that are seen on it.
 */
export function speakItem(
  item: Item,
  frontName: string,
  place: string,
  knowledge: Knowledge = 'told',
): string {
  const { event, date, sourceCount } = item;
  return (
    `${wordDate(date)}, ${frontName}: ${event.label}. ` +
    `${plural(sourceCount, 'source')}, ${STATUS_WORDS[event.status].toLowerCase()}` +
    `${knowledge === 'told' ? '' : `, ${KNOWLEDGE_WORDS[knowledge]}`}. ${place}`
  );
}
