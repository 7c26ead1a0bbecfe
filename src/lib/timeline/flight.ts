/** The way of an animated move: from one camera to another along d3's zoom curve, in one dimension. */
import { interpolateZoom } from 'd3-interpolate';
import { clampCamera, spanOf, type Camera, type CameraLimits } from './camera.ts';

export interface Flight {
  readonly durationMs: number;
  /** Where the camera is so many ms after take-off: exactly at the beginning before, at the end after. */
  at(elapsedMs: number): Camera;
}

const LEAST_MS = 250;
const MOST_MS = 900;

/** What a flight takes of the time that d3 gives to its curve: a tool is to be brisker than a map. */
const PACE = 0.6;

/** So far, in screenfuls, a move without zoom is a plain pan: a curve would zoom out, and rows change. */
const PAN_SCREENS = 2;

const easeOut = (t: number): number => 1 - (1 - t) * (1 - t);

/**
 * The share of the width at which both cameras show the same time, where one of them holds the other;
 * the middle where they stand apart, or show equally much.
 */
function fixedShare(from: Camera, to: Camera): number {
  const share = (to.from - from.from) / (spanOf(from) - spanOf(to));
  return share >= 0 && share <= 1 ? share : 0.5;
}

/**
 * The flight between two cameras. A camera that holds the other is reached by zooming around the one time
 * that both show in the same place; others by panning, and from afar by zooming out on the way. The
 * span grows, then shrinks, and does nothing else; no camera on the way leaves the limits.
 */
export function createFlight(from: Camera, to: Camera, limits: CameraLimits): Flight {
  const spans = [spanOf(from), spanOf(to)] as const;
  const share = fixedShare(from, to);
  const curve = interpolateZoom(
    [from.from + share * spans[0], 0, spans[0]],
    [to.from + share * spans[1], 0, spans[1]],
  );
  const isPan =
    Math.abs(spans[0] - spans[1]) < spans[0] * 1e-6 &&
    Math.abs(to.from - from.from) <= PAN_SCREENS * spans[0];
  // Both curves take signed lengths: shrinking counts as backwards.
  const durationMs = Math.min(MOST_MS, Math.max(LEAST_MS, Math.abs(curve.duration) * PACE));

  function cameraAt(t: number): Camera {
    if (isPan) return panned(from, to, t);
    const [fixed, , span] = curve(t);
    return { from: fixed - share * span, to: fixed + (1 - share) * span };
  }

  return {
    durationMs,
    at(elapsedMs) {
      if (elapsedMs <= 0) return from;
      if (elapsedMs >= durationMs) return to;
      return clampCamera(cameraAt(easeOut(elapsedMs / durationMs)), limits);
    },
  };
}

/** The camera a share of the way between two that show equally much. */
export const panned = (from: Camera, to: Camera, share: number): Camera => ({
  from: from.from + (to.from - from.from) * share,
  to: from.to + (to.to - from.to) * share,
});
