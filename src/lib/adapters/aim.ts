/**
 * Browsers move a tap to the nearest button, as far as a finger is wide. On a strip the marks stand as near
 * to buttons as that: what was hit itself is meant.
 */
export function keepAim(signal: AbortSignal): void {
  let point: { readonly x: number; readonly y: number } | null = null;

  function press({ pointerType, clientX, clientY }: PointerEvent): void {
    point = pointerType === 'touch' ? { x: clientX, y: clientY } : null;
  }

  function click(event: MouseEvent): void {
    const button = (event.target as Element).closest('button');
    if (!point || !button) return;
    const { x, y } = point;
    point = null;
    const { left, right, top, bottom } = button.getBoundingClientRect();
    const isInside = x >= left && x <= right && y >= top && y <= bottom;
    const mark = isInside ? null : document.elementFromPoint(x, y)?.closest('[role="option"]');
    if (!mark) return;
    event.preventDefault();
    event.stopPropagation();
    const at = { clientX: x, clientY: y, pointerType: 'touch' };
    mark.dispatchEvent(new PointerEvent('click', { ...at, bubbles: true, cancelable: true }));
  }

  document.addEventListener('pointerdown', press, { capture: true, passive: true, signal });
  document.addEventListener('click', click, { capture: true, signal });
}
