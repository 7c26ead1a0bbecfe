/** The mark by which outside checks know that the timeline stands. */

let isMarked = false;

/** Sets `performance.mark('items-painted')` two frames from now, once for the page. */
export function markPainted(): void {
  if (isMarked) return;
  isMarked = true;
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('items-painted')));
}
