/** Zooming in on several events so that they come apart. */
import { clampCamera, spanOf, type Camera, type CameraLimits } from './camera.ts';
import type { Metrics } from './metrics.ts';
import type { PackItem } from './packed.ts';

/** When something happened, as far as its place in time goes. */
type Timed = Pick<PackItem, 'start' | 'stop' | 'isPoint'>;

/**
 * The camera that draws several events apart: all of them in sight, a day of white beside them at least, or
 * closer where that is not enough to part the first to end from the last to begin. Null where none is: for
 * those of one day, and for bars that have a day in common.
 */
function partingCamera(
  events: readonly Timed[],
  limits: CameraLimits,
  widthPx: number,
  { targetPx, barPx }: Metrics,
): Camera | null {
  const { firstEnd, lastBegin } = boundsOf(events);
  if (lastBegin <= firstEnd) return null;

  const from = Math.min(...events.map(({ start }) => start));
  const to = Math.max(...events.map(({ stop }) => stop));
  const margin = Math.max(1, (to - from) * 0.2);
  const all = { from: from - margin, to: to + margin };
  // A bar is no narrower than its least width, however short it is.
  const spanAtMost = (widthPx * (lastBegin - firstEnd)) / (targetPx + barPx);
  if (spanOf(all) <= spanAtMost) return clampCamera(all, limits);
  const between = middleOf({ start: firstEnd, stop: lastBegin });
  return clampCamera({ from: between - spanAtMost / 2, to: between + spanAtMost / 2 }, limits);
}

const middleOf = ({ start, stop }: Pick<Timed, 'start' | 'stop'>): number => (start + stop) / 2;

/** When the first of several events ends, and the last begins: a dot does both in the middle of its day. */
function boundsOf(events: readonly Timed[]): { firstEnd: number; lastBegin: number } {
  return {
    firstEnd: Math.min(...events.map((one) => (one.isPoint ? middleOf(one) : one.stop))),
    lastBegin: Math.max(...events.map((one) => (one.isPoint ? middleOf(one) : one.start))),
  };
}

/**
 * A camera closer than another by which several events come apart, as `isParted` says: along time with all
 * of them in sight, or else the first, by halves, around where they meet or where one begins or ends, for
 * there they may find rows of their own. Null where they stay together down to the limit.
 */
export function unfoldingCamera(
  events: readonly Timed[],
  from: Camera,
  limits: CameraLimits,
  { widthPx, metrics }: { readonly widthPx: number; readonly metrics: Metrics },
  isParted: (camera: Camera) => boolean,
): Camera | null {
  const parting = partingCamera(events, limits, widthPx, metrics);
  if (parting && spanOf(parting) < spanOf(from) && isParted(parting)) return parting;
  const { firstEnd, lastBegin } = boundsOf(events);
  const ends = events.flatMap(({ start, stop }) => [start, stop]);
  const places = new Set([(firstEnd + lastBegin) / 2, ...ends]);
  for (let span = spanOf(from) / 2; span >= limits.minSpan; span /= 2) {
    for (const at of places) {
      const camera = clampCamera({ from: at - span / 2, to: at + span / 2 }, limits);
      if (isParted(camera)) return camera;
    }
  }
  return null;
}
