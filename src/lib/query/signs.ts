/** What the sign of an event tells beside its status, as values to filter by. */
import type { ListedDate } from '../chronology/types.ts';

/**
 * How an event is dated: on a day, probably on one, on one of several days not known which, or lasting some
 * days, all known or with an end that is rough or not told.
 */
export const DATED = ['day', 'probable', 'lasted', 'rough', 'unknown'] as const;
export type Dated = (typeof DATED)[number];

export function datedOf(date: ListedDate): Dated {
  const { earliest, latest, latestStart, earliestEnd, lasted, uncertain } = date;
  if (earliest === latest) return uncertain ? 'probable' : 'day';
  if (!lasted) return 'unknown';
  return earliest < latestStart || earliestEnd < latest ? 'rough' : 'lasted';
}

/** How many sources tell an event. */
export const TOLD = ['once', 'several'] as const;
export type Told = (typeof TOLD)[number];

export const toldBy = (sourceCount: number): Told => (sourceCount > 1 ? 'several' : 'once');
