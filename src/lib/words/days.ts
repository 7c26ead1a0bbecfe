/** The days in view as fields and buttons. */
import type { Day } from '../chronology/day.ts';
import { wordDay } from '../chronology/wording-day.ts';
import { wordDays } from '../chronology/wording-days.ts';

export const days = {
  name: 'Days in view',
  earlier: 'A screenful earlier',
  later: 'A screenful later',
  first: 'First day',
  last: 'Last day',
  only: 'Only these days',
};

/** Why days as they were typed cannot be shown. */
export const endsBefore = (from: Day, to: Day): string =>
  `${wordDay(from)} is after ${wordDay(to)}.`;
export const daysThereAre = (first: Day, last: Day): string =>
  `The days are ${wordDays(first, last)}.`;
