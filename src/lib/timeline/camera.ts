/**
 * The camera: which stretch of time fills the width. It stores the domain; pixels follow from it.
 * Times are days since 1970-01-01 UTC with fractions: an event of day 5 fills 5 up to 6.
 */

export interface Camera {
  readonly from: number;
  readonly to: number;
}

/** How far a camera may go: the stretch it may not leave, and the least it may show, in days. */
export interface CameraLimits {
  readonly from: number;
  readonly to: number;
  readonly minSpan: number;
}

export const spanOf = (camera: Camera): number => camera.to - camera.from;

/** The camera that shows all that the limits allow. */
export const wholeCamera = (limits: CameraLimits): Camera => ({ from: limits.from, to: limits.to });

/** Whether two cameras show the same, to a thousandth of their span: what no screen can tell apart. */
export function sameCamera(a: Camera, b: Camera): boolean {
  const tolerance = Math.min(spanOf(a), spanOf(b)) / 1000;
  return Math.abs(a.from - b.from) < tolerance && Math.abs(a.to - b.to) < tolerance;
}

/**
 * The nearest camera within the limits: too long a span is cut, too short a one widened around its
 * centre, one that sticks out is pushed back. Returns the same object when nothing changes.
 */
export function clampCamera(camera: Camera, limits: CameraLimits): Camera {
  const longest = limits.to - limits.from;
  const span = Math.min(Math.max(spanOf(camera), Math.min(limits.minSpan, longest)), longest);
  const centre = (camera.from + camera.to) / 2;
  const from = Math.min(Math.max(centre - span / 2, limits.from), limits.to - span);
  return unlessSame({ from, to: from + span }, camera);
}

/** The old camera where the new one shows the same but for the noise of floating point. */
export function unlessSame(camera: Camera, old: Camera): Camera {
  const isSame = Math.abs(camera.from - old.from) < 1e-9 && Math.abs(camera.to - old.to) < 1e-9;
  return isSame ? old : camera;
}

/** The camera moved by a number of days, stopped at the limits: the same object where it cannot move. */
export function panCamera(camera: Camera, days: number, limits: CameraLimits): Camera {
  const panned = clampCamera({ from: camera.from + days, to: camera.to + days }, limits);
  return unlessSame(panned, camera);
}

/**
 * The camera magnified by `factor` (2 shows half as much) with the time `fixed` staying in place; the
 * same object where it cannot zoom.
 */
export function zoomCamera(
  camera: Camera,
  factor: number,
  limits: CameraLimits,
  fixed = (camera.from + camera.to) / 2,
): Camera {
  const longest = limits.to - limits.from;
  const span = Math.min(Math.max(spanOf(camera) / factor, limits.minSpan), longest);
  const from = fixed - ((fixed - camera.from) / spanOf(camera)) * span;
  return unlessSame(clampCamera({ from, to: from + span }, limits), camera);
}

/**
 * The camera with the stretch `from`–`to` in sight, moved as little as possible and never zoomed in;
 * `marginShare` of the span is kept clear at the sides. Returns the same object when it is in sight.
 */
export function revealInCamera(
  camera: Camera,
  stretch: Camera,
  limits: CameraLimits,
  marginShare = 0.08,
): Camera {
  const margin = spanOf(camera) * marginShare;
  if (spanOf(stretch) + 2 * margin > spanOf(camera)) {
    if (stretch.from >= camera.from && stretch.to <= camera.to) return camera;
    return clampCamera(
      {
        from: stretch.from - margin,
        to: Math.max(stretch.to + margin, stretch.from + spanOf(camera)),
      },
      limits,
    );
  }
  if (stretch.from < camera.from)
    return panCamera(camera, stretch.from - margin - camera.from, limits);
  if (stretch.to > camera.to) return panCamera(camera, stretch.to + margin - camera.to, limits);
  return camera;
}

/** Pixels from the left edge at which a time stands. */
export function xOfDay(day: number, camera: Camera, widthPx: number): number {
  return ((day - camera.from) / spanOf(camera)) * widthPx;
}

/** The time that stands at a number of pixels from the left edge. */
export function dayAtX(xPx: number, camera: Camera, widthPx: number): number {
  return camera.from + (xPx / widthPx) * spanOf(camera);
}

/** The first and the last day whose middle the camera shows: where the dot of an event stands. */
export function visibleDays(camera: Camera): { first: number; last: number } {
  // Plus 0: what is rounded up to day 0 would be -0.
  const first = Math.ceil(camera.from - 0.5 - 1e-6) + 0;
  return { first, last: Math.max(first, Math.floor(camera.to - 0.5 + 1e-6)) };
}

/** A camera as d3-zoom's transform over the limits drawn at the given width: `x` in px. */
export function toTransform(
  camera: Camera,
  limits: CameraLimits,
  widthPx: number,
): { k: number; x: number } {
  const k = (limits.to - limits.from) / spanOf(camera);
  return { k, x: -((camera.from - limits.from) / spanOf(camera)) * widthPx };
}

/** The inverse of {@link toTransform}. */
export function fromTransform(
  transform: { readonly k: number; readonly x: number },
  limits: CameraLimits,
  widthPx: number,
): Camera {
  const span = (limits.to - limits.from) / transform.k;
  const from = limits.from - (transform.x / widthPx) * span;
  return clampCamera({ from, to: from + span }, limits);
}
