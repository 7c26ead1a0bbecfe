/** What a turn of the wheel means, the same for a mouse, a trackpad and every delta mode. */

interface WheelIntent {
  readonly kind: 'zoom' | 'pan';
  /** zoom: the power of two to magnify by. pan: px towards later. */
  readonly amount: number;
}

/** CSS px of a step in each of WheelEvent's delta modes: pixels, lines (a notch is three), pages. */
const PX_PER_UNIT = [1, 100 / 3, 400] as const;

/** More px than this in one event fly out of sight; of a pinch, whose deltas are small, less do. */
const MOST_PX = 150;
const MOST_PINCH_PX = 30;

/**
 * Sideways, or with Shift, the wheel pans; otherwise it zooms. A pinch on a trackpad arrives as a wheel
 * with Ctrl and small deltas, which count for more.
 */
export function wheelIntent(
  event: Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode' | 'shiftKey' | 'ctrlKey'>,
): WheelIntent {
  const unit = PX_PER_UNIT[event.deltaMode as 0 | 1 | 2] ?? 1;
  const most = event.ctrlKey ? MOST_PINCH_PX : MOST_PX;
  const toPx = (delta: number) => Math.min(most, Math.max(-most, delta * unit));
  const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
  if (!event.ctrlKey && (event.shiftKey || isSideways)) {
    return { kind: 'pan', amount: toPx(isSideways ? event.deltaX : event.deltaY) };
  }
  return { kind: 'zoom', amount: -toPx(event.deltaY) * (event.ctrlKey ? 0.01 : 0.0025) };
}

/** A wheel that rests for so long, in ms, begins a new gesture. */
export const WHEEL_REST_MS = 200;

/** A gesture that begins with less than this is a trackpad's: many small deltas, and more by momentum. */
const NOTCH = 0.125;

/** How much a gesture may zoom at once, and in each ms after that, as powers of two. */
const MOUSE = { burst: 1.5, perMs: 0.003 };
const TRACKPAD = { burst: 0.5, perMs: 0.001 };

/**
 * Keeps a gesture from flying. The function returned is told the amount of each turn and when it came, in
 * ms, and says how much of it counts.
 */
export function createPace(): (amount: number, atMs: number) => number {
  let pace = MOUSE;
  let lastMs = -Infinity;
  let left = 0;
  return (amount, atMs) => {
    const restMs = atMs - lastMs;
    if (restMs > WHEEL_REST_MS) pace = Math.abs(amount) < NOTCH ? TRACKPAD : MOUSE;
    // After a rest nothing is left of what the gesture before had turned.
    left = restMs > WHEEL_REST_MS ? pace.burst : Math.min(pace.burst, left + restMs * pace.perMs);
    lastMs = atMs;
    const counted = Math.min(Math.abs(amount), left);
    left -= counted;
    return Math.sign(amount) * counted;
  };
}
