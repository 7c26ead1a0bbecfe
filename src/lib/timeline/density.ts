/**
 * Density: where events cannot be told apart, columns tell how many touch each bin of time. They are as
 * high as the most crowded bin of the whole lane makes them, so that panning changes no column.
 */
import type { Day } from '../chronology/day.ts';
import type { Item } from '../query/item.ts';
import type { Spans } from '../query/spans.ts';
import { spanOf, type Camera } from './camera.ts';
import { dayOfPiece, pieceOf } from './grid.ts';
import type { LaneBox } from './lanes.ts';
import type { Metrics } from './metrics.ts';

/** How many events there are in a bin: from its first day up to the day after its last. */
export interface Column {
  readonly from: Day;
  readonly to: Day;
  readonly count: number;
  readonly xPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A stretch of a lane in which columns stand for all events. */
export interface DrawnDensity {
  /** One of a lane is cut by the left edge at most, and has no day in its key; the others begin in sight. */
  readonly key: string;
  readonly front: string;
  /** The first day of the first column in sight, and the day after the last. */
  readonly from: Day;
  readonly to: Day;
  /** How many events touch these days. */
  readonly count: number;
  /** What of the plot it covers. */
  readonly leftPx: number;
  readonly rightPx: number;
  /** Where the columns stand, and how high the highest of the lane is. */
  readonly bottomPx: number;
  readonly fullPx: number;
  readonly columns: readonly Column[];
  /** The highest column of the lane, if it is among them. */
  readonly peak: Column | null;
  /** Whether there is room for numbers above the columns, and whether each has room for its own. */
  readonly hasNumbers: boolean;
  readonly isWide: boolean;
}

/** What of a picture tells where an event is. */
interface Shown {
  readonly densities: readonly DrawnDensity[];
  isDrawn(id: string): boolean;
}

/** The first column in sight that counts an event which is not drawn; null where none does. */
export function columnFor({ event, start, stop }: Item, shown: Shown): Column | null {
  for (const { front, columns } of shown.densities) {
    if (front !== event.front) continue;
    const found = columns.find(({ from, to }) => start < to && stop > from);
    if (found && !shown.isDrawn(event.id)) return found;
  }
  return null;
}

/** The most crowded bin of a lane. */
export interface Peak {
  readonly bin: number;
  readonly count: number;
  /** Whether it towers over the others: heights go by the square root then, so that these can be seen. */
  readonly isTower: boolean;
}

/** A bin towers that is so many times as high as the others are on average. */
const TOWER = 6;

/** The widest column in px: a day that fills the plot is no wall. */
const WIDEST_PX = 40;

/** The least height of a column in px. */
const LEAST_PX = 2;

/** How many events touch a bin. O(log n). */
export const countOfBin = (spans: Spans, bin: number, binDays: number): number =>
  spans.countTouching(dayOfPiece(bin, binDays), dayOfPiece(bin + 1, binDays));

/** The bin that most events touch, the first of several. Something begins in it: O(bins · log n). */
export function peakOf(spans: Spans, binDays: number): Peak {
  let peak = { bin: 0, count: 0 };
  let sum = 0;
  let bins = 0;
  for (let index = 0; index < spans.length;) {
    const bin = pieceOf(spans.starts[index]!, binDays);
    const count = countOfBin(spans, bin, binDays);
    if (count > peak.count) peak = { bin, count };
    sum += count;
    bins += 1;
    index = spans.begunBefore(dayOfPiece(bin + 1, binDays));
  }
  return { ...peak, isTower: peak.count > (TOWER * sum) / bins };
}

/** A stretch of bins, the last included, with how many events touch each. */
export interface Run {
  readonly firstBin: number;
  readonly lastBin: number;
  /** Whether density goes on to the left of what is in sight. */
  readonly isCut: boolean;
  readonly countOf: (bin: number) => number;
}

/** What columns are drawn from: a run of a lane, and the camera before it. */
export interface Counted {
  readonly run: Run;
  readonly spans: Spans;
  readonly peak: Peak;
  readonly binDays: number;
  readonly lane: LaneBox;
  readonly camera: Camera;
  readonly widthPx: number;
  readonly metrics: Metrics;
}

/** What of a run is in sight; null where nothing is. */
export function drawDensity(counted: Counted): DrawnDensity | null {
  const { run, spans, peak, binDays, lane, camera, widthPx, metrics } = counted;
  const pxPerDay = widthPx / spanOf(camera);
  const firstBin = Math.max(run.firstBin, pieceOf(camera.from, binDays));
  const lastBin = Math.min(
    run.lastBin,
    Math.ceil((camera.to - dayOfPiece(0, binDays)) / binDays) - 1,
  );
  const xOf = (day: number): number => (day - camera.from) * pxPerDay;
  const { fullPx, hasNumber } = heightsOf(lane, metrics);
  const binPx = binDays * pxPerDay;
  const columnPx = Math.min(WIDEST_PX, Math.max(1, binPx - (binPx > 3 ? 1 : 0)));
  const columns: Column[] = [];
  for (let bin = firstBin; bin <= lastBin; bin++) {
    const ofBin = run.countOf(bin);
    if (ofBin === 0) continue;
    const day = dayOfPiece(bin, binDays);
    columns.push({
      from: day,
      to: day + binDays,
      count: ofBin,
      xPx: xOf(day + binDays / 2) - columnPx / 2,
      widthPx: columnPx,
      heightPx: Math.max(LEAST_PX, shareOf(ofBin, peak) * fullPx),
    });
  }
  if (columns.length === 0) return null;
  const from = columns[0]!.from;
  const to = columns.at(-1)!.to;
  const peakDay = dayOfPiece(peak.bin, binDays);
  return {
    key: `density-${lane.front}${run.isCut ? '' : `-${from}`}`,
    front: lane.front,
    from,
    to,
    count: spans.countTouching(from, to),
    leftPx: Math.max(0, xOf(dayOfPiece(firstBin, binDays))),
    rightPx: Math.min(widthPx, xOf(dayOfPiece(lastBin + 1, binDays))),
    bottomPx: lane.topPx + lane.heightPx - 1,
    fullPx,
    columns,
    peak: columns.find((column) => column.from === peakDay) ?? null,
    hasNumbers: hasNumber,
    isWide: columnPx === WIDEST_PX,
  };
}

/** How high a column is, of the highest. */
function shareOf(count: number, peak: Peak): number {
  const share = count / peak.count;
  return peak.isTower ? Math.sqrt(share) : share;
}

/** The height of a lane's highest column, and whether there is room for its number above it. */
function heightsOf(lane: LaneBox, metrics: Metrics): { fullPx: number; hasNumber: boolean } {
  const topPx = lane.isCollapsed ? metrics.railTopPx : metrics.laneTopPx;
  const roomPx = Math.max(LEAST_PX, lane.heightPx - topPx - 1);
  const numberPx = metrics.fontPx * 1.4;
  const hasNumber = !lane.isCollapsed && metrics.labels && roomPx >= 2 * numberPx;
  return { fullPx: hasNumber ? roomPx - numberPx : roomPx, hasNumber };
}
