/** Which row of the list stands at the line where people read. */
import { expectRestoring, isOurs } from './scroll.ts';

/** How far below what covers the top of the page the line lies, in px. */
const READING_LINE_PX = 64;

/**
 * Where the line lies in the window, in px from its top: `topPx` and a little more, and lower the nearer
 * the page is to its end, so that every row comes to it, the last one too.
 */
function readingLine(topPx: number): number {
  const line = topPx + READING_LINE_PX;
  const last = document.documentElement.scrollHeight - window.innerHeight;
  const reach = Math.min(last, window.innerHeight - line);
  if (reach <= 0) return line;
  const share = Math.max(0, 1 - (last - window.scrollY) / reach);
  return line + share * (window.innerHeight - line);
}

/**
 * Tells which of the elements that match `selector` stands at the reading line (the last that begins above
 * it) whenever the page is scrolled, laid out anew or has other rows. `getTopPx` says how much of the
 * window's top is covered. `byReader` is false where nobody scrolled: at the beginning, when rows have
 * changed, and after a scroll of ours. Returns how to stop.
 */
export function observeReading(
  list: Element,
  selector: string,
  getTopPx: () => number,
  onRead: (element: Element, byReader: boolean) => void,
): () => void {
  let elements: Element[] = [];
  let frame = 0;

  function read(byReader: boolean): void {
    const line = readingLine(getTopPx());
    let low = 0;
    let high = elements.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (elements[middle]!.getBoundingClientRect().top <= line) low = middle + 1;
      else high = middle;
    }
    const element = elements[Math.max(0, low - 1)];
    if (element) onRead(element, byReader);
  }

  function collect(): void {
    elements = [...list.querySelectorAll(selector)];
    read(false);
  }

  function scrolled(): void {
    const byReader = !isOurs();
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => read(byReader));
  }

  let widthPx = window.innerWidth;

  /** Rows that break their lines anew scroll the page, and nobody did. */
  function resized(): void {
    if (window.innerWidth !== widthPx) expectRestoring();
    widthPx = window.innerWidth;
    collect();
  }

  const rows = new MutationObserver(collect);
  rows.observe(list, { childList: true, subtree: true });
  window.addEventListener('scroll', scrolled, { passive: true });
  window.addEventListener('resize', resized);
  collect();

  return () => {
    cancelAnimationFrame(frame);
    rows.disconnect();
    window.removeEventListener('scroll', scrolled);
    window.removeEventListener('resize', resized);
  };
}
