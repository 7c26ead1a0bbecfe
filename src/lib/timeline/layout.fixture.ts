/** Layouts as the page makes them, and what tests look at in what is drawn. */
import { bandOf, bandScale } from './band.ts';
import { spanOf, type Camera, type CameraLimits } from './camera.ts';
import { clusterExtent, markExtent } from './extents.ts';
import { layoutLanes, type LaneBox, type LaneInput } from './lanes.ts';
import type { Metrics } from './metrics.ts';
import type { PackItem } from './packed.ts';
import { idsOf, placeMarks, type Drawn } from './place.ts';

/** Everything that a layout depends on but the camera. */
export interface Scene {
  readonly lanes: readonly LaneInput[];
  readonly items: readonly PackItem[];
  readonly limits: CameraLimits;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly metrics: Metrics;
}

/** The lanes that a camera is drawn with: packed for its band, as the page does. */
export function lanesFor(scene: Scene, camera: Camera): LaneBox[] {
  const { lanes, limits, widthPx, heightPx, metrics } = scene;
  const pxPerDay = bandScale(bandOf(camera, limits), limits, widthPx);
  return layoutLanes(lanes, heightPx, { ...limits, pxPerDay }, metrics);
}

/** What is drawn of a scene for a camera. */
export const draw = (scene: Scene, camera: Camera): Drawn[] =>
  placeMarks(lanesFor(scene, camera), camera, scene.widthPx, scene.metrics);

interface Box {
  readonly of: string;
  readonly isLabel: boolean;
  readonly left: number;
  readonly right: number;
}

/** What is drawn as boxes in px: a mark or cluster each, and the label beside a mark or inside a bar. */
export function boxesOf(drawn: Drawn, metrics: Metrics): Box[] {
  const of = drawn.key;
  if (drawn.type === 'cluster') {
    const half = metrics.targetPx / 2;
    return [{ of, isLabel: false, left: drawn.xPx - half, right: drawn.xPx + half }];
  }
  const { xPx, barPx, item, label } = drawn;
  const mark = item.isPoint
    ? { left: xPx - metrics.markPx, right: xPx + metrics.markPx }
    : { left: xPx, right: xPx + barPx };
  const boxes: Box[] = [{ of, isLabel: false, ...mark }];
  if (!label) return boxes;
  const left = label.side === 'left' ? label.xPx - item.labelPx : label.xPx;
  return [...boxes, { of, isLabel: true, left, right: left + item.labelPx }];
}

/**
 * Every pair of boxes of one row that share a pixel, one of them a label; and marks upon marks. A label
 * may stand inside its own bar.
 */
export function overlapsOf(drawn: readonly Drawn[], metrics: Metrics): [Box, Box][] {
  const rows = new Map<string, Box[]>();
  const inside = new Set<string>();
  for (const one of drawn) {
    const row = `${one.front} ${one.yPx}`;
    rows.set(row, [...(rows.get(row) ?? []), ...boxesOf(one, metrics)]);
    if (one.type === 'mark' && one.label?.side === 'inside') inside.add(one.key);
  }
  const found: [Box, Box][] = [];
  for (const boxes of rows.values()) {
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        if (a.of === b.of && inside.has(a.of)) continue;
        if (a.left < b.right - 1e-6 && b.left < a.right - 1e-6) found.push([a, b]);
      }
    }
  }
  return found;
}

/** Whether any of a mark's own px lies in the plot. */
export function isInSight(item: PackItem, camera: Camera, widthPx: number, metrics: Metrics) {
  const { left, right } = markExtent(item, camera.from, widthPx / spanOf(camera), metrics);
  return right >= 0 && left <= widthPx;
}

/** As the list sees it: a dot by its middle, a bar by any part of it. */
function isInView({ start, stop, isPoint }: PackItem, { from, to }: Camera): boolean {
  const middle = (start + stop) / 2;
  return isPoint ? middle >= from && middle <= to : stop > from && start < to;
}

/** Whether it stands where it was packed: a cluster may have moved to the edge, or joined others there. */
export function isAtHome(
  one: Drawn,
  lanes: readonly LaneBox[],
  camera: Camera,
  widthPx: number,
  metrics: Metrics,
): boolean {
  if (one.type === 'mark') return true;
  const packed = lanes.flatMap((lane) => lane.packed.clusters).find(({ key }) => key === one.key);
  if (packed?.members.length !== one.members.length) return false;
  const { left } = clusterExtent(packed.members, camera.from, widthPx / spanOf(camera), metrics);
  return Math.abs(left + metrics.targetPx / 2 - one.xPx) < 1e-6;
}

/** The events in view that are neither drawn nor in the number of a cluster. */
export function vanishedOf(
  lanes: readonly LaneBox[],
  drawn: readonly Drawn[],
  camera: Camera,
): string[] {
  const told = new Set(drawn.flatMap(idsOf));
  return lanes
    .flatMap(({ packed }) => [
      ...packed.placed.map(({ item }) => item),
      ...packed.clusters.flatMap(({ members }) => members),
    ])
    .filter((item) => isInView(item, camera) && !told.has(item.id))
    .map(({ id }) => id);
}
