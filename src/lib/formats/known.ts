/** What files say that are of a day, as of which they tell what was known. */
import type { Chronology, ChronologyEvent } from '../chronology/types.ts';
import { asKnownOn, knownOn } from '../words/files.ts';
import { readDate } from './dates.ts';

/** The title of a chronology, with the day that it is of. */
export function titleOf({
  title,
  asKnownOn: day,
}: Pick<Chronology, 'title' | 'asKnownOn'>): string {
  return day ? `${title} ${asKnownOn(readDate(day).earliest)}` : title;
}

/** What was known of an event on the day of the file, as a sentence; empty where the file is of no day. */
export function knownNote(
  { known }: Pick<ChronologyEvent, 'known'>,
  { asKnownOn: day }: Pick<Chronology, 'asKnownOn'>,
): string {
  return day && known ? knownOn(readDate(day).earliest, known) : '';
}
