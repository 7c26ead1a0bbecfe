/**
 * Gestures over the timeline from the first moment on. d3-zoom, flights and glides come with the first sign of
 * a reader; what was done meanwhile is kept and done again, so that no turn of the wheel and no swipe is lost.
 */
import type { Explorer } from '../state/explorer.svelte.ts';
import type { Camera } from '../timeline/camera.ts';
import { claimWheel } from './claim.ts';
import { onFirstSign } from './life.ts';
import { wheelIntent } from './wheel.ts';
import type { Zoom } from './zoom.ts';

/** A hand shakes: so little, in px, is still a click. */
export const SHAKE_PX = 4;

const BEGINNINGS = ['wheel', 'mousedown', 'dblclick', 'touchstart'];
const CONTINUATIONS = ['mousemove', 'mouseup', 'touchmove', 'touchend', 'touchcancel'];

/** Has the explorer's camera follow the gestures made on an element until the signal ends it. */
export function attachGestures(
  element: SVGSVGElement,
  explorer: Explorer,
  signal: AbortSignal,
): Pick<Zoom, 'sync'> {
  const options = {
    limits: explorer.limits,
    getCamera: () => explorer.camera,
    getWidthPx: () => explorer.picture.plot.widthPx,
    onMove: (camera: Camera) => explorer.moveTo(camera),
    onSend: (camera: Camera) => explorer.sendTo(camera),
  };
  const wheel = new AbortController();
  const isWheelOurs = claimWheel(element, options, wheel.signal);
  let zoom: Zoom | null = null;

  const kept = keepEvents(element, isWheelOurs);
  const stopWaiting = onFirstSign(() => {
    const zooming = import('./zoom.ts').then(
      ({ attachZoom, keepAim }) => {
        if (signal.aborted) return;
        keepAim(signal);
        zoom = attachZoom(element, { ...options, isWheelOurs });
        zoom.sync(options.getCamera(), options.getWidthPx());
        kept.replay();
      },
      // Where its file does not come, the wheel is the page's; buttons and keys zoom.
      () => {
        wheel.abort();
        kept.stop();
      },
    );
    // Where this one does not come, nothing is animated.
    const moving = import('./motion.ts').then(
      ({ attachMotion }) => {
        if (!signal.aborted) attachMotion(element, explorer, signal);
      },
      () => {},
    );
    void Promise.all([zooming, moving]).then(() => performance.mark('gestures-ready'));
  });
  signal.addEventListener('abort', () => {
    wheel.abort();
    kept.stop();
    stopWaiting();
    zoom?.destroy();
  });
  return { sync: (camera, widthPx) => zoom?.sync(camera, widthPx) };
}

/** Keeps what gestures consist of. `replay` sends it all again, in order, where it went; both end the keeping. */
function keepEvents(
  element: SVGSVGElement,
  isWheelOurs: () => boolean,
): { replay: () => void; stop: () => void } {
  const kept: Event[] = [];
  const keeping = new AbortController();

  function keep(event: Event): void {
    if (!BEGINNINGS.includes(event.type)) {
      if (kept.length > 0) kept.push(event);
    } else if (element.contains(event.target as Node)) {
      // What pans by the wheel has panned.
      const isWheel = event instanceof WheelEvent;
      if (!isWheel || (isWheelOurs() && wheelIntent(event).kind === 'zoom')) kept.push(event);
    }
  }

  /** What ends a drag is no click, as d3-zoom would have said. */
  function dropClick(event: MouseEvent): void {
    const press = kept.findLast(({ type }) => type === 'mousedown') as MouseEvent | undefined;
    if (!press) return;
    const movedPx = Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY);
    if (movedPx > SHAKE_PX) event.stopPropagation();
  }

  const { signal } = keeping;
  window.addEventListener('click', dropClick, { capture: true, signal });
  // On the window: after the wheel was claimed, and where a drag that leaves the element is still heard of.
  for (const type of [...BEGINNINGS, ...CONTINUATIONS]) {
    window.addEventListener(type, keep, { passive: true, signal });
  }
  return {
    stop: () => keeping.abort(),
    replay() {
      keeping.abort();
      for (const event of kept) {
        const Kind = event.constructor as typeof Event;
        // A mark that was hit may be another element by now.
        const target = (event.target as Node).isConnected ? event.target! : element;
        target.dispatchEvent(new Kind(event.type, event));
      }
    },
  };
}
