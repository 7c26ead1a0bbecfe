/** What a click or a tap means to hit. */
import type { Metrics } from '../../timeline/metrics.ts';
import { idsOf, type Drawn } from '../../timeline/place.ts';

/**
 * The ids of the events at a point of the lanes (px), the nearest first; a cluster stands for its members.
 * Asked about are those that are as near as the nearest but for half a target.
 * `reachPx` is how far beyond its mark an event can be meant; `direct` is the event whose label or mark
 * was hit, if any, which a precise pointer means alone.
 */
export function marksNear(
  drawn: readonly Drawn[],
  xPx: number,
  yPx: number,
  metrics: Metrics,
  reachPx: number,
  direct: string | null,
): string[] {
  const halfPx = metrics.targetPx / 2;
  const isPrecise = reachPx < halfPx;
  if (direct && isPrecise) return [direct];
  const near = drawn
    .map((candidate) => ({ candidate, distancePx: distance(candidate, xPx, yPx) }))
    .filter(({ distancePx }) => distancePx <= metrics.markPx + reachPx)
    .sort((a, b) => a.distancePx - b.distancePx);
  const [nearest, second] = near;
  if (!nearest) return direct ? [direct] : [];
  // A finger that is clearly on one mark means that one, and one on a label means its event.
  const isClear = (second?.distancePx ?? Infinity) > nearest.distancePx + halfPx;
  if (isPrecise || (isClear && (!direct || direct === nearest.candidate.key)))
    return idsOf(nearest.candidate);
  if (direct && nearest.distancePx > halfPx) return [direct];
  const asked = near.filter(({ distancePx }) => distancePx <= nearest.distancePx + halfPx);
  return [...new Set(asked.flatMap(({ candidate }) => idsOf(candidate)).concat(direct ?? []))];
}

function distance(drawn: Drawn, xPx: number, yPx: number): number {
  const endPx = drawn.xPx + (drawn.type === 'mark' ? drawn.barPx : 0);
  const dx = Math.max(drawn.xPx - xPx, 0, xPx - endPx);
  return Math.hypot(dx, drawn.yPx - yPx);
}
