/** The axis in two lines: fine ticks below, and above them the month and year that hold them. */
import { utcDay, utcMonday, utcMonth, utcYear, type TimeInterval } from 'd3-time';
import { dayToMs, msToDay } from '../chronology/day.ts';
import { MONTH_NAMES, MONTH_NAMES_SHORT } from '../chronology/months.ts';
import { spanOf, xOfDay, type Camera } from './camera.ts';
import type { TextMeasure } from './textMeasure.ts';
import { textWidthPx } from './textWidth.ts';

interface FineTick {
  readonly day: number;
  readonly xPx: number;
  /** Where its number stands: on the line, or in the middle of its one day. */
  readonly labelXPx: number;
  readonly label: string;
}

interface CoarseTick {
  readonly day: number;
  /** Where it begins; may lie left of the edge. */
  readonly xPx: number;
  /** Where its name stands: never left of the edge. */
  readonly labelXPx: number;
  readonly label: string;
}

/** The 1st and the 15th of every month. */
const halfMonth = utcDay.filter((at) => at.getUTCDate() === 1 || at.getUTCDate() === 15);

/** What fine ticks may count in, from small to large, with the least days between two of them. */
const FINE: readonly { interval: TimeInterval; days: number; name: 'date' | 'month' | 'year' }[] = [
  { interval: utcDay, days: 1, name: 'date' },
  { interval: utcMonday, days: 7, name: 'date' },
  { interval: halfMonth, days: 14, name: 'date' },
  { interval: utcMonth, days: 28, name: 'month' },
  { interval: utcMonth.every(3)!, days: 90, name: 'month' },
  { interval: utcYear, days: 365, name: 'year' },
];

/** The room that a name like “Mar” or “2024” takes, against that of two digits. */
const NAME_ROOM = 1.5;

/** The room that a month named like “May ’24” takes in the line above, against that of two digits. */
const MONTH_ROOM = 3.1;

/** Days of the month only where months have room for their names: no number without its month. */
function fineUnit(camera: Camera, widthPx: number, minPx: number) {
  const pxPerDay = widthPx / spanOf(camera);
  const isMonthNamed = 28 * pxPerDay >= minPx * MONTH_ROOM;
  const unit = FINE.find(({ days, name }) =>
    name === 'date'
      ? isMonthNamed && days * pxPerDay >= minPx
      : days * pxPerDay >= minPx * NAME_ROOM,
  );
  return unit ?? FINE.at(-1)!;
}

const date = (day: number): Date => new Date(dayToMs(day));

const range = (interval: TimeInterval, first: number, last: number) =>
  interval
    .range(date(Math.floor(first)), date(Math.ceil(last) + 1))
    .map((at) => msToDay(at.getTime()));

/** The least px between fine ticks at a text scale of 1: two digits and a little white. */
export const FINE_MIN_PX = 20;

/** Fine ticks at least `minPx` apart, named by the day of the month, or by month or year past that. */
export function fineTicks(camera: Camera, widthPx: number, minPx = FINE_MIN_PX): FineTick[] {
  const pxPerDay = widthPx / spanOf(camera);
  const unit = fineUnit(camera, widthPx, minPx);
  const isDaily = unit.days === 1;
  return range(unit.interval, camera.from - (isDaily ? 1 : 0), camera.to).map((day) => {
    const xPx = xOfDay(day, camera, widthPx);
    const at = date(day);
    const label = {
      date: String(at.getUTCDate()),
      month: MONTH_NAMES_SHORT[at.getUTCMonth()]!,
      year: String(at.getUTCFullYear()),
    }[unit.name];
    return { day, xPx, labelXPx: isDaily ? xPx + pxPerDay / 2 : xPx, label };
  });
}

/**
 * The months in sight (years, where the fine ticks are months), each named at its beginning;
 * the first keeps its name at the left edge until the next one pushes it out. The first one named and
 * every January tell the year; the others do where there is room. No room, no name: an empty label.
 */
export function coarseTicks(
  camera: Camera,
  widthPx: number,
  fontPx: number,
  fineMinPx = FINE_MIN_PX,
  measure: TextMeasure = textWidthPx,
): CoarseTick[] {
  const padPx = fontPx / 2;
  const byYear = fineUnit(camera, widthPx, fineMinPx).name !== 'date';
  const interval = byYear ? utcYear : utcMonth;
  const first = msToDay(interval.floor(date(Math.floor(camera.from))).getTime());
  const days = range(interval, first, camera.to).filter((day) => day < camera.to);
  let isYearTold = false;
  return days.map((day, index) => {
    const at = date(day);
    const year = String(at.getUTCFullYear());
    const month = MONTH_NAMES[at.getUTCMonth()]!;
    const short = MONTH_NAMES_SHORT[at.getUTCMonth()]!;
    const xPx = xOfDay(day, camera, widthPx);
    const labelXPx = Math.max(xPx, 0) + padPx;
    const endPx = xOfDay(days[index + 1] ?? camera.to, camera, widthPx);
    const roomPx = Math.min(endPx, widthPx) - labelXPx - 3;
    const withYear = [`${month} ${year}`, `${short} ${year}`, `${short} ’${year.slice(2)}`];
    const names = byYear
      ? [year]
      : !isYearTold || at.getUTCMonth() === 0
        ? withYear
        : [withYear[0]!, month, short];
    const label = names.find((name) => measure(name, fontPx, true) <= roomPx) ?? '';
    if (label) isYearTold = true;
    return { day, xPx, labelXPx, label };
  });
}
