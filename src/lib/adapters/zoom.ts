/**
 * d3-zoom as an adapter: it turns wheel, drag, pinch and double click into cameras and holds no camera of
 * its own. State owns; the transform that d3 keeps on the element follows by `sync`, in a marked event
 * that is not reported back.
 */
import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent } from 'd3-zoom';
import {
  fromTransform,
  panCamera,
  spanOf,
  toTransform,
  type Camera,
  type CameraLimits,
} from '../timeline/camera.ts';
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

const PROGRAMMATIC = { isProgrammatic: true };

/** How long after the last sideways wheel step a pan counts as over, in ms. */
const WHEEL_REST_MS = 150;

export function attachZoom(element: SVGSVGElement, options: ZoomOptions): Zoom {
  const { limits, getCamera, getWidthPx, onMove, onEnd } = options;
  const selection = select(element);
  const longest = limits.to - limits.from;
  let moved = false;

  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, longest / Math.min(limits.minSpan, longest)])
    .filter(
      (event: Event) =>
        (event instanceof WheelEvent
          ? wheelIntent(event).kind === 'zoom'
          : !(event instanceof MouseEvent) || (event.button === 0 && !event.shiftKey)) &&
        !(event.target as Element).closest('[data-no-pan]'),
    )
    // No transition: d3-transition is left out of the build (vite.config.ts).
    .duration(0)
    .wheelDelta((event) => wheelIntent(event).amount)
    .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
      if (event.sourceEvent === PROGRAMMATIC) return;
      moved = true;
      onMove(fromTransform(event.transform, limits, getWidthPx()));
    })
    .on('end', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
      if (event.sourceEvent === PROGRAMMATIC || !moved) return;
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
      behaviour.transform(selection, zoomIdentity.translate(x, 0).scale(k), undefined, PROGRAMMATIC);
    },
    destroy() {
      clearTimeout(rest);
      element.removeEventListener('wheel', pan);
      selection.on('.zoom', null);
    },
  };
}
