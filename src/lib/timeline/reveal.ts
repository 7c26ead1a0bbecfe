/** Where the camera has to go for the near end of something that lies beyond the window. */
import { revealInCamera, spanOf, type Camera, type CameraLimits } from './camera.ts';
import { revealBeginning, type Stretch } from './sight.ts';

/** The camera with the last days of an event in sight, and with all of it where it is not long. */
function revealEnding(camera: Camera, event: Stretch, limits: CameraLimits): Camera {
  const from = Math.max(event.start, event.stop - spanOf(camera) / 2);
  return revealInCamera(camera, { from, to: event.stop }, limits);
}

/**
 * The camera with the near end of an event in sight that is out of it: its end where it is earlier, its
 * beginning where it is later. Of a long one no more than half the window, so that nothing is jumped over.
 */
export function revealNearEnd(
  camera: Camera,
  event: Stretch,
  side: 'earlier' | 'later',
  limits: CameraLimits,
): Camera {
  return side === 'earlier'
    ? revealEnding(camera, event, limits)
    : revealBeginning(camera, event, limits);
}
