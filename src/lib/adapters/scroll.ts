/** Scrolling the page to what was chosen elsewhere. */

/** Where we scrolled the page to last, in px; nowhere yet. */
let ourTop = Number.NaN;

function scrollBy(top: number): void {
  window.scrollBy({ top, behavior: 'instant' });
  ourTop = window.scrollY;
}

/** How long the browser may take to bring the page back to where it stood in its history, in ms. */
const RESTORE_MS = 400;

let restoringUntil = -Infinity;

/** To be called when Back or Forward has led here, or the width changed: the browser will scroll. */
export function expectRestoring(): void {
  restoringUntil = performance.now() + RESTORE_MS;
}

/** Whether the page stands where we or the browser scrolled it to, and the reader has not scrolled since. */
export const isOurs = (): boolean =>
  Math.abs(window.scrollY - ourTop) < 2 || performance.now() < restoringUntil;

/**
 * Brings an element to the top of what is uncovered, at once: the way there would pass by every row in
 * between.
 */
export function scrollToTop(element: Element, topPx: number): void {
  scrollBy(element.getBoundingClientRect().top - topPx);
}

/** The same, save where the element begins in the upper third already. */
export function scrollIntoSight(element: Element, topPx: number): void {
  const { top } = element.getBoundingClientRect();
  const isInSight = top >= topPx && top <= topPx + (window.innerHeight - topPx) * 0.35;
  if (!isInSight) scrollToTop(element, topPx);
}

/** Runs what changes the page, and scrolls so that the element stays where it was on the screen. */
export function keepInPlace(element: Element, change: () => void): void {
  const before = element.getBoundingClientRect().top;
  change();
  const shift = element.getBoundingClientRect().top - before;
  if (Math.abs(shift) > 1) scrollBy(shift);
}
