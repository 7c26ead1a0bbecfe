/** Where a menu stands that belongs to one of many buttons. */

/** How near to the edge of the window it may come, in px. */
const MARGIN_PX = 8;

/**
 * Puts a popover below the button that opens it by `popovertarget`, or above where there is no room below.
 * Use it as `onbeforetoggle` and as `ontoggle`, when its size is known.
 */
export function placeOver(popover: HTMLElement): void {
  const button = document.querySelector(`[popovertarget="${CSS.escape(popover.id)}"]`);
  if (!button) return;
  const { left, top, bottom } = button.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const x = Math.min(left, window.innerWidth - width - MARGIN_PX);
  const hasRoom = bottom + 4 + height <= window.innerHeight - MARGIN_PX;
  const y = hasRoom ? bottom + 4 : top - 4 - height;
  popover.style.left = `${Math.max(MARGIN_PX, x)}px`;
  popover.style.top = `${Math.max(MARGIN_PX, y)}px`;
}
