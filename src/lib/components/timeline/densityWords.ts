/** Words for columns: how many events, and on which days. */
import { toDayParts, type Day } from '../../chronology/day.ts';
import { monthName, wordDay, wordMonth } from '../../chronology/wording-day.ts';

interface Counted {
  readonly from: Day;
  /** The day after the last. */
  readonly to: Day;
  readonly count: number;
}

/** "1,204". */
export const wordNumber = (count: number): string => count.toLocaleString('en-GB');

/** "133 on 14 February", "1,204 from 12 February" for more than a day: beside a column, where space is short. */
export function labelColumn({ from, to, count }: Counted): string {
  const day = `${toDayParts(from).date} ${monthName(from)}`;
  return to - from === 1
    ? `${wordNumber(count)} on ${day}`
    : `${wordNumber(count)} in ${to - from} days from ${day}`;
}

/** "133 events on 14 February 2024", "1,204 events between 1 and 7 February 2024". */
export function speakCount({ from, to, count }: Counted): string {
  const events = `${wordNumber(count)} ${count === 1 ? 'event' : 'events'}`;
  const last = to - 1;
  if (from === last) return `${events} on ${wordDay(from)}`;
  const first = wordMonth(from) === wordMonth(last) ? toDayParts(from).date : wordDay(from);
  return `${events} between ${first} and ${wordDay(last)}`;
}
