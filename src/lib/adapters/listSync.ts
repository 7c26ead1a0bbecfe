/** Keeps the list in step with the timeline, in both directions, by scrolling the page and hearing it scroll. */
import { flushSync } from 'svelte';
import type { Item } from '../query/item.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import type { Focus } from '../state/selection.svelte.ts';
import { observeReading } from './reading.ts';
import { keepInPlace, scrollIntoSight, scrollToTop } from './scroll.ts';

/** The parts of the page: what sticks at its top, the timeline, and the list. */
interface PageParts {
  readonly getBars: () => HTMLElement;
  readonly getStage: () => HTMLElement;
  readonly getList: () => HTMLElement;
}

/** How long the camera has to rest before the list follows it, in ms. */
const FOLLOW_MS = 180;

/** Between what covers the top of the page and a row that was brought there, in px. */
const GAP_PX = 8;

/** Takes over the explorer's `onshow`, `ontop` and `onmove`. `attach` starts listening and returns how to stop. */
export function createListSync(explorer: Explorer, { getBars, getStage, getList }: PageParts) {
  /** Whether the list has still to follow the camera, once the page is scrolled down to it. */
  let isBehind = false;
  let following: ReturnType<typeof setTimeout> | undefined;

  /** Whether the timeline stands above the list, and not beside it: the styles say so. */
  const isStacked = (): boolean =>
    getComputedStyle(getStage()).getPropertyValue('--stacked').trim() === '1';

  /** Whether it scrolls away with the page: a low window has no room for both. */
  const isApart = (): boolean => isStacked() && getComputedStyle(getStage()).position !== 'sticky';

  /** What covers the top of the page, in px: above the list the timeline does, if it sticks. */
  function coveredPx(): number {
    if (!isStacked()) return getBars().getBoundingClientRect().height;
    return isApart() ? 0 : getStage().getBoundingClientRect().height;
  }

  /** Whether the page stands higher than a timeline that sticks, so that scrolling would move it. */
  const isAboveStage = (): boolean => isStacked() && getStage().getBoundingClientRect().top > 1;

  /** Whether what scrolls the page is a pointer over the timeline, which it would move away from under it. */
  const isPointedAt = (): boolean =>
    matchMedia('(hover: hover)').matches && getStage().matches(':hover');

  const rowOf = (item: Item): HTMLElement | null =>
    getList().querySelector(`[data-event="${CSS.escape(item.event.id)}"]`);

  /** Brings the list to an event, once the page shows what is chosen. */
  function show(item: Item | null, scroll = scrollIntoSight): HTMLElement | null {
    flushSync();
    const row = item ? rowOf(item) : null;
    if (row) scroll(row, coveredPx() + GAP_PX);
    return row;
  }

  /** The open event; or the row that the list had come to, if it is still there; or the first in sight. */
  function showPlace(focus: Focus | null): void {
    const row = show(explorer.open ?? explorer.place ?? explorer.placeOfWindow);
    const target = focus && row?.querySelector<HTMLElement>(`[data-focus="${focus}"]`);
    target?.focus({ preventScroll: true });
  }

  /** Whether any of the open event is before the reader. */
  function isOpenInSight(): boolean {
    const row = explorer.open && rowOf(explorer.open);
    if (!row) return false;
    const { top, bottom } = row.getBoundingClientRect();
    return bottom > coveredPx() && top < window.innerHeight;
  }

  /**
   * The list follows the camera, unless the reader has an event open before them, the timeline would be
   * scrolled away from under the pointer, or the list does not go by time.
   */
  function follow(): void {
    isBehind = isAboveStage();
    if (isBehind || isApart() || isOpenInSight() || explorer.isBestFirst) return;
    // To the very top: a row left above would be read next, and take the camera back to where it was.
    if (!explorer.place || !explorer.beginsInView(explorer.place)) {
      show(explorer.placeOfWindow, scrollToTop);
    }
  }

  /** The list from its beginning; where that is in sight or below, the page stays. */
  function showTop(): void {
    flushSync();
    const list = getList();
    if (list.getBoundingClientRect().top < coveredPx()) scrollToTop(list, coveredPx());
  }

  explorer.onshow = showPlace;
  explorer.ontop = showTop;
  explorer.onmove = () => {
    clearTimeout(following);
    following = setTimeout(follow, FOLLOW_MS);
  };

  return {
    /** Brings the list to what an address asks for. */
    showView(): void {
      if (explorer.open) showPlace(null);
      else if (explorer.view.camera && !isApart()) show(explorer.placeOfWindow, scrollToTop);
    },
    /** A row that the reader opens or closes stays where the pointer is. */
    choose(id: string, row: HTMLElement): void {
      keepInPlace(row, () => {
        explorer.toggleEvent(id);
        flushSync();
      });
    },
    attach(): () => void {
      const stop = observeReading(getList(), '[data-event]', coveredPx, (row, byReader) => {
        const isFollowed = byReader && !isBehind && !isPointedAt() && !explorer.isBestFirst;
        explorer.readEvent(row.getAttribute('data-event')!, isFollowed);
        if (isBehind && byReader && !isAboveStage()) follow();
      });
      return () => {
        stop();
        clearTimeout(following);
      };
    },
  };
}
