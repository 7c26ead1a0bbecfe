/** Inertia: how a timeline that was let go of in motion comes to rest. Units are px and ms. */
import { panned, type Flight } from './flight.ts';
import { panCamera, spanOf, type Camera, type CameraLimits } from './camera.ts';

/** Where a pointer was along time, and when. */
export interface Sample {
  readonly atMs: number;
  readonly xPx: number;
}

/** The stretch of the drag, in ms before its end, that tells how fast it was let go of. */
const RECENT_MS = 80;
/** In less time no speed can be told. */
const LEAST_MS = 24;
/** A pointer that rested for so long before it let go has stopped what it held. */
const REST_MS = 50;
/** Slower than this nothing glides. */
const LEAST_SPEED = 0.15;
/** The time in which the speed falls to a third. */
const DECAY_MS = 160;
/** After so many of them nothing is seen to move. */
const DECAYS = 4;

/** The speed at the end of a drag, px/ms, positive to the right; 0 where it rested or was too short to tell. */
export function speedOf(samples: readonly Sample[], endMs: number): number {
  const recent = samples.filter(({ atMs }) => endMs - atMs <= RECENT_MS);
  const first = recent[0];
  const last = recent.at(-1);
  if (!first || !last || endMs - last.atMs > REST_MS || last.atMs - first.atMs < LEAST_MS) return 0;
  return (last.xPx - first.xPx) / (last.atMs - first.atMs);
}

/**
 * How far it glides, px: as far as the speed carries, never further than the drag itself went, never
 * more than half the width, and never against the drag; 0 for none.
 */
export function glidePx(speed: number, draggedPx: number, widthPx: number): number {
  if (Math.abs(speed) < LEAST_SPEED || speed * draggedPx <= 0) return 0;
  return Math.sign(speed) * Math.min(Math.abs(speed) * DECAY_MS, Math.abs(draggedPx), widthPx / 2);
}

/** The share of the glide that is done after `elapsedMs`: fast at first, ever slower, exactly 1 at its end. */
export function decay(elapsedMs: number): number {
  const whole = 1 - Math.exp(-DECAYS);
  const t = Math.min(DECAYS, Math.max(0, elapsedMs / DECAY_MS));
  return t === DECAYS ? 1 : (1 - Math.exp(-t)) / whole;
}

/** Where a glide of so many px to the right ends: the same camera where the limits let it go nowhere. */
export function glideEnd(
  camera: Camera,
  px: number,
  widthPx: number,
  limits: CameraLimits,
): Camera {
  return panCamera(camera, (-px / widthPx) * spanOf(camera), limits);
}

/** The glide as a flight; at the limits it slows down with the way that is left. */
export function createGlide(from: Camera, to: Camera): Flight {
  const durationMs = DECAY_MS * DECAYS;
  return {
    durationMs,
    at: (elapsedMs) =>
      elapsedMs <= 0 ? from : elapsedMs >= durationMs ? to : panned(from, to, decay(elapsedMs)),
  };
}
