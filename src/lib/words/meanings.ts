/** What the closed vocabularies mean: words that no page needs before it is read. */
import type { Dated, Told } from '../query/signs.ts';
import type {
  Basis,
  DifferenceSubject,
  Kind,
  Knowledge,
  Status,
} from '../chronology/vocabulary.ts';

export const STATUS_MEANINGS: Record<Status, string> = {
  reported: 'told as fact; nobody known to contest it',
  claimed: 'only a party to the conflict says so',
  uncorroborated: 'a source itself says that others did not confirm it',
  disputed: 'an account or record contradicts another on whether it happened or who did it',
};

/** What the ends of a sign tell, and its second ring. */
export const DATED_MEANINGS: Record<Dated, string> = {
  day: 'on this day',
  probable: 'probably on this day; its note says why not certainly',
  lasted: 'it lasted these days',
  rough: 'it lasted these days; the end that fades is rough or not told',
  unknown: 'on one of these days; which is not known',
};

export const DATED_WORDS: Record<Dated, string> = {
  day: 'On a day',
  probable: 'Probably on a day',
  lasted: 'Lasted some days',
  rough: 'With a rough end',
  unknown: 'On one of several days',
};

export const TOLD_WORDS: Record<Told, string> = {
  once: 'One source',
  several: 'Two sources or more',
};

/** What was known on the day that is asked for. */
export const KNOWN_WORDS: Record<Knowledge, string> = {
  told: 'Told',
  possibly: 'Possibly known',
  untold: 'Not yet told',
};

/** By what is done, never by who does it. */
export const KIND_WORDS: Record<Kind, string> = {
  attack: 'Attack',
  statement: 'Statement',
  diplomacy: 'Diplomacy',
  deployment: 'Deployment',
  security: 'Security',
  protest: 'Protest',
  law: 'Law',
  economy: 'Economy',
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
