/** The words for the closed vocabularies, and sentences made of them. */
import { wordDate } from '../chronology/wording.ts';
import type { Basis, DifferenceSubject, Kind, Status } from '../chronology/vocabulary.ts';
import type { Item } from '../query/item.ts';
import type { Precision } from './ui/MarkShape.svelte';

export const STATUS_WORDS: Record<Status, string> = {
  reported: 'Reported as fact',
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

export const KIND_WORDS: Record<Kind, string> = {
  attack: 'attack',
  statement: 'statement',
  diplomacy: 'diplomacy',
  deployment: 'deployment',
  security: 'security',
  protest: 'protest',
  law: 'law',
  economy: 'economy',
};

export const BASIS_WORDS: Record<Basis, string> = {
  stated: 'The source gives the full date.',
  resolved: 'Worked out from the source’s words.',
  bounded: 'Only bounds are known.',
  record: 'A public record gives it.',
};

export const DIFFERENCE_WORDS: Record<DifferenceSubject, string> = {
  when: 'When',
  where: 'Where',
  who: 'Who did it',
  whom: 'To whom',
  'how-many': 'How many',
  name: 'Name',
  what: 'What',
};

/** How precisely an item is dated, as its sign tells it. */
export function precisionOf(item: Item): Precision {
  if (item.isPoint) return 'day';
  return item.date.lasted ? 'lasted' : 'unknown-day';
}

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/**
 * An event as a sentence for the ear. It says the label and not the title: the name of a thing has to hold
 * the words that are seen on it.
 */
export function speakItem(item: Item, frontLabel: string, place: string): string {
  const { event, date, sourceCount } = item;
  return (
    `${wordDate(date)}, ${frontLabel.replace(' & ', ' and ')}: ${event.label}. ` +
    `${plural(sourceCount, 'source')}, ${STATUS_WORDS[event.status].toLowerCase()}. ${place}`
  );
}
