/** The order of dates, and whether a date lies in a range. */
import type { Day } from './day.ts';
import type { EdtfDate } from './edtf.ts';

/** Days from one to another, both included; an end without limit is infinite. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** How surely something lies in a range. */
export type Certainty = 'in' | 'possible' | 'out';

/** What order asks of a date. */
export type Bounds = Pick<EdtfDate, 'earliest' | 'latest'>;

/** What a range asks of a date: when it can have begun and ended. */
export type Extent = Pick<EdtfDate, 'earliest' | 'latest' | 'latestStart' | 'earliestEnd'>;

/**
 * The order of everything: by earliest day, then by latest. Negative when `a` comes first, 0 when
 * both bounds are the same: the caller then decides by id, so that no two events are ever equal.
 */
export function compareDates(a: Bounds, b: Bounds): number {
  return compareDays(a.earliest, b.earliest) || compareDays(a.latest, b.latest);
}

/**
 * Whether something happened in a range of days, as far as its date tells.
 *
 * - `in`: it did, whichever of the possible days is the true one. On one unknown day: both bounds
 *   lie in the range. For what lasted: at least one of its days is surely in the range; it has begun
 *   by the range's last day, and has not ended before the range's first. With known days at both
 *   ends, therefore, any overlap is certain.
 * - `possible`: some of the possible days lie in the range.
 * - `out`: none does.
 *
 * An open end never comes; an unknown end may have come on any day after the beginning, so what
 * has an unknown end is certain only in a range that holds its beginning.
 */
export function certainty(date: Extent, range: DayRange): Certainty {
  if (date.earliest > range.to || date.latest < range.from) return 'out';
  const surely = date.latestStart <= range.to && date.earliestEnd >= range.from;
  return surely ? 'in' : 'possible';
}

/** Not a subtraction: the difference of two infinite bounds is not a number. */
function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
