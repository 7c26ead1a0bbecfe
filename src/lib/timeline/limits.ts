/** How far the camera may go over a set of events. */
import type { CameraLimits } from './camera.ts';

/**
 * The days from a little before the first event to a little after the last, so that no mark sits on the
 * edge (a bar has a least width, and needs more room after it than a dot before), and a day as the
 * shortest stretch. A set without events gets the month around day 0.
 */
export function limitsOf(
  items: readonly { readonly start: number; readonly stop: number }[],
): CameraLimits {
  if (items.length === 0) return { from: -15, to: 15, minSpan: 1 };
  let from = Infinity;
  let to = -Infinity;
  for (const { start, stop } of items) {
    if (start < from) from = start;
    if (stop > to) to = stop;
  }
  const marginBefore = Math.max(1, Math.ceil((to - from) * 0.03));
  const marginAfter = Math.max(1, Math.ceil((to - from) * 0.05));
  return { from: from - marginBefore, to: to + marginAfter, minSpan: 1 };
}
