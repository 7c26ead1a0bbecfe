/**
 * Arcs between an event and those that it is linked with: from marks' places in px to paths. Both ends of
 * a path lie at their marks, or at the edge of the plot towards what is out of sight in time; a path never
 * leaves the plot. The same places give the same arcs.
 */
import type { Camera } from './camera.ts';
import type { LaneBox } from './lanes.ts';
import { SIGN_RADIUS_PX, type Metrics } from './metrics.ts';
import type { PackItem } from './packed.ts';
import type { Drawn } from './place.ts';

/** What a path can end at: a mark, the box of a cluster, or the edge towards earlier or later. */
export type Place = 'mark' | 'cluster' | 'earlier' | 'later';

/** Where something stands, for an arc to end at: a stretch of a row, in px from the top left of the lanes. */
export interface Anchor {
  /** The same for all events of one cluster. */
  readonly key: string;
  readonly place: Place;
  readonly leftPx: number;
  readonly rightPx: number;
  readonly yPx: number;
}

/** What is drawn, for arcs to stand on. */
export interface ArcStage {
  readonly drawn: readonly Drawn[];
  readonly lanes: readonly LaneBox[];
  readonly camera: Camera;
  /** The plot: the width of the lanes, and the height of all of them. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly metrics: Metrics;
}

/** An arc that is asked for: from one event to another. */
interface ArcRequest {
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

export interface ArcEnd {
  readonly place: Place;
  readonly xPx: number;
  readonly yPx: number;
  /** Where the path points as it ends here, clockwise in degrees from rightwards. */
  readonly angle: number;
}

export interface Arc {
  readonly key: string;
  /** The path, from the one event to the other. */
  readonly path: string;
  readonly from: ArcEnd;
  readonly to: ArcEnd;
}

/** The length of the arrow that stands where a path ends at the edge, at a text scale of 1. */
export const EDGE_ARROW_PX = 7;

/** How far an arc swings out of the straight line: a share of its length, within limits in px. */
const SWING = { share: 0.16, leastPx: 9, mostPx: 40 };

/** How far from the middle of a sign a path ends, in radii of a mark: at the ring around what is open. */
const CLEAR = 4 / 3;

/** Where every event that has a lane stands, drawn or out of sight; what a filter hides stands nowhere. */
export function anchorsOf(stage: ArcStage): Map<string, Anchor> {
  const { drawn, lanes, camera, widthPx, metrics } = stage;
  const anchors = new Map<string, Anchor>();
  for (const one of drawn) {
    const anchor = anchorOf(one, widthPx, metrics);
    if (one.type === 'mark') anchors.set(one.key, anchor);
    else for (const { id } of one.members) anchors.set(id, anchor);
  }
  const middle = (camera.from + camera.to) / 2;
  for (const lane of lanes) {
    const yOf = (row: number): number => lane.rowsTopPx + (row + 0.5) * metrics.rowPx;
    const put = (item: PackItem, row: number): void => {
      if (anchors.has(item.id)) return;
      const place = (item.start + item.stop) / 2 < middle ? 'earlier' : 'later';
      const xPx = place === 'earlier' ? 0 : widthPx;
      anchors.set(item.id, { key: item.id, place, leftPx: xPx, rightPx: xPx, yPx: yOf(row) });
    };
    for (const { item, row } of lane.packed.placed) put(item, row);
    for (const { members, row } of lane.packed.clusters) for (const item of members) put(item, row);
  }
  return anchors;
}

/** What is seen of something drawn, without the rounded ends of a bar where it has more than those. */
function anchorOf(one: Drawn, widthPx: number, { markPx }: Metrics): Anchor {
  const { key, xPx, yPx } = one;
  const within = (px: number): number => Math.min(Math.max(px, 0), widthPx);
  if (one.type === 'cluster' || one.barPx === 0) {
    const atPx = within(xPx);
    return { key, place: one.type, leftPx: atPx, rightPx: atPx, yPx };
  }
  const [left, right] = [within(xPx), within(xPx + one.barPx)];
  const insetPx = Math.min(markPx, (right - left) / 2);
  return { key, place: 'mark', leftPx: left + insetPx, rightPx: right - insetPx, yPx };
}

/**
 * The arcs that can be drawn, in the order asked for. Left out are those of events that are not on the
 * timeline, of two that stand in one cluster, and of two that are both out of sight. Several arcs between
 * the same two places swing out by different widths.
 */
export function layoutArcs(requests: readonly ArcRequest[], stage: ArcStage): Arc[] {
  const anchors = anchorsOf(stage);
  const counts = new Map<string, number>();
  return requests.flatMap(({ key, from, to }) => {
    const [a, b] = [anchors.get(from), anchors.get(to)];
    if (!a || !b || a.key === b.key || (isOutside(a) && isOutside(b))) return [];
    const pair = [a.key, b.key].sort().join(' ');
    const nth = counts.get(pair) ?? 0;
    counts.set(pair, nth + 1);
    return [{ key, ...drawArc(a, b, nth, stage) }];
  });
}

const isOutside = ({ place }: Anchor): boolean => place === 'earlier' || place === 'later';

interface Point {
  readonly x: number;
  readonly y: number;
}

function drawArc(a: Anchor, b: Anchor, nth: number, stage: ArcStage): Omit<Arc, 'key'> {
  const { heightPx, widthPx, metrics } = stage;
  const [ax, bx] = nearestPx(a, b);
  const start = { x: ax, y: a.yPx };
  const end = { x: bx, y: b.yPx };
  // A path is bent the same way from either end.
  const bend = control(...inOrder(start, end), nth, metrics);
  const inPlot = ({ x, y }: Point): Point => ({
    x: Math.min(Math.max(x, 0), widthPx),
    y: Math.min(Math.max(y, 0), heightPx),
  });
  // A curve lies within the triangle of its ends and its control point: what these do not leave it does not.
  const at = inPlot(bend);
  const from = endOf(inPlot(start), at, a, end, metrics);
  const to = endOf(inPlot(end), at, b, start, metrics);
  const [one, two, three] = [pair(from.xPx, from.yPx), pair(at.x, at.y), pair(to.xPx, to.yPx)];
  return { path: `M${one}Q${two} ${three}`, from, to };
}

/** Where on two stretches the way is shortest: above each other where they can be, in the middle of that. */
function nearestPx(a: Anchor, b: Anchor): [number, number] {
  const from = Math.max(a.leftPx, b.leftPx);
  const to = Math.min(a.rightPx, b.rightPx);
  if (from <= to) return [(from + to) / 2, (from + to) / 2];
  return a.rightPx < b.leftPx ? [a.rightPx, b.leftPx] : [a.leftPx, b.rightPx];
}

const inOrder = (a: Point, b: Point): [Point, Point] =>
  a.x < b.x || (a.x === b.x && a.y <= b.y) ? [a, b] : [b, a];

/**
 * The control point: beside the middle, upwards of a level line, and downwards where there is no room
 * above. Which of the two does not depend on x, so that no arc flips while the timeline is panned.
 */
function control(left: Point, right: Point, nth: number, { rowPx }: Metrics): Point {
  const [dx, dy] = [right.x - left.x, right.y - left.y];
  const length = Math.hypot(dx, dy) || 1;
  const swing = Math.min(Math.max(length * SWING.share, SWING.leastPx), SWING.mostPx);
  const side = Math.min(left.y, right.y) < 1.5 * rowPx ? -1 : 1;
  // A curve passes half-way between its chord and its control point.
  const off = 2 * side * swing * (1 + 0.6 * nth);
  return {
    x: (left.x + right.x) / 2 + (dy / length) * off,
    y: (left.y + right.y) / 2 - (dx / length) * off,
  };
}

/** The end of a path at an anchor: clear of the sign that stands there, as far as there is room. */
function endOf(at: Point, bend: Point, anchor: Anchor, other: Point, metrics: Metrics): ArcEnd {
  const { place } = anchor;
  if (place === 'earlier' || place === 'later') {
    const arrowPx = (EDGE_ARROW_PX * metrics.markPx) / SIGN_RADIUS_PX;
    const xPx = place === 'earlier' ? at.x + arrowPx : at.x - arrowPx;
    return { place, xPx: round(xPx), yPx: round(at.y), angle: place === 'earlier' ? 180 : 0 };
  }
  const [dx, dy] = [at.x - bend.x, at.y - bend.y];
  const length = Math.hypot(dx, dy) || 1;
  const gapPx = Math.min(
    metrics.markPx * CLEAR,
    Math.hypot(other.x - at.x, other.y - at.y) * 0.3,
    length,
  );
  return {
    place,
    xPx: round(at.x - (dx / length) * gapPx),
    yPx: round(at.y - (dy / length) * gapPx),
    angle: round((Math.atan2(dy, dx) * 180) / Math.PI),
  };
}

/** To a tenth: finer than a screen can show, and short to write. Plus 0: never -0. */
const round = (value: number): number => Math.round(value * 10) / 10 + 0;
const pair = (x: number, y: number): string => `${round(x)},${round(y)}`;
