/**
 * The camera in motion: flights to where a button or key sent it, and glides after a drag. It comes with the
 * first sign of life; until then, under reduced motion and out of sight the camera is at once where it is
 * meant to be. State holds the aim all along: here only what is drawn moves.
 */
import type { Explorer } from '../state/explorer.svelte.ts';
import type { Camera } from '../timeline/camera.ts';
import { createFlight, type Flight } from '../timeline/flight.ts';
import { createGlide, glideEnd, glidePx, speedOf, type Sample } from '../timeline/glide.ts';

const isStill = (): boolean =>
  document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Takes over the explorer's `onjump`, and listens on the element that is dragged until the signal ends it. */
export function attachMotion(element: Element, explorer: Explorer, signal: AbortSignal): void {
  const options = { signal, passive: true, capture: true } as const;

  /** Draws a flight frame by frame, until it arrives or the camera was moved by something else. */
  function run({ durationMs, at }: Flight): void {
    let begunMs: number | null = null;
    let drawn = at(0);
    explorer.fly(drawn);
    requestAnimationFrame(function draw(nowMs) {
      if (!explorer.isFlying || explorer.camera !== drawn || signal.aborted) return;
      begunMs ??= nowMs;
      const elapsedMs = nowMs - begunMs;
      if (elapsedMs >= durationMs) return explorer.fly(null);
      drawn = at(elapsedMs);
      explorer.fly(drawn);
      requestAnimationFrame(draw);
    });
  }

  explorer.onjump = (from) => {
    if (isStill()) explorer.fly(null);
    else run(createFlight(from, explorer.aim, explorer.limits));
  };

  let held: { readonly pointer: number; readonly camera: Camera; samples: Sample[] } | null = null;
  const sample = (event: PointerEvent): Sample => ({ atMs: event.timeStamp, xPx: event.clientX });

  /** Any press stops what moves; a second finger makes it no drag. */
  function press(event: PointerEvent): void {
    explorer.halt();
    const isDrag = event.isPrimary && event.button === 0;
    held = isDrag
      ? { pointer: event.pointerId, camera: explorer.camera, samples: [sample(event)] }
      : null;
  }

  function move(event: PointerEvent): void {
    if (event.pointerId === held?.pointer) held.samples.push(sample(event));
  }

  function release(event: PointerEvent): void {
    if (event.pointerId !== held?.pointer) return;
    const { camera, samples } = held;
    held = null;
    // d3 hears of the release after this, and of the last move as a touch or mouse event.
    setTimeout(() => glide(camera, samples, event), 0);
  }

  function glide(pressed: Camera, samples: Sample[], end: PointerEvent): void {
    const { camera, limits, picture } = explorer;
    const isPanned = camera !== pressed && Math.abs(spanRatio(camera, pressed) - 1) < 1e-6;
    if (!isPanned || isStill()) return;
    const { widthPx } = picture.plot;
    const draggedPx = end.clientX - samples[0]!.xPx;
    const px = glidePx(speedOf(samples, end.timeStamp), draggedPx, widthPx);
    const aim = glideEnd(camera, px, widthPx, limits);
    if (px === 0 || aim === camera) return;
    explorer.moveTo(aim);
    run(createGlide(camera, explorer.aim));
  }

  element.addEventListener('pointerdown', press as EventListener, options);
  window.addEventListener('pointermove', move, options);
  window.addEventListener('pointerup', release, options);
  window.addEventListener('pointercancel', () => (held = null), options);
  signal.addEventListener('abort', () => (explorer.onjump = () => {}));
}

const spanRatio = (a: Camera, b: Camera): number => (a.to - a.from) / (b.to - b.from);
