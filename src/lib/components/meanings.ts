/** What the closed vocabularies mean: words that no page needs before it is read. */
import type { Basis, DifferenceSubject, Status } from '../chronology/vocabulary.ts';

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
