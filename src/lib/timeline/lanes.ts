/** Lanes as high as they need: how many rows each may have, and where it stands. */
import type { Metrics } from './metrics.ts';
import { packLane } from './pack.ts';
import type { LabelOrder, PackedLane, PackItem, PackScale } from './packed.ts';

export interface LaneInput {
  readonly front: string;
  /** In chronological order. */
  readonly items: readonly PackItem[];
  /** As low as its name; what events it has stand in one row without labels. */
  readonly isCollapsed: boolean;
  /** How many rows it asks for where it is packed elsewhere (large.ts): it comes without items then. */
  readonly needs?: number;
}

export interface LaneBox {
  readonly front: string;
  readonly topPx: number;
  readonly heightPx: number;
  /** Top of the first row, from the top of all lanes. */
  readonly rowsTopPx: number;
  readonly packed: PackedLane;
  readonly isCollapsed: boolean;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** One row of bare marks, and clusters of what is too near. */
const packRail = (items: readonly PackItem[], scale: PackScale, metrics: Metrics): PackedLane =>
  packLane(items, 1, scale, { ...metrics, labels: false });

/**
 * Packs every lane within the height there is and stacks them. Where all rows fit, what is left is
 * shared out evenly; where they don't, the lanes that need least get all they need and the others the
 * rest (see {@link shareRows}). The sum of heights exceeds `heightPx` only when one row a lane does.
 */
export function layoutLanes(
  lanes: readonly LaneInput[],
  heightPx: number,
  scale: PackScale,
  metrics: Metrics,
): LaneBox[] {
  const open = lanes.filter((lane) => !lane.isCollapsed);
  const railOf = (lane: LaneInput): number =>
    lane.items.length || lane.needs ? metrics.railPx : metrics.collapsedPx;
  const collapsedPx = sum(lanes.filter((lane) => lane.isCollapsed).map(railOf));
  const forRowsPx = heightPx - collapsedPx - open.length * metrics.lanePaddingPx;
  const available = Math.max(open.length, Math.floor(forRowsPx / metrics.rowPx));

  const packFully = (order: LabelOrder) =>
    open.map((lane) => packLane(lane.items, Infinity, scale, metrics, order));
  const needsOf = (lanes: readonly PackedLane[]) =>
    lanes.map(({ rows }, index) => Math.max(1, open[index]!.needs ?? rows));
  let full = packFully('right');
  if (sum(needsOf(full)) > available) full = packFully('either');
  const needs = needsOf(full);
  const budgets = shareRows(needs, available);
  const packed = open.map((lane, index) =>
    lane.needs
      ? { ...full[index]!, rows: budgets[index]! }
      : budgets[index]! >= needs[index]!
        ? full[index]!
        : packLane(lane.items, budgets[index]!, scale, metrics),
  );

  const usedPx = sum(budgets) * metrics.rowPx;
  const sparePx = open.length ? Math.max(0, (forRowsPx - usedPx) / open.length) : 0;
  let topPx = 0;
  let index = -1;
  return lanes.map((lane) => {
    if (!lane.isCollapsed) index += 1;
    const laneHeightPx = lane.isCollapsed
      ? railOf(lane)
      : metrics.lanePaddingPx + budgets[index]! * metrics.rowPx + sparePx;
    // Whole pixels: hairlines stay sharp, and the gutter beside stays in step.
    const top = Math.round(topPx);
    const box = {
      front: lane.front,
      topPx: top,
      heightPx: Math.round(topPx + laneHeightPx) - top,
      // In a lane with room to spare the rows stay near its name.
      rowsTopPx:
        top +
        (lane.isCollapsed
          ? metrics.railTopPx
          : metrics.laneTopPx +
            (metrics.labels ? Math.min(Math.round(sparePx / 2), metrics.rowPx) : 0)),
      packed: lane.isCollapsed ? packRail(lane.items, scale, metrics) : packed[index]!,
      isCollapsed: lane.isCollapsed,
    };
    topPx += laneHeightPx;
    return box;
  });
}

/**
 * Shares `available` rows among lanes: nobody gets more than it needs or less than one; those that need
 * least are served first, the rest share evenly (max–min fairness), and where that leaves a remainder those
 * that need less have one row more: it serves a larger part of their need. Order of lanes is kept.
 */
export function shareRows(needs: readonly number[], available: number): number[] {
  const shares = needs.map(() => 0);
  const order = [...needs.keys()].sort((a, b) => needs[a]! - needs[b]! || a - b);
  let left = available;
  for (const [served, lane] of order.entries()) {
    const share = Math.max(1, Math.ceil(left / (order.length - served)));
    shares[lane] = Math.min(needs[lane]!, share);
    left -= shares[lane]!;
  }
  return shares;
}
