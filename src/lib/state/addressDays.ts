/** Days as addresses give them: by themselves, or as the months and years that they make up. */
import type { DayRange } from '../chronology/compare.ts';
import { parseUnit } from '../chronology/unit.ts';
import { rangeWithin } from '../query/range.ts';
import {
  clampCamera,
  sameCamera,
  wholeCamera,
  type Camera,
  type CameraLimits,
} from '../timeline/camera.ts';
import { notices } from '../words/address.ts';
import { shorten, type Notice } from './parameters.ts';

/** The camera from a day to another; null for all there is. */
export function decodeCamera(
  from: string | null,
  to: string | null,
  limits: CameraLimits,
  notice: Notice,
): Camera | null {
  if (from === null && to === null) return null;
  const days = decodeDays(from, to, limits, notice);
  if (!days) return null;
  const camera = clampCamera(
    { from: Math.max(days.from, limits.from), to: Math.min(days.to + 1, limits.to) },
    limits,
  );
  return sameCamera(camera, wholeCamera(limits)) ? null : camera;
}

/** `2024-01-20/2024-02-10`, as EDTF writes what lasted, or `2023-12/2024-02`; one alone is a range, too. */
export function decodeRange(
  text: string | null,
  limits: CameraLimits,
  notice: Notice,
): DayRange | null {
  if (text === null) return null;
  const [first, ...rest] = text.split('/');
  const days = decodeDays(first!, rest.length ? rest.join('/') : first!, limits, notice);
  return days && rangeWithin(days, limits);
}

/**
 * From the first day of one day, month or year to the last of another; null, with a notice, where
 * none of them are within the limits or they cannot be read. An end that is not given is that of the limits.
 */
function decodeDays(
  from: string | null,
  to: string | null,
  limits: CameraLimits,
  notice: Notice,
): DayRange | null {
  const ends = [from, to].map((text) => {
    if (text === null) return { from: limits.from, to: limits.to - 1 };
    const unit = parseUnit(text);
    if (!unit) notice(notices.noDay(shorten(text)));
    return unit;
  });
  const [first, last] = [ends[0]?.from, ends[1]?.to];
  if (first === undefined || last === undefined) return null;
  if (from !== null && to !== null && last < first) {
    notice(notices.reversed(from, to));
    return null;
  }
  if (last < limits.from || first >= limits.to) {
    notice(notices.nothingOf(from, to));
    return null;
  }
  return { from: first, to: last };
}
