/** Which row of the list stands at the line where people read. */
import { isSettling } from './scroll.ts';

/** How far below what covers the top of the page the line lies, in px. */
export const READING_LINE_PX = 64;

/**
 * Tells which of the elements that match `selector` crosses the reading line, whenever that changes.
 * `getTopPx` says how much of the window's top is covered. `byReader` is false where nobody scrolled:
 * at the beginning, when rows have changed, and after a scroll of ours. Returns how to stop.
 */
export function observeReading(
  list: Element,
  selector: string,
  getTopPx: () => number,
  onRead: (element: Element, byReader: boolean) => void,
): () => void {
  let observer: IntersectionObserver | undefined;

  function observe(): void {
    observer?.disconnect();
    const line = Math.round(getTopPx() + READING_LINE_PX);
    const below = Math.max(0, window.innerHeight - line - 1);
    let isFirst = true;
    observer = new IntersectionObserver(
      (entries) => {
        const byReader = !isFirst && !isSettling();
        isFirst = false;
        for (const entry of entries) if (entry.isIntersecting) onRead(entry.target, byReader);
      },
      { rootMargin: `-${line}px 0px -${below}px 0px` },
    );
    for (const element of list.querySelectorAll(selector)) observer.observe(element);
  }

  // Rows come and go with the filter, and the line moves with the window.
  const rows = new MutationObserver(observe);
  rows.observe(list, { childList: true, subtree: true });
  window.addEventListener('resize', observe);
  observe();

  return () => {
    observer?.disconnect();
    rows.disconnect();
    window.removeEventListener('resize', observe);
  };
}
