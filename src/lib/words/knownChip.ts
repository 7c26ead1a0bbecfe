/** The button of the day as of which it is shown what was known: a file of its own, for the first paint. */
import type { Day } from '../chronology/day.ts';
import { wordYear } from '../chronology/wording-day.ts';
import { wordDayShort } from '../chronology/wording-short.ts';

export const chip = {
  name: 'What was known on a day',
  words: (day: Day | null) =>
    `As known on ${day === null ? '…' : `${wordDayShort(day)} ${wordYear(day)}`}`,
};
