/** Columns, where events are too many to tell apart: how many, and on which days. */
import { toDayParts, type Day } from '../chronology/day.ts';
import { monthName } from '../chronology/wording-day.ts';
import { wordDays } from '../chronology/wording-days.ts';
import { plural, wordNumber } from './language.ts';

interface Counted {
  readonly from: Day;
  /** The day after the last. */
  readonly to: Day;
  readonly count: number;
}

/** "133 on 14 February", "1,204 from 12 February" for more than a day: beside a column, where space is short. */
export function labelColumn({ from, to, count }: Counted): string {
  const day = `${toDayParts(from).date} ${monthName(from)}`;
  return to - from === 1
    ? `${wordNumber(count)} on ${day}`
    : `${wordNumber(count)} in ${to - from} days from ${day}`;
}

/** "133 events on 14 February 2024", "1,204 events from 1 to 7 February 2024". */
export const speakCount = ({ from, to, count }: Counted): string =>
  `${plural(count, 'event')} ${to - from === 1 ? 'on' : 'from'} ${wordDays(from, to - 1)}`;

/** A group of columns, one a lane. */
export const columnsOf = (front: string): string => `${front}, by number`;

/** A column for the ear. */
export const speakColumn = (counted: Counted, front: string): string =>
  `${speakCount(counted)}, ${front}. Enter zooms to them.`;
