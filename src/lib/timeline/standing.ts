/** What stands in the rows of a lane while it is packed, and the lane that comes of it. */
import type { Extent } from './extents.ts';
import type { Cluster, LabelSide, PackedLane, PackItem, Placed } from './packed.ts';

/** What stands in a row: a mark, which may have a label, or several that share a cluster. */
export interface Standing {
  readonly members: readonly PackItem[];
  readonly side: LabelSide;
  readonly extent: Extent;
}

/** The rows as a lane, its marks and clusters in the order of `items`. O(n log n). */
export function toLane(
  rows: readonly (readonly Standing[])[],
  items: readonly PackItem[],
): PackedLane {
  const order = new Map(items.map((item, index) => [item, index]));
  const inOrder = (a: PackItem, b: PackItem) => order.get(a)! - order.get(b)!;
  const placed: Placed[] = [];
  const clusters: Cluster[] = [];
  for (const [row, standings] of rows.entries()) {
    for (const { members, side } of standings) {
      const sorted = members.toSorted(inOrder);
      if (members.length === 1) placed.push({ item: sorted[0]!, row, side });
      else clusters.push({ key: `cluster-${sorted[0]!.id}`, row, members: sorted });
    }
  }
  placed.sort((a, b) => inOrder(a.item, b.item));
  clusters.sort((a, b) => inOrder(a.members[0]!, b.members[0]!));
  return { rows: rows.length, placed, clusters };
}
