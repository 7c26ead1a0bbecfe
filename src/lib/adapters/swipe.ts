/** A finger that swipes up or down over the timeline means the page. */

/** How far a finger goes before its direction is known, in px. */
const UNDECIDED_PX = 6;

/**
 * Keeps the moves of a single finger that goes up or down from the element's other listeners, which would
 * prevent the page from scrolling (`touch-action: pan-y` does the rest). Returns how to stop.
 */
export function leaveVerticalSwipes(element: Element): () => void {
  let start: { x: number; y: number } | null = null;
  let direction: 'unknown' | 'along' | 'across' = 'unknown';

  function begin(event: TouchEvent): void {
    const touch = event.touches[0];
    start = event.touches.length === 1 && touch ? { x: touch.clientX, y: touch.clientY } : null;
    direction = start ? 'unknown' : 'along';
  }

  function move(event: TouchEvent): void {
    const touch = event.touches[0];
    if (start && touch && direction === 'unknown') {
      const dx = Math.abs(touch.clientX - start.x);
      const dy = Math.abs(touch.clientY - start.y);
      if (Math.max(dx, dy) >= UNDECIDED_PX) direction = dy > dx ? 'across' : 'along';
    }
    if (direction !== 'along') event.stopImmediatePropagation();
    // d3 would cancel what cannot be, and the browser write an error for it.
    if (!event.cancelable) event.preventDefault = () => {};
  }

  const options = { capture: true, passive: true } as const;
  element.addEventListener('touchstart', begin as EventListener, options);
  element.addEventListener('touchmove', move as EventListener, options);
  return () => {
    element.removeEventListener('touchstart', begin as EventListener, options);
    element.removeEventListener('touchmove', move as EventListener, options);
  };
}
