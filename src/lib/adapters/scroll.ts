/** Scrolling the page to what was chosen elsewhere. */

/**
 * Brings an element to the top of what is uncovered, at once: the way there would pass by every row in
 * between. Does nothing where its top is in sight already.
 */
export function scrollToTop(element: Element, topPx: number): void {
  const { top } = element.getBoundingClientRect();
  if (top >= topPx && top <= topPx + (window.innerHeight - topPx) * 0.35) return;
  window.scrollBy({ top: top - topPx, behavior: 'instant' });
}

/** Runs what changes the page, and scrolls so that the element stays where it was on the screen. */
export function keepInPlace(element: Element, change: () => void): void {
  const before = element.getBoundingClientRect().top;
  change();
  const shift = element.getBoundingClientRect().top - before;
  if (Math.abs(shift) > 1) window.scrollBy({ top: shift, behavior: 'instant' });
}
