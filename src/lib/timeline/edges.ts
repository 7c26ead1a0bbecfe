/**
 * Clusters that reach into the plot with a bar while they meet beyond its edge, and whose place at the edge
 * is taken: nothing in sight may vanish, so they join what stands there.
 */
import { gapBetween, type Extent } from './extents.ts';
import type { Metrics } from './metrics.ts';
import type { Cluster, PackItem } from './packed.ts';
import type { Drawn, DrawnCluster, DrawnMark } from './place.ts';

/** A cluster without a place, the middle of which would be here. */
export interface Stranded {
  readonly cluster: Cluster;
  readonly xPx: number;
  readonly yPx: number;
}

const meets = (a: Extent, b: Extent): boolean => gapBetween(a, b) < 0;

const isBar = (one: Drawn): boolean => one.type === 'mark' && !one.item.isPoint;

/** What of a row a mark or cluster takes without its label. */
function boundsOf(one: Drawn, { markPx, targetPx }: Metrics): Extent {
  const half = one.type === 'cluster' ? targetPx / 2 : one.item.isPoint ? markPx : 0;
  const widthPx = one.type === 'mark' ? one.barPx : 0;
  return { left: one.xPx - half, right: one.xPx + widthPx + half };
}

function labelBoundsOf({ label, item }: DrawnMark): Extent | null {
  if (!label) return null;
  const left = label.side === 'left' ? label.xPx - item.labelPx : label.xPx;
  return { left, right: left + item.labelPx };
}

const membersOf = (one: Drawn): readonly PackItem[] =>
  one.type === 'cluster' ? one.members : [one.item];

const inOrder = (a: PackItem, b: PackItem): number =>
  a.start - b.start || a.stop - b.stop || (a.id < b.id ? -1 : 1);

/**
 * The marks and clusters of a lane with those that are stranded. One joins the dots and clusters that have
 * its place; where a bar has it, it joins a cluster at the same edge, or stands in the nearest row that is
 * free there (`rowsPx`: their middles); last of all it takes in the bar. Labels in its way go.
 */
export function takeIn(
  lane: readonly Drawn[],
  stranded: readonly Stranded[],
  front: string,
  rowsPx: readonly number[],
  metrics: Metrics,
): Drawn[] {
  let drawn = [...lane];
  for (const { cluster, xPx, yPx } of stranded) {
    const slot = { left: xPx - metrics.targetPx / 2, right: xPx + metrics.targetPx / 2 };
    const inWay = drawn.filter((one) => meets(boundsOf(one, metrics), slot));
    const inRow = inWay.filter((one) => one.yPx === yPx);
    const atEdge = inWay.find(({ type }) => type === 'cluster');
    const freePx = rowsPx
      .filter((rowPx) => inWay.every((one) => one.yPx !== rowPx))
      .toSorted((a, b) => Math.abs(a - yPx) - Math.abs(b - yPx))[0];
    const isBarred = inRow.some(isBar);
    const hosts = isBarred && atEdge ? [atEdge] : isBarred && freePx !== undefined ? [] : inRow;
    // A single cluster takes in the other where it stands; nothing else has the place then.
    const [host] = hosts.length === 1 && hosts[0]!.type === 'cluster' ? hosts : [];
    const members = [...hosts.flatMap(membersOf), ...cluster.members].sort(inOrder);
    const joined: DrawnCluster = {
      type: 'cluster',
      key: `cluster-${members[0]!.id}`,
      front,
      members,
      xPx: host?.xPx ?? xPx,
      yPx: hosts[0]?.yPx ?? freePx ?? yPx,
    };
    drawn = drawn
      .filter((one) => !hosts.includes(one))
      .map((one) => (isLabelMet(one, joined.yPx, slot) ? { ...one, label: null } : one));
    drawn.push(joined);
  }
  return drawn.sort((a, b) => a.yPx - b.yPx || a.xPx - b.xPx);
}

function isLabelMet(one: Drawn, yPx: number, slot: Extent): one is DrawnMark {
  const label = one.type === 'mark' && one.yPx === yPx ? labelBoundsOf(one) : null;
  return label !== null && meets(label, slot);
}
