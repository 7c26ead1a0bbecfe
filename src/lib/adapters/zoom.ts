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
  /** A gesture that moved the camera has ended. */
  readonly onEnd: () => void;
}

export interface Zoom {
  /** Makes the element's transform that of the camera; call it whenever camera or width change. */
  sync(): void;
  destroy(): void;
}

/** Stands for the browser's event where `sync` moves the transform: what it causes is not a gesture. */
const PROGRAMMATIC = new Event('sync');

/** How long the wheel keeps zooming at a limit before the page gets it, in ms: an overshoot is no wish. */
const LIMIT_REST_MS = 200;

/** How long after the last sideways wheel step a pan counts as over, in ms. */
const WHEEL_REST_MS = 150;

export function attachZoom(element: SVGSVGElement, options: ZoomOptions): Zoom {
  const { limits, getCamera, getWidthPx, onMove, onEnd } = options;
  const selection = select(element);
  const longest = limits.to - limits.from;
  let moved = false;
  let movedAt = -Infinity;

  /** At a limit the wheel goes back to the page, once it has rested there. */
  function wantsZoom(event: WheelEvent): boolean {
    const { kind, amount } = wheelIntent(event);
    if (kind !== 'zoom') return false;
    const span = spanOf(getCamera());
    const isAtLimit = amount < 0 ? span >= longest - 1e-6 : span <= limits.minSpan + 1e-6;
    return !isAtLimit || performance.now() - movedAt < LIMIT_REST_MS;
  }

  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, longest / Math.min(limits.minSpan, longest)])
    .filter((event: Event) => {
      if (event instanceof WheelEvent) return wantsZoom(event);
      // With Ctrl a click asks for the menu; with Shift a drag will select.
      const isPlain = !(event as MouseEvent).ctrlKey && !(event as MouseEvent).shiftKey;
      return !(event instanceof MouseEvent) || (event.button === 0 && isPlain);
    })
    // A hand shakes: so little is still a click.
    .clickDistance(4)
    // No transition: d3-transition is left out of the build (vite.config.ts).
    .duration(0)
    .wheelDelta((event) => wheelIntent(event).amount)
    .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
      if (event.sourceEvent === PROGRAMMATIC) return;
      const camera = fromTransform(event.transform, limits, getWidthPx());
      if (sameCamera(camera, getCamera())) return;
      moved = true;
      movedAt = performance.now();
      onMove(camera);
    })
    .on('end', () => {
      if (!moved) return;
      moved = false;
      onEnd();
    });

  let rest: ReturnType<typeof setTimeout> | undefined;
  /** Shift or a sideways wheel pans; at the limits the page keeps the wheel. */
  function pan(event: WheelEvent): void {
    const intent = wheelIntent(event);
    if (intent.kind !== 'pan') return;
    const camera = getCamera();
    const panned = panCamera(camera, (intent.amount / getWidthPx()) * spanOf(camera), limits);
    if (panned === camera) return;
    event.preventDefault();
    onMove(panned);
    clearTimeout(rest);
    rest = setTimeout(onEnd, WHEEL_REST_MS);
  }

  const restoreSwipes = leaveVerticalSwipes(element);
  selection.call(behaviour);
  element.addEventListener('wheel', pan, { passive: false });

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
      clearTimeout(rest);
      restoreSwipes();
      element.removeEventListener('wheel', pan);
      selection.on('.zoom', null);
    },
  };
}
