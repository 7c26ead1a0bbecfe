/**
 * d3-zoom as an adapter: it turns wheel, drag, pinch and double click into cameras and holds no camera of
 * its own. State owns; the transform that d3 keeps on the element follows by `sync`, in a marked event
 * that is not reported back.
 */
import { select } from 'd3-selection';
import { zoom, zoomIdentity, zoomTransform, type D3ZoomEvent } from 'd3-zoom';
import {
  fromTransform,
  panCamera,
  sameCamera,
  spanOf,
  toTransform,
  type Camera,
  type CameraLimits,
} from '../timeline/camera.ts';
import { leaveVerticalSwipes } from './swipe.ts';
import { createPace, WHEEL_REST_MS, wheelIntent } from './wheel.ts';

export interface ZoomOptions {
  readonly limits: CameraLimits;
  readonly getCamera: () => Camera;
  readonly getWidthPx: () => number;
  /** A gesture moved the camera. */
  readonly onMove: (camera: Camera) => void;
  /** A double click or tap sent the camera somewhere. */
  readonly onSend: (camera: Camera) => void;
}

export interface Zoom {
  /** Makes the element's transform that of the camera; call it whenever camera or width change. */
  sync(): void;
  destroy(): void;
}

/** Stands for the browser's event where `sync` moves the transform: what it causes is not a gesture. */
const PROGRAMMATIC = new Event('sync');

/** Whether it is the second of two clicks, or of two taps: d3 hands on the end of that touch. */
const isDouble = ({ type }: Event): boolean => type === 'dblclick' || type === 'touchend';

export function attachZoom(element: SVGSVGElement, options: ZoomOptions): Zoom {
  const { limits, getCamera, getWidthPx, onMove, onSend } = options;
  const pace = createPace();
  const selection = select(element);
  const longest = limits.to - limits.from;
  const shortest = Math.min(limits.minSpan, longest);
  let wheeledAt = -Infinity;
  let isWheelOurs = true;

  /**
   * Whose the wheel is, is settled when it begins to turn: the page's where it cannot zoom on in that
   * direction, so that nobody is trapped; else ours until it rests, so that an overshoot moves no page.
   * A pinch is always ours: the browser would magnify the page.
   */
  function claimWheel(event: WheelEvent): void {
    if (event.ctrlKey || event.timeStamp - wheeledAt > WHEEL_REST_MS) {
      const { kind, amount } = wheelIntent(event);
      const span = spanOf(getCamera());
      const isAtLimit = amount < 0 ? span >= longest - 1e-6 : span <= shortest + 1e-6;
      isWheelOurs = event.ctrlKey || kind === 'pan' || !isAtLimit;
    }
    wheeledAt = event.timeStamp;
    if (isWheelOurs) event.preventDefault();
  }

  function wants(event: Event): boolean {
    if (event instanceof WheelEvent) return isWheelOurs && wheelIntent(event).kind === 'zoom';
    // A double click or tap on a mark opens it, and no more.
    if (isDouble(event) && (event.target as Element).closest('[role="option"]')) return false;
    if (!(event instanceof MouseEvent)) return true;
    // With Ctrl a click asks for the menu; with Shift a drag will select.
    return event.button === 0 && !event.ctrlKey && !event.shiftKey;
  }

  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, longest / shortest])
    .filter(wants)
    // A hand shakes: so little is still a click.
    .clickDistance(4)
    // No transition: d3-transition is left out of the build (vite.config.ts).
    .duration(0)
    .wheelDelta((event) => {
      const { amount } = wheelIntent(event);
      return event.ctrlKey ? amount : pace(amount, event.timeStamp);
    })
    .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
      if (event.sourceEvent === PROGRAMMATIC) return;
      const camera = fromTransform(event.transform, limits, getWidthPx());
      if (sameCamera(camera, getCamera())) return;
      if (!isDouble(event.sourceEvent as Event)) return onMove(camera);
      onSend(camera);
      // d3 is there already; the flight has only begun.
      sync();
    });

  /** Shift or a sideways wheel pans. */
  function pan(event: WheelEvent): void {
    const { kind, amount } = wheelIntent(event);
    if (kind !== 'pan' || !isWheelOurs) return;
    const camera = getCamera();
    const panned = panCamera(camera, (amount / getWidthPx()) * spanOf(camera), limits);
    if (panned !== camera) onMove(panned);
  }

  const restoreSwipes = leaveVerticalSwipes(element);
  element.addEventListener('wheel', claimWheel, { capture: true, passive: false });
  selection.call(behaviour);
  element.addEventListener('wheel', pan, { passive: true });

  function sync(): void {
    const widthPx = getWidthPx();
    const { k, x } = toTransform(getCamera(), limits, widthPx);
    behaviour
      .extent([
        [0, 0],
        [widthPx, 1],
      ])
      .translateExtent([
        [0, -Infinity],
        [widthPx, Infinity],
      ]);
    const held = zoomTransform(element);
    if (Math.abs(held.k - k) < 1e-9 * k && Math.abs(held.x - x) < 0.001) return;
    // d3-zoom takes the event as a fourth argument since 3.0; its types do not know yet.
    const transform = behaviour.transform as (...parameters: unknown[]) => void;
    transform(selection, zoomIdentity.translate(x, 0).scale(k), undefined, PROGRAMMATIC);
  }

  return {
    sync,
    destroy() {
      restoreSwipes();
      element.removeEventListener('wheel', claimWheel, { capture: true });
      element.removeEventListener('wheel', pan);
      selection.on('.zoom', null);
    },
  };
}
