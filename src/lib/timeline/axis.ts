/** The axis in two lines: fine ticks below, and above them the month and year that hold them. */
import { utcDay, utcMonday, utcMonth, utcYear, type CountableTimeInterval } from 'd3-time';
import { dayToMs, msToDay } from '../chronology/day.ts';
import { MONTH_NAMES, MONTH_NAMES_SHORT } from '../chronology/months.ts';
import { spanOf, xOfDay, type Camera } from './camera.ts';
import { textWidthPx } from './textWidth.ts';

export interface FineTick {
  readonly day: number;
  readonly xPx: number;
  /** Where its number stands: on the line, or in the middle of its one day. */
  readonly labelXPx: number;
  readonly label: string;
}

export interface CoarseTick {
  readonly day: number;
  /** Where it begins; may lie left of the edge. */
  readonly xPx: number;
  /** Where its name stands: never left of the edge. */
  readonly labelXPx: number;
  readonly label: string;
}

/** What fine ticks may count in, from small to large, with the days between two of them. */
const FINE: readonly { interval: CountableTimeInterval; step: number; days: number }[] = [
  { interval: utcDay, step: 1, days: 1 },
  { interval: utcMonday, step: 1, days: 7 },
  { interval: utcMonth, step: 1, days: 30.4 },
  { interval: utcMonth, step: 3, days: 91.3 },
  { interval: utcYear, step: 1, days: 365.25 },
];

const date = (day: number): Date => new Date(dayToMs(day));

const range = (interval: CountableTimeInterval, step: number, first: number, last: number) =>
  (step > 1 ? interval.every(step)! : interval)
    .range(date(Math.floor(first)), date(Math.ceil(last) + 1))
    .map((at) => msToDay(at.getTime()));

/** Fine ticks at least `minPx` apart. Labels are days of the month, or short months past that. */
export function fineTicks(camera: Camera, widthPx: number, minPx = 24): FineTick[] {
  const pxPerDay = widthPx / spanOf(camera);
  const unit = FINE.find(({ days }) => days * pxPerDay >= minPx) ?? FINE.at(-1)!;
  const isDaily = unit.days === 1;
  return range(unit.interval, unit.step, camera.from - (isDaily ? 1 : 0), camera.to).map((day) => {
    const xPx = xOfDay(day, camera, widthPx);
    const at = date(day);
    const label =
      unit.interval === utcYear
        ? String(at.getUTCFullYear())
        : unit.interval === utcMonth
          ? MONTH_NAMES_SHORT[at.getUTCMonth()]!
          : String(at.getUTCDate());
    return { day, xPx, labelXPx: isDaily ? xPx + pxPerDay / 2 : xPx, label };
  });
}

/**
 * The months in sight (years, where a month is too narrow for its name), each named at its beginning;
 * the first keeps its name at the left edge until the next one pushes it out. The first one named and
 * every January tell the year; the others do where there is room. No room, no name: an empty label.
 */
export function coarseTicks(camera: Camera, widthPx: number, fontPx: number): CoarseTick[] {
  const padPx = 8;
  const pxPerDay = widthPx / spanOf(camera);
  const byYear = 28 * pxPerDay < textWidthPx('May', fontPx, true) + padPx * 2;
  const interval = byYear ? utcYear : utcMonth;
  const first = msToDay(interval.floor(date(Math.floor(camera.from))).getTime());
  const days = range(interval, 1, first, camera.to).filter((day) => day < camera.to);
  let isYearTold = false;
  return days.map((day, index) => {
    const at = date(day);
    const year = String(at.getUTCFullYear());
    const month = MONTH_NAMES[at.getUTCMonth()]!;
    const short = MONTH_NAMES_SHORT[at.getUTCMonth()]!;
    const xPx = xOfDay(day, camera, widthPx);
    const labelXPx = Math.max(xPx, 0) + padPx;
    const endPx = xOfDay(days[index + 1] ?? camera.to, camera, widthPx);
    const roomPx = Math.min(endPx, widthPx) - labelXPx;
    const withYear = [`${month} ${year}`, `${short} ${year}`, `${short} ’${year.slice(2)}`];
    const names = byYear
      ? [year]
      : !isYearTold || at.getUTCMonth() === 0
        ? withYear
        : [withYear[0]!, month, short];
    const label = names.find((name) => textWidthPx(name, fontPx, true) <= roomPx) ?? '';
    if (label) isYearTold = true;
    return { day, xPx, labelXPx, label };
  });
}
