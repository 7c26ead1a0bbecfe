/** What else happened on the same days: events within some days of another. */
import { certainty, type Certainty, type Extent } from '../chronology/compare.ts';

/**
 * Whether one event lies within `days` of another, as far as their dates tell: `in` when it does
 * whichever of the possible days are the true ones of both, `possible` when some of them make it so.
 * What lasted is near to all that is within `days` of any of its days. Symmetric.
 */
export function nearness(date: Extent, around: Extent, days: number): Certainty {
  const widest = { from: around.earliest - days, to: around.latest + days };
  if (certainty(date, widest) === 'out') return 'out';
  // The days that are within reach wherever in its bounds the other one lies; there may be none such,
  // and yet what lasted long enough is certain: it is asked only whether it has begun and not ended.
  const surely =
    date.latestStart <= around.earliestEnd + days && date.earliestEnd >= around.latestStart - days;
  return surely ? 'in' : 'possible';
}
