/** Native popovers beside what they belong to. */

/** How near to the edge of the window a popover may come, in px. */
const MARGIN_PX = 8;

/** Shows a popover with its top left corner at a point of the window, or as near as it stays whole. */
export function showPopoverAt(element: HTMLElement, clientX: number, clientY: number): void {
  element.showPopover();
  const { width, height } = element.getBoundingClientRect();
  const left = Math.min(clientX, window.innerWidth - width - MARGIN_PX);
  const top = Math.min(clientY, window.innerHeight - height - MARGIN_PX);
  element.style.left = `${Math.max(MARGIN_PX, left)}px`;
  element.style.top = `${Math.max(MARGIN_PX, top)}px`;
}

/**
 * Puts a popover below the button that opens it, or above it where there is no room below. Use it as `onbeforetoggle`, so that it never shows up
 * elsewhere, and as `ontoggle`, when its width is known and it can be kept inside the window.
 */
export function placeBelow(popover: HTMLElement, button: HTMLElement): void {
  const { left, top, bottom } = button.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const x = Math.min(left, window.innerWidth - width - MARGIN_PX);
  popover.style.left = `${Math.max(MARGIN_PX, x)}px`;
  const isRoom = bottom + 6 + height <= window.innerHeight - MARGIN_PX;
  const above = Math.max(MARGIN_PX, top - 6 - height);
  popover.style.top = `${isRoom ? bottom + 6 : above}px`;
}
