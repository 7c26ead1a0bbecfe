/** The words for the closed vocabularies that the first paint shows; the others stand in meanings.ts. */
import type { Front } from '../chronology/types.ts';
import type { Knowledge, Status } from '../chronology/vocabulary.ts';

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

/** What is said of an event that goes on after the day as of which it is shown. */
export const BEYOND_WORDS = 'in part later than that day';

/** What is said of an event that is in the range of days that is filtered to on some of its days only. */
export const POSSIBLE_WORDS = 'possibly in the range';

/** A front's name as it is spoken. */
export const spokenName = (front: Front): string => front.label.replaceAll(' & ', ' and ');
