/**
 * What is drawn for one camera: marks, labels and clusters in px. Rows and lanes come packed; here only
 * x changes, and a label that would be cut by the edge changes sides or is left out.
 */
import { spanOf, type Camera } from './camera.ts';
import { takeIn, type Stranded } from './edges.ts';
import { clusterExtent, markExtent, type Extent } from './extents.ts';
import type { LaneBox } from './lanes.ts';
import type { Metrics } from './metrics.ts';
import type { Cluster, LabelSide, PackItem } from './packed.ts';

export interface DrawnMark {
  readonly type: 'mark';
  readonly key: string;
  readonly front: string;
  readonly item: PackItem;
  /** Middle of a dot, left end of a bar. */
  readonly xPx: number;
  readonly yPx: number;
  /** Width of a bar; 0 for a dot. */
  readonly barPx: number;
  /** Where the label stands, or null for none. */
  readonly label: { readonly xPx: number; readonly side: 'left' | 'right' | 'inside' } | null;
}

export interface DrawnCluster {
  readonly type: 'cluster';
  readonly key: string;
  readonly front: string;
  readonly members: readonly PackItem[];
  readonly xPx: number;
  readonly yPx: number;
}

export type Drawn = DrawnMark | DrawnCluster;

/** The events that something drawn stands for. */
export const idsOf = (drawn: Drawn): string[] =>
  drawn.type === 'mark' ? [drawn.key] : drawn.members.map((member) => member.id);

interface Candidate extends Extent {
  readonly placed?: { readonly item: PackItem; readonly side: LabelSide };
  readonly cluster?: Cluster;
  /** Whether any of a cluster's events reaches into the plot. */
  readonly isSeen?: boolean;
}

/** Everything in sight, lane by lane, row by row, from left to right. */
export function placeMarks(
  lanes: readonly LaneBox[],
  camera: Camera,
  widthPx: number,
  metrics: Metrics,
): Drawn[] {
  const drawn: Drawn[] = [];
  for (const lane of lanes) {
    const rows: Candidate[][] = Array.from({ length: lane.packed.rows }, () => []);
    const pxPerDay = widthPx / spanOf(camera);
    const ofLane: Drawn[] = [];
    const stranded: Stranded[] = [];
    const rowsPx = rows.map((_, row) => lane.rowsTopPx + (row + 0.5) * metrics.rowPx);
    const own = lane.isCollapsed ? { ...metrics, labels: false } : metrics;
    for (const { item, row, side } of lane.packed.placed) {
      rows[row]!.push({
        ...markExtent(item, camera.from, pxPerDay, metrics),
        placed: { item, side },
      });
    }
    for (const cluster of lane.packed.clusters) {
      const isSeen = cluster.members.some((member) => {
        const { left, right } = markExtent(member, camera.from, pxPerDay, metrics);
        return right >= 0 && left <= widthPx;
      });
      rows[cluster.row]!.push({
        ...clusterExtent(cluster.members, camera.from, pxPerDay, metrics),
        cluster,
        isSeen,
      });
    }
    for (const [index, row] of rows.entries()) {
      // What is out of sight stands in nobody's way.
      const seen = row
        .filter(({ left, right, isSeen }) => isSeen || (right >= 0 && left <= widthPx))
        .sort((a, b) => a.left - b.left);
      drawRow(seen, lane.front, rowsPx[index]!, widthPx, own, ofLane, stranded);
    }
    drawn.push(
      ...(stranded.length ? takeIn(ofLane, stranded, lane.front, rowsPx, metrics) : ofLane),
    );
  }
  return drawn;
}

/**
 * Draws what is seen of one row from left to right, keeping account of how far the last label reached.
 * `stranded` takes the clusters that reach into the plot and find no place in it.
 */
