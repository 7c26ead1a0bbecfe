/** Native popovers beside what they belong to. */

/** How near to the edge of the window a popover may come, in px. */
const MARGIN_PX = 8;

/** Between a button and what it opens, in px. */
const GAP_PX = 6;

/**
 * Shows a popover `clearPx` below a point of the window, or above it where there is more room, and no higher
 * than that, so that what stands at the point can be pressed again.
 */
export function showPopoverAt(
  element: HTMLElement,
  clientX: number,
  clientY: number,
  clearPx: number,
): void {
  element.showPopover();
  const below = window.innerHeight - MARGIN_PX - clientY - clearPx;
  const above = clientY - clearPx - MARGIN_PX;
  const { width, height } = element.getBoundingClientRect();
  const isBelow = height <= below || below >= above;
  const heightPx = Math.min(height, isBelow ? below : above);
  const left = Math.min(clientX - clearPx, window.innerWidth - width - MARGIN_PX);
  element.style.left = `${Math.max(MARGIN_PX, left)}px`;
  element.style.top = `${isBelow ? clientY + clearPx : clientY - clearPx - heightPx}px`;
  element.style.maxHeight = `${heightPx}px`;
}

/**
 * Puts a popover below the button that opens it, or above where there is no room below. Use it as
 * `onbeforetoggle`, so that it never shows up elsewhere, and as `ontoggle`, when its size is known and it
 * can be kept inside the window.
 */
export function placeBelow(popover: HTMLElement, button: Element): void {
  const { left, top, bottom } = button.getBoundingClientRect();
  popover.style.maxHeight = '';
  const { width, height } = popover.getBoundingClientRect();
  const x = Math.min(left, window.innerWidth - width - MARGIN_PX);
  const hasRoom = bottom + GAP_PX + height <= window.innerHeight - MARGIN_PX;
  const y = Math.max(MARGIN_PX, hasRoom ? bottom + GAP_PX : top - GAP_PX - height);
  popover.style.left = `${Math.max(MARGIN_PX, x)}px`;
  popover.style.top = `${y}px`;
  popover.style.maxHeight = `${window.innerHeight - MARGIN_PX - y}px`;
}
