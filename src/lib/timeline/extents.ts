/** How much of its row something takes, in px. */
import type { Metrics } from './metrics.ts';
import type { LabelSide, PackItem, PackScale } from './packed.ts';

/** From where to where something reaches, in px. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

/** The px between two extents; negative where they overlap. */
export const gapBetween = (a: Extent, b: Extent): number =>
  Math.max(a.left - b.right, b.left - a.right);

/** Marks need their targets apart, labels a little white: both hold when the gap is `clearPx`. */
export const areClear = (a: Extent, b: Extent, { clearPx }: Metrics): boolean =>
  gapBetween(a, b) >= clearPx;

/** Where a mark begins and ends, in px from an origin at day `from`. Bars have a least width. */
export function markExtent(
  item: Pick<PackItem, 'start' | 'stop' | 'isPoint'>,
  from: number,
  pxPerDay: number,
  metrics: Metrics,
): Extent {
  if (item.isPoint) {
    const centre = ((item.start + item.stop) / 2 - from) * pxPerDay;
    return { left: centre - metrics.markPx, right: centre + metrics.markPx };
  }
  const left = (item.start - from) * pxPerDay;
  return { left, right: Math.max((item.stop - from) * pxPerDay, left + metrics.barPx) };
}

/** What a mark takes with its label; a bare mark takes the whole of its target. */
export function extentOf(
  item: PackItem,
  side: LabelSide,
  scale: Pick<PackScale, 'from' | 'pxPerDay'>,
  metrics: Metrics,
): Extent {
  const { left, right } = markExtent(item, scale.from, scale.pxPerDay, metrics);
  if (side === 'right') return { left, right: right + metrics.labelGapPx + item.labelPx };
  if (side === 'left') return { left: left - metrics.labelGapPx - item.labelPx, right };
  return { left, right };
}

/** Where a cluster stands: where its members meet, or halfway between the first end and the last start. */
export function clusterExtent(
  members: readonly PackItem[],
  from: number,
  pxPerDay: number,
  metrics: Metrics,
): Extent {
  let lastLeft = -Infinity;
  let firstRight = Infinity;
  for (const member of members) {
    const { left, right } = markExtent(member, from, pxPerDay, metrics);
    lastLeft = Math.max(lastLeft, left);
    firstRight = Math.min(firstRight, right);
  }
  const centre = (lastLeft + firstRight) / 2;
  return { left: centre - metrics.targetPx / 2, right: centre + metrics.targetPx / 2 };
}

/** What a group takes in its row: a mark by itself, or a cluster. */
export function groupExtent(
  group: readonly PackItem[],
  scale: Pick<PackScale, 'from' | 'pxPerDay'>,
  metrics: Metrics,
): Extent {
  return group.length === 1
    ? extentOf(group[0]!, null, scale, metrics)
    : clusterExtent(group, scale.from, scale.pxPerDay, metrics);
}
