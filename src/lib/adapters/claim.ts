/** Whose the wheel is over the timeline: the page's where it cannot zoom on. Panning by it needs no more. */
import { panCamera, spanOf, type Camera, type CameraLimits } from '../timeline/camera.ts';
import { WHEEL_REST_MS, wheelIntent } from './wheel.ts';

interface WheelOptions {
  readonly limits: CameraLimits;
  readonly getCamera: () => Camera;
  readonly getWidthPx: () => number;
  /** Shift or a sideways wheel panned. */
  readonly onMove: (camera: Camera) => void;
}

/** Takes the wheel for the element until the signal ends it. Returns whether the turn going on is ours. */
export function claimWheel(
  element: SVGSVGElement,
  { limits, getCamera, getWidthPx, onMove }: WheelOptions,
  signal: AbortSignal,
): () => boolean {
  const longest = limits.to - limits.from;
  const shortest = Math.min(limits.minSpan, longest);
  let wheeledAt = -Infinity;
  let isOurs = true;

  /**
   * Whose it is, is settled when it begins to turn: the page's where it cannot zoom on in that direction, so
   * that nobody is trapped; else ours until it rests, so that an overshoot moves no page. A pinch is always
   * ours: the browser would magnify the page.
   */
  function claim(event: WheelEvent): void {
    if (event.ctrlKey || event.timeStamp - wheeledAt > WHEEL_REST_MS) {
      const { kind, amount } = wheelIntent(event);
      const span = spanOf(getCamera());
      const isAtLimit = amount < 0 ? span >= longest - 1e-6 : span <= shortest + 1e-6;
      isOurs = event.ctrlKey || kind === 'pan' || !isAtLimit;
    }
    wheeledAt = event.timeStamp;
    if (isOurs) event.preventDefault();
  }

  function pan(event: WheelEvent): void {
    const { kind, amount } = wheelIntent(event);
    if (kind !== 'pan' || !isOurs) return;
    const camera = getCamera();
    const panned = panCamera(camera, (amount / getWidthPx()) * spanOf(camera), limits);
    if (panned !== camera) onMove(panned);
  }

  element.addEventListener('wheel', claim, { capture: true, passive: false, signal });
  element.addEventListener('wheel', pan, { passive: true, signal });
  return () => isOurs;
}
