/** Shift and a drag of the mouse over the timeline mark a stretch of whole days. */
import type { DayRange } from '../chronology/compare.ts';
import { dayAtX, type Camera, type CameraLimits } from '../timeline/camera.ts';

interface StretchOptions {
  readonly limits: CameraLimits;
  readonly getCamera: () => Camera;
  readonly getWidthPx: () => number;
  /** The stretch as it grows; null when it is marked or given up. */
  readonly onDraw: (range: DayRange | null) => void;
  /** It was let go of: these days are meant. */
  readonly onSelect: (range: DayRange) => void;
}

/** A hand shakes: so little, in px, is still a click. */
const CLICK_PX = 4;

/**
 * Listens on the element, whose left edge is that of the camera. Escape gives the stretch up. A finger marks
 * nothing: it has no Shift. Returns how to stop.
 */
export function attachStretch(element: SVGSVGElement, options: StretchOptions): () => void {
  const { limits, getCamera, getWidthPx, onDraw, onSelect } = options;
  const attached = new AbortController();
  const { signal } = attached;
  /** Where it was begun, and the stretch since it has been more than a click. */
  let begun: { readonly clientX: number; readonly day: number } | null = null;
  let drawn: DayRange | null = null;

  function dayUnder({ clientX }: PointerEvent): number {
    const widthPx = getWidthPx();
    const xPx = clientX - element.getBoundingClientRect().left;
    const day = Math.floor(dayAtX(Math.min(Math.max(xPx, 0), widthPx - 1), getCamera(), widthPx));
    return Math.min(Math.max(day, limits.from), limits.to - 1);
  }

  function draw(range: DayRange | null): void {
    drawn = range;
    onDraw(range);
  }

  function press(event: PointerEvent): void {
    const isOurs = event.shiftKey && event.button === 0 && !event.ctrlKey;
    if (!isOurs || event.pointerType === 'touch') return;
    // Shift and a press would select text.
    event.preventDefault();
    element.setPointerCapture(event.pointerId);
    begun = { clientX: event.clientX, day: dayUnder(event) };
  }

  function move(event: PointerEvent): void {
    if (!begun || (!drawn && Math.abs(event.clientX - begun.clientX) < CLICK_PX)) return;
    const day = dayUnder(event);
    draw({ from: Math.min(begun.day, day), to: Math.max(begun.day, day) });
  }

  function release(): void {
    const range = drawn;
    giveUp();
    if (!range) return;
    swallowClick();
    onSelect(range);
  }

  function giveUp(): void {
    begun = null;
    if (drawn) draw(null);
  }

  function cancelByKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !drawn) return;
    // It closes nothing else meanwhile.
    event.stopImmediatePropagation();
    giveUp();
    window.addEventListener('pointerup', swallowClick, { once: true, signal });
  }

  /** The browser makes a click of the release, which would open what lies under it. */
  function swallowClick(): void {
    const release = new AbortController();
    element.addEventListener('click', (event) => event.stopImmediatePropagation(), {
      capture: true,
      signal: release.signal,
    });
    setTimeout(() => release.abort(), 0);
  }

  element.addEventListener('pointerdown', press, { signal });
  element.addEventListener('pointermove', move, { passive: true, signal });
  element.addEventListener('pointerup', release, { passive: true, signal });
  element.addEventListener('pointercancel', giveUp, { passive: true, signal });
  window.addEventListener('keydown', cancelByKey, { capture: true, signal });
  return () => attached.abort();
}
