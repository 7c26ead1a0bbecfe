/** What is written into files for other programs. */
import type { Day } from '../chronology/day.ts';
import type { Knowledge } from '../chronology/vocabulary.ts';
import { wordDay } from '../chronology/wording-day.ts';
import { KNOWN_WORDS } from './meanings.ts';

/** To follow a title: "as known on 20 November 2023". */
export const asKnownOn = (day: Day): string => `as known on ${wordDay(day)}`;

/** "As known on 20 November 2023: not yet told." */
export const knownOn = (day: Day, known: Knowledge): string =>
  `As known on ${wordDay(day)}: ${KNOWN_WORDS[known].toLowerCase()}.`;
