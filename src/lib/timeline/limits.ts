/** How far the camera may go over a set of events. */
import type { CameraLimits } from './camera.ts';

interface Dated {
  readonly start: number;
  readonly stop: number;
  /** The bounds of its date: infinite at an open end, which `start` and `stop` cut off. None: none is open. */
  readonly date?: { readonly earliest: number; readonly latest: number };
}

/**
 * The days from a little before the first event to a little after the last, so that no mark sits on the
 * edge (a bar has a least width, and needs more room after it than a dot before), and a day as the
 * shortest stretch. An open end asks for no room: the bar runs out of sight. A set without events gets the
 * month around day 0.
 */
export function limitsOf(items: readonly Dated[]): CameraLimits {
  if (items.length === 0) return { from: -15, to: 15, minSpan: 1 };
  let from = Infinity;
  let to = -Infinity;
  for (const { start, stop, date } of items) {
    from = Math.min(from, date?.earliest === -Infinity ? stop - 1 : start);
    to = Math.max(to, date?.latest === Infinity ? start + 1 : stop);
  }
  const marginBefore = Math.max(1, Math.ceil((to - from) * 0.03));
  const marginAfter = Math.max(1, Math.ceil((to - from) * 0.05));
  return { from: from - marginBefore, to: to + marginAfter, minSpan: 1 };
}
