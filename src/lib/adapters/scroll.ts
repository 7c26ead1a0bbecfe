/** Scrolling the page to what was chosen elsewhere. */

/** How long after a scroll of ours the page may still be settling, in ms. */
const SETTLE_MS = 250;

let scrolledAt = -Infinity;

function scrollBy(top: number): void {
  scrolledAt = performance.now();
  window.scrollBy({ top, behavior: 'instant' });
}

/** Whether where the page stands is still our doing, and not the reader's. */
export const isSettling = (): boolean => performance.now() - scrolledAt < SETTLE_MS;

/**
 * Brings an element to the top of what is uncovered, at once: the way there would pass by every row in
 * between. Does nothing where its top is in sight already.
 */
export function scrollToTop(element: Element, topPx: number): void {
  const { top } = element.getBoundingClientRect();
  if (top >= topPx && top <= topPx + (window.innerHeight - topPx) * 0.35) return;
  scrollBy(top - topPx);
}

/** Runs what changes the page, and scrolls so that the element stays where it was on the screen. */
export function keepInPlace(element: Element, change: () => void): void {
  const before = element.getBoundingClientRect().top;
  change();
  const shift = element.getBoundingClientRect().top - before;
  if (Math.abs(shift) > 1) scrollBy(shift);
}
