/** What a turn of the wheel means, the same for a mouse, a trackpad and every delta mode. */

export interface WheelIntent {
  readonly kind: 'zoom' | 'pan';
  /** zoom: the power of two to magnify by. pan: px towards later. */
  readonly amount: number;
}

/** CSS px of a step in each of WheelEvent's delta modes: pixels, lines, pages. */
const PX_PER_UNIT = [1, 20, 400] as const;

/** A trackpad's flick may send hundreds of px in one event; more than this flies out of sight. */
const MOST_PX = 150;

/**
 * Sideways, or with Shift, the wheel pans; otherwise it zooms. A pinch on a trackpad arrives as a wheel
 * with Ctrl and small deltas, which count for more.
 */
export function wheelIntent(
  event: Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode' | 'shiftKey' | 'ctrlKey'>,
): WheelIntent {
  const unit = PX_PER_UNIT[event.deltaMode as 0 | 1 | 2] ?? 1;
  const toPx = (delta: number) => Math.min(MOST_PX, Math.max(-MOST_PX, delta * unit));
  const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
  if (!event.ctrlKey && (event.shiftKey || isSideways)) {
    return { kind: 'pan', amount: toPx(isSideways ? event.deltaX : event.deltaY) };
  }
  return { kind: 'zoom', amount: -toPx(event.deltaY) * (event.ctrlKey ? 0.01 : 0.0025) };
}
