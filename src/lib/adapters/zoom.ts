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
import { wheelIntent } from './wheel.ts';

export interface ZoomOptions {
  readonly limits: CameraLimits;
  readonly getCamera: () => Camera;
  readonly getWidthPx: () => number;
  /** A gesture moved the camera. */
  readonly onMove: (camera: Camera) => void;
}

export interface Zoom {
  /** Makes the element's transform that of the camera; call it whenever camera or width change. */
  sync(): void;
  destroy(): void;
}

/** Stands for the browser's event where `sync` moves the transform: what it causes is not a gesture. */
const PROGRAMMATIC = new Event('sync');

/** A wheel that rests for so long, in ms, begins a new gesture. */
const WHEEL_REST_MS = 200;

export function attachZoom(element: SVGSVGElement, options: ZoomOptions): Zoom {
  const { limits, getCamera, getWidthPx, onMove } = options;
  const selection = select(element);
  const longest = limits.to - limits.from;
  let wheeledAt = -Infinity;
  let isWheelOurs = true;

  /**
   * Whose the wheel is, is settled when it begins to turn: the page's where all is in sight and it turns
   * outward, so that nobody is trapped; else ours until it rests, so that an overshoot moves no page.
   */
  function claimWheel(event: WheelEvent): void {
    const now = performance.now();
    if (now - wheeledAt > WHEEL_REST_MS) {
      const { kind, amount } = wheelIntent(event);
      const isOutward = kind === 'zoom' && amount < 0;
      isWheelOurs = !(isOutward && spanOf(getCamera()) >= longest - 1e-6);
    }
    wheeledAt = now;
    if (isWheelOurs) event.preventDefault();
  }

  function wants(event: Event): boolean {
    if (event instanceof WheelEvent) return isWheelOurs && wheelIntent(event).kind === 'zoom';
    if (!(event instanceof MouseEvent)) return true;
    // A double click on a mark opens it, and no more.
    if (event.type === 'dblclick' && (event.target as Element).closest('[role="option"]'))
      return false;
    // With Ctrl a click asks for the menu; with Shift a drag will select.
    return event.button === 0 && !event.ctrlKey && !event.shiftKey;
  }

  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, longest / Math.min(limits.minSpan, longest)])
    .filter(wants)
    // A hand shakes: so little is still a click.
    .clickDistance(4)
    // No transition: d3-transition is left out of the build (vite.config.ts).
    .duration(0)
    .wheelDelta((event) => wheelIntent(event).amount)
    .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
      if (event.sourceEvent === PROGRAMMATIC) return;
      const camera = fromTransform(event.transform, limits, getWidthPx());
      if (!sameCamera(camera, getCamera())) onMove(camera);
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

  return {
    sync() {
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
    },
    destroy() {
      restoreSwipes();
      element.removeEventListener('wheel', claimWheel, { capture: true });
      element.removeEventListener('wheel', pan);
      selection.on('.zoom', null);
    },
  };
}
