/** Whether an event is in sight, and where the camera has to go for it. */
import { revealInCamera, spanOf, type Camera, type CameraLimits } from './camera.ts';

/** What of an event matters for sight, in days. */
export interface Stretch {
  /** First day, and the day after the last one. */
  readonly start: number;
  readonly stop: number;
  /** Whether it is drawn as a dot in the middle of its one day. */
  readonly isPoint: boolean;
}

/** Whether the dot of an event, or any part of its bar, is in sight. */
export function isInSight({ start, stop, isPoint }: Stretch, { from, to }: Camera): boolean {
  const middle = (start + stop) / 2;
  return isPoint ? middle >= from && middle <= to : stop > from && start < to;
}

/** Whether an event begins in sight: a list in order of time stands at the first days of its events. */
export const beginsInSight = ({ start }: Stretch, { from, to }: Camera): boolean =>
  start + 1 > from && start < to;

/** The camera with an event in sight; of one longer than half the window, any part will do. */
export function revealEvent(camera: Camera, event: Stretch, limits: CameraLimits): Camera {
  const isLong = event.stop - event.start > spanOf(camera) / 2;
  if (isLong && isInSight(event, camera)) return camera;
  return revealInCamera(camera, { from: event.start, to: event.stop }, limits);
}

/** The camera with the first days of an event in sight, and with all of it where it is not long. */
export function revealBeginning(camera: Camera, event: Stretch, limits: CameraLimits): Camera {
  const to = Math.min(event.stop, event.start + spanOf(camera) / 2);
  return revealInCamera(camera, { from: event.start, to }, limits);
}
