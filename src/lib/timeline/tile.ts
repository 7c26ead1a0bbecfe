/**
 * Packing one tile of a crowded lane: what of it stands in which row. A tile depends on nothing but what
 * lies in it and on the bars that run through, and nothing of it comes too near to what its neighbours may
 * hold: in its own half of the rows it may use its borders, in the other half it leaves them to them.
 */
import { areClear, extentOf, groupExtent, markExtent, type Extent } from './extents.ts';
import type { Metrics } from './metrics.ts';
import type { LabelSide, PackedLane, PackItem } from './packed.ts';
import { toLane, type Standing } from './standing.ts';

export interface Tile {
  /** Its first day, and the day after its last one. */
  readonly from: number;
  readonly to: number;
  /** The least pixels that a day takes in the band. */
  readonly pxPerDay: number;
  /** Every other tile has the upper half of the rows as its own. */
  readonly isEven: boolean;
}

/** A bar whose row is settled for the whole lane. */
export interface SettledBar {
  readonly item: PackItem;
  readonly row: number;
}

/** What others may still join, or a label. */
interface Growing extends Standing {
  members: PackItem[];
  side: LabelSide;
  extent: Extent;
}

/** Where a thing of a tile may begin and end in each half of the rows, in px from the tile's beginning. */
interface Bounds {
  readonly own: Extent;
  readonly other: Extent;
}

/** How far from a border of its tile a mark must keep in the half of the rows that is not the tile's own. */
const keepPx = ({ pxPerDay }: Pick<Tile, 'pxPerDay'>, metrics: Metrics): number =>
  Math.max(0, metrics.targetPx / 2 + metrics.clearPx - pxPerDay / 2);

function boundsOf(tile: Tile, metrics: Metrics): Bounds {
  const widthPx = (tile.to - tile.from) * tile.pxPerDay;
  const keep = keepPx(tile, metrics);
  const reach = keep - metrics.clearPx;
  return {
    own: { left: -reach, right: widthPx + reach },
    other: { left: keep, right: widthPx - keep },
  };
}

const isWithin = (extent: Extent, bounds: Extent): boolean =>
  extent.left >= bounds.left && extent.right <= bounds.right;

/** Whether a bar lies within its tile as every row allows it; if not, its row is settled for the lane. */
export function isInner(item: PackItem, tile: Tile, metrics: Metrics): boolean {
  return isWithin(extentOf(item, null, tile, metrics), boundsOf(tile, metrics).other);
}

/**
 * Packs the dots and inner bars of a tile, in chronological order, around the bars that run through or
 * past it. Where rows are short labels go first, then marks share clusters; null where some find no place,
 * or where more than `most` things would be drawn. O(n²) of the tile's own.
 */
export function packTile(
  items: readonly PackItem[],
  bars: readonly SettledBar[],
  rowCount: number,
  most: number,
  tile: Tile,
  metrics: Metrics,
): PackedLane | null {
  const bounds = boundsOf(tile, metrics);
  const ownRows = Math.ceil(rowCount / 2);
  const boundsIn = (row: number) => (row < ownRows === tile.isEven ? bounds.own : bounds.other);
  const barsIn = Array.from({ length: rowCount }, (): Extent[] => []);
  for (const { item, row } of bars) barsIn[row]!.push(extentOf(item, null, tile, metrics));
  const rows = barsIn.map((): Growing[] => []);

  const fits = (extent: Extent, row: number, but?: Growing): boolean =>
    isWithin(extent, boundsIn(row)) &&
    barsIn[row]!.every((bar) => areClear(bar, extent, metrics)) &&
    rows[row]!.every((other) => other === but || areClear(other.extent, extent, metrics));

  for (const item of items) {
    const extent = roomOf([item], tile, metrics);
    const free = [...rows.keys()].filter((row) => fits(extent, row));
    // The first row in which what stands before it keeps room for its label; else the one freest so far.
    const roomy = free.find((row) => {
      const before = rows[row]!.at(-1);
      return !before || extent.left - before.extent.right >= labelRoomPx(before, metrics);
    });
    const row = roomy ?? freest(free, rows);
    if (row !== undefined) rows[row]!.push({ members: [item], side: null, extent });
    else if (!join(rows, item, tile, metrics, fits)) return null;
  }
  if (rows.flat().length > most) return null;

  if (metrics.labels) {
    const single = new Map<PackItem, { standing: Growing; row: number }>();
    for (const [row, standings] of rows.entries()) {
      for (const standing of standings) {
        if (standing.members.length === 1) single.set(standing.members[0]!, { standing, row });
      }
    }
    for (const item of items.toSorted((a, b) => b.weight - a.weight)) {
      const place = single.get(item);
      if (!place) continue;
      for (const side of ['right', 'left'] as const) {
        const extent = extentOf(item, side, tile, metrics);
        if (!fits(extent, place.row, place.standing)) continue;
        const bare = place.standing.extent;
        place.standing.side = side;
        place.standing.extent = {
          left: Math.min(bare.left, extent.left),
          right: Math.max(bare.right, extent.right),
        };
        break;
      }
    }
  }
  return toLane(rows, items);
}

/** A mark takes no less room than the cluster that it may become. */
function roomOf(members: readonly PackItem[], tile: Tile, metrics: Metrics): Extent {
  const { left, right } = groupExtent(members, tile, metrics);
  const missing = Math.max(0, metrics.targetPx - (right - left)) / 2;
  return { left: left - missing, right: right + missing };
}

/** What a mark would like to be free on its right. */
const labelRoomPx = ({ members }: Growing, { labels, labelGapPx, clearPx }: Metrics): number =>
  labels && members.length === 1 ? labelGapPx + members[0]!.labelPx + clearPx : clearPx;

/** The row whose last thing ends first; undefined of none. */
function freest(free: readonly number[], rows: readonly Growing[][]): number | undefined {
  const endOf = (row: number): number => rows[row]!.at(-1)?.extent.right ?? -Infinity;
  let best: number | undefined;
  for (const row of free) if (best === undefined || endOf(row) < endOf(best)) best = row;
  return best;
}

/** Lets an item share a cluster with the last thing of the row where that is nearest; false where none is near. */
function join(
  rows: readonly Growing[][],
  item: PackItem,
  tile: Tile,
  metrics: Metrics,
  fits: (extent: Extent, row: number, but: Growing) => boolean,
): boolean {
  const own = roomOf([item], tile, metrics);
  let best: { into: Growing; extent: Extent; apartPx: number } | null = null;
  for (const [row, standings] of rows.entries()) {
    const into = standings.at(-1);
    if (!into) continue;
    const apartPx = Math.abs(own.right - into.extent.right);
    if (own.left - into.extent.right >= metrics.clearPx) continue;
    if (best && apartPx >= best.apartPx) continue;
    const together = [...into.members, item];
    if (!areNear(together, tile, metrics)) continue;
    const extent = roomOf(together, tile, metrics);
    if (fits(extent, row, into)) best = { into, extent, apartPx };
  }
  if (!best) return false;
  best.into.members.push(item);
  best.into.extent = best.extent;
  return true;
}

/** Whether events lie so near to each other that some of their cluster is in sight wherever one of them is. */
function areNear(members: readonly PackItem[], tile: Tile, metrics: Metrics): boolean {
  const marks = members.map((member) => markExtent(member, tile.from, tile.pxPerDay, metrics));
  const left = Math.min(...marks.map((mark) => mark.left));
  const right = Math.max(...marks.map((mark) => mark.right));
  return right - left <= metrics.targetPx + metrics.clearPx + 2 * metrics.markPx;
}
