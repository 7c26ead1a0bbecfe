/** Marks words in the page without changing it, by the browser's own highlights: quotes stay what they are. */
import { findMarks, type Marks } from '../query/search/marks.ts';

/** The name of the highlight, which the styles give its colour. */
const NAME = 'found';

/** What is searched of a row of the list, and of what is open in it. */
const SEARCHED = '[data-event] h3, blockquote, .summary, dd';

/** Marks what there is and what comes, until it is stopped. Does nothing where the browser has no highlights. */
export function paintMarks(list: HTMLElement, marks: Marks): () => void {
  if (typeof Highlight === 'undefined') return () => {};
  const paint = (): void => {
    const ranges = [...list.querySelectorAll(SEARCHED)].flatMap((element) =>
      rangesIn(element, marks),
    );
    CSS.highlights.set(NAME, new Highlight(...ranges));
  };
  paint();
  const observer = new MutationObserver(paint);
  observer.observe(list, { childList: true, characterData: true, subtree: true });
  return () => {
    observer.disconnect();
    CSS.highlights.delete(NAME);
  };
}

/** The marks of an element's text, which may stand in several nodes. */
function rangesIn(element: Element, marks: Marks): Range[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return findMarks(texts.map(({ data }) => data).join(''), marks).map(([from, to]) => {
    const range = new Range();
    range.setStart(...pointAt(texts, from, false));
    range.setEnd(...pointAt(texts, to, true));
    return range;
  });
}

/** The node and the offset in it of a character; of an end, in the node that it ends. */
function pointAt(texts: readonly Text[], offset: number, isEnd: boolean): [Text, number] {
  let left = offset;
  for (const text of texts) {
    if (left < text.length || (isEnd && left === text.length)) return [text, left];
    left -= text.length;
  }
  const last = texts.at(-1)!;
  return [last, last.length];
}