function drawRow(
  row: readonly Candidate[],
  front: string,
  yPx: number,
  widthPx: number,
  metrics: Metrics,
  drawn: Drawn[],
  stranded: Stranded[],
): void {
  let reachedPx = -Infinity;
  for (const [index, { left, right, placed, cluster, isSeen: isReached }] of row.entries()) {
    if (cluster) {
      const sizePx = right - left;
      // While any of its events is in sight it stands at the edge, if no mark or cluster stands there.
      const atPx = isReached ? Math.min(Math.max(left, 0), widthPx - sizePx) : left;
      const hasRoom = atPx >= reachedPx && atPx + sizePx <= (row[index + 1]?.left ?? Infinity);
      const placedPx = hasRoom ? atPx : left;
      if (placedPx + sizePx < 0 || placedPx > widthPx) {
        if (isReached) stranded.push({ cluster, xPx: atPx + sizePx / 2, yPx });
        continue;
      }
      reachedPx = Math.max(reachedPx, placedPx + sizePx);
      const { key, members } = cluster;
      drawn.push({ type: 'cluster', key, front, members, xPx: placedPx + sizePx / 2, yPx });
      continue;
    }
    const { item, side } = placed!;
    // The edge may cut off a dot, and with it the reason for a label.
    const isSeen = !item.isPoint || (left + right >= 0 && left + right <= 2 * widthPx);
    const beside =
      side && isSeen
        ? fitLabel(item.labelPx, side, left, right, reachedPx, row[index + 1], widthPx, metrics)
        : null;
    const label = beside ?? fitInside(item.labelPx, left, right, widthPx, metrics);
    reachedPx =
      label?.side === 'right'
        ? right + metrics.labelGapPx + item.labelPx
        : Math.max(reachedPx, right);
    drawn.push({
      type: 'mark',
      key: item.id,
      front,
      item,
      xPx: item.isPoint ? (left + right) / 2 : left,
      yPx,
      barPx: item.isPoint ? 0 : right - left,
      label,
    });
  }
}

/** Where something may begin: its label may stand on its left, packed so, or the edge hold it back. */
function leftOf({ left, right, placed, isSeen }: Candidate, widthPx: number, metrics: Metrics) {
  if (isSeen) return Math.min(left, widthPx - (right - left));
  return placed?.side === 'left' ? left - metrics.labelGapPx - placed.item.labelPx : left;
}

/** The side on which a label stands uncut and clear of its neighbours; the packed side comes first. */
function fitLabel(
  labelPx: number,
  side: 'left' | 'right',
  left: number,
  right: number,
  reachedPx: number,
  next: Candidate | undefined,
  widthPx: number,
  metrics: Metrics,
): DrawnMark['label'] {
  const { labelGapPx, clearPx } = metrics;
  const nextLeft = next ? leftOf(next, widthPx, metrics) : Infinity;
  const fits = {
    right:
      right + labelGapPx + labelPx <= widthPx - 2 &&
      right + labelGapPx + labelPx + clearPx <= nextLeft,
    left: left - labelGapPx - labelPx >= 2 && left - labelGapPx - labelPx - clearPx >= reachedPx,
  };
  for (const candidate of side === 'right'
    ? (['right', 'left'] as const)
    : (['left', 'right'] as const)) {
    if (!fits[candidate]) continue;
    const xPx = candidate === 'right' ? right + labelGapPx : left - labelGapPx;
    return { side: candidate, xPx };
  }
  return null;
}

/** Of a bar that is labelled inside, so much is left to be seen of its beginning: that it fades, too. */
const BEGINNING = 0.35;

/**
 * Within a bar that is long enough, for what has no room beside it: some way in, so that its ends, which say
 * when it was and how well that is known, are seen; from the edge on where that is out of sight.
 */
function fitInside(
  labelPx: number,
  left: number,
  right: number,
  widthPx: number,
  { labels, clearPx, targetPx }: Metrics,
): DrawnMark['label'] {
  const leastPx = left < 0 ? clearPx - left : targetPx;
  const mostPx = (right > widthPx ? widthPx - clearPx : right - targetPx) - labelPx - left;
  if (!labels || mostPx < leastPx) return null;
  return {
    side: 'inside',
    xPx: left + Math.min(mostPx, Math.max(leastPx, (right - left) * BEGINNING)),
  };
}
