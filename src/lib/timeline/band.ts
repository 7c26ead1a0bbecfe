/**
 * Zoom bands. Rows are packed once for each band, at the least magnified camera of it: two things that
 * are clear of each other there stay clear in the whole band, because magnifying only draws them apart.
 * So panning never moves an event to another row, and zooming does only where one band meets the next.
 */
import { spanOf, type Camera, type CameraLimits } from './camera.ts';

/** The band of a camera: 0 shows all the limits allow down to half of it, 1 a half to a quarter, … */
export function bandOf(camera: Camera, limits: CameraLimits): number {
  const magnification = (limits.to - limits.from) / spanOf(camera);
  return Math.max(0, Math.floor(Math.log2(magnification) + 1e-9));
}

/** The least number of pixels that a day takes anywhere in the band. */
export function bandScale(band: number, limits: CameraLimits, widthPx: number): number {
  return (widthPx / (limits.to - limits.from)) * 2 ** band;
}
