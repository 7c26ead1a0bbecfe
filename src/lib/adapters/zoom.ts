/**
 * d3-zoom as an adapter: it turns wheel, drag, pinch and double click into cameras and holds no camera of
 * its own. State owns; the transform that d3 keeps on the element follows by `sync`, in a marked event
 * that is not reported back.
 */
import { select } from 'd3-selection';
import { zoom, zoomIdentity, zoomTransform, type D3ZoomEvent } from 'd3-zoom';
import {
  fromTransform,
  sameCamera,
  toTransform,
  type Camera,
  type CameraLimits,
} from '../timeline/camera.ts';
import { SHAKE_PX } from './gestures.ts';
import { leaveVerticalSwipes } from './swipe.ts';
import { createPace, wheelIntent } from './wheel.ts';

export { keepAim } from './aim.ts';

interface ZoomOptions {
  readonly limits: CameraLimits;
  readonly getCamera: () => Camera;
  readonly getWidthPx: () => number;
  /** Whether the turn of the wheel that is going on is the timeline's. */
  readonly isWheelOurs: () => boolean;
  /** A gesture moved the camera. */
  readonly onMove: (camera: Camera) => void;
  /** A double click or tap sent the camera somewhere. */
  readonly onSend: (camera: Camera) => void;
}

export interface Zoom {
  /** Makes the element's transform that of the camera; call it whenever camera or width (px) change. */
  sync(camera: Camera, widthPx: number): void;
  destroy(): void;
}

/** Stands for the browser's event where `sync` moves the transform: what it causes is not a gesture. */
const PROGRAMMATIC = new Event('sync');

/** Whether it is the second of two clicks, or of two taps: d3 hands on the end of that touch. */
const isDouble = ({ type }: Event): boolean => type === 'dblclick' || type === 'touchend';

export function attachZoom(element: SVGSVGElement, options: ZoomOptions): Zoom {
  const { limits, getCamera, getWidthPx, isWheelOurs, onMove, onSend } = options;
  const pace = createPace();
  const selection = select(element);
  const longest = limits.to - limits.from;
  const shortest = Math.min(limits.minSpan, longest);

  function wants(event: Event): boolean {
    if (event instanceof WheelEvent) return isWheelOurs() && wheelIntent(event).kind === 'zoom';
    // A double click or tap on a mark opens it, and no more.
    if (isDouble(event) && (event.target as Element).closest('[role="option"]')) return false;
    if (!(event instanceof MouseEvent)) return true;
    // With Ctrl a click asks for the menu; with Shift a drag will select.
    return event.button === 0 && !event.ctrlKey && !event.shiftKey;
  }

  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, longest / shortest])
    .filter(wants)
    .clickDistance(SHAKE_PX)
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
      sync(getCamera(), getWidthPx());
    });

  const restoreSwipes = leaveVerticalSwipes(element);
  selection.call(behaviour);

  function sync(camera: Camera, widthPx: number): void {
    const { k, x } = toTransform(camera, limits, widthPx);
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
      selection.on('.zoom', null);
    },
  };
}
