/**
 * Packing: which row of its lane each event stands in, on which side its label stands, and what has to
 * share a cluster. Done for a whole lane at one zoom band, never for what happens to be in sight.
 */
import type { Metrics } from './metrics.ts';

export interface PackItem {
  readonly id: string;
  /** First day, and the day after the last one. */
  readonly start: number;
  readonly stop: number;
  /** Whether it is drawn as a dot in the middle of its one day. */
  readonly isPoint: boolean;
  readonly weight: number;
  readonly labelPx: number;
}

export type LabelSide = 'left' | 'right' | null;

export interface Placed {
  readonly item: PackItem;
  readonly row: number;
  readonly side: LabelSide;
}

export interface Cluster {
  /** Stable while its first member is: `cluster-<id>`. */
  readonly key: string;
  readonly row: number;
  readonly members: readonly PackItem[];
}

export interface PackedLane {
  readonly rows: number;
  readonly placed: readonly Placed[];
  readonly clusters: readonly Cluster[];
}

/**
 * How labels use the room: `right` puts them right of their marks wherever a row is free, which reads
 * best; `either` takes the first row with room on either side, which needs fewer rows.
 */
export type LabelOrder = 'right' | 'either';

export interface PackScale {
  /** The least pixels a day takes in the band. */
  readonly pxPerDay: number;
  /** What the camera can never leave, in days: no label sticks out of it. */
  readonly from: number;
  readonly to: number;
}

/** Where a mark begins and ends, in px from an origin at day `from`. Bars have a least width. */
export function markExtent(
  item: Pick<PackItem, 'start' | 'stop' | 'isPoint'>,
  from: number,
  pxPerDay: number,
  metrics: Metrics,
): { left: number; right: number } {
  if (item.isPoint) {
    const centre = ((item.start + item.stop) / 2 - from) * pxPerDay;
    return { left: centre - metrics.markPx, right: centre + metrics.markPx };
  }
  const left = (item.start - from) * pxPerDay;
  return { left, right: Math.max((item.stop - from) * pxPerDay, left + metrics.barPx) };
}

interface Extent {
  readonly left: number;
  readonly right: number;
}

/**
 * Packs one lane into at most `maxRows` rows (Infinity: as many as it takes). Items come in
 * chronological order. Where rows are short, the labels of the least weight go first; where even bare
 * marks are too many, neighbours share a cluster. Same input, same output.
 *
 * Known limitation: a row is searched linearly, which suits thousands of events and not more.
 */
export function packLane(
  items: readonly PackItem[],
  maxRows: number,
  scale: PackScale,
  metrics: Metrics,
  order: LabelOrder = 'either',
): PackedLane {
  const byWeight = items
    .map((item, order) => ({ item, order }))
    .sort((a, b) => b.item.weight - a.item.weight || a.order - b.order);
  const attempt = (labelled: number) => packAll(byWeight, labelled, maxRows, order, scale, metrics);

  const wanted = metrics.labels ? items.length : 0;
  const full = attempt(wanted);
  if (full) return full;
  let most = 0;
  let fewest = wanted;
  let best = attempt(0);
  if (!best) return packClusters(items, maxRows, scale, metrics);
  while (fewest - most > 1) {
    const middle = (most + fewest) >> 1;
    const packed = attempt(middle);
    if (packed) {
      best = packed;
      most = middle;
    } else fewest = middle;
  }
  return { ...best, placed: preferWeight(labelTheRest(best.placed, scale, metrics)) };
}

/** Of events that take the same room, the weightier ones get the places with a label. */
function preferWeight(placed: readonly Placed[]): Placed[] {
  const alike = new Map<string, Placed[]>();
  for (const one of placed) {
    const { start, stop, labelPx } = one.item;
    const key = `${start} ${stop} ${labelPx}`;
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  const placeOf = new Map<PackItem, Placed>();
  for (const group of alike.values()) {
    const places = group.toSorted((a, b) => Number(!a.side) - Number(!b.side));
    const items = group.map(({ item }) => item).sort((a, b) => b.weight - a.weight);
    for (const [index, item] of items.entries()) placeOf.set(item, { ...places[index]!, item });
  }
  return placed.map(({ item }) => placeOf.get(item)!);
}

/** Gives a label to the marks still without one wherever their own row has room for it. */
function labelTheRest(placed: readonly Placed[], scale: PackScale, metrics: Metrics): Placed[] {
  const rows = new Map<number, number[]>();
  for (const [index, { row }] of placed.entries()) rows.set(row, [...(rows.get(row) ?? []), index]);
  const sides = placed.map(({ side }) => side);
  for (const indexes of rows.values()) {
    const inRow = indexes.map((index) => placed[index]!);
    const added = addLabels(inRow, scale, metrics);
    for (const [at, index] of indexes.entries()) sides[index] = added[at]!;
  }
  return placed.map((one, index) => ({ ...one, side: sides[index]! }));
}

/** Packs everything, the first `labelled` of the order with a label; null where a mark finds no row. */
function packAll(
  byWeight: readonly { item: PackItem; order: number }[],
  labelled: number,
  maxRows: number,
  labelOrder: LabelOrder,
  scale: PackScale,
  metrics: Metrics,
): PackedLane | null {
  const rows: Extent[][] = [];
  const placed: (Placed & { order: number })[] = [];
  for (const [rank, { item, order }] of byWeight.entries()) {
    const tries = rank < labelled ? LABEL_TRIES[labelOrder] : BARE;
    const spot = findSpot(rows, maxRows, tries, item, scale, metrics);
    if (!spot) return null;
    (rows[spot.row] ??= []).push(spot.extent);
    placed.push({ item, row: spot.row, side: spot.side, order });
  }
  placed.sort((a, b) => a.order - b.order);
  return {
    rows: rows.length,
    placed: placed.map(({ item, row, side }) => ({ item, row, side })),
    clusters: [],
  };
}

/** Sides tried together in each row, one group after the other over all rows. */
const LABEL_TRIES: Readonly<Record<LabelOrder, readonly (readonly LabelSide[])[]>> = {
  right: [['right'], ['left']],
  either: [['right', 'left']],
};
const BARE: readonly (readonly LabelSide[])[] = [[null]];

function findSpot(
  rows: readonly Extent[][],
  maxRows: number,
  tries: readonly (readonly LabelSide[])[],
  item: PackItem,
  scale: PackScale,
  metrics: Metrics,
): { row: number; side: LabelSide; extent: Extent } | null {
  const edge = (scale.to - scale.from) * scale.pxPerDay;
  const groups = tries
    .map((sides) =>
      sides
        .map((side) => ({ side, extent: extentOf(item, side, scale, metrics) }))
        .filter(({ side, extent }) => !side || (extent.left >= 0 && extent.right <= edge)),
    )
    .filter((spots) => spots.length > 0);
  // A label that neither side has room for is lost at any number of rows: its mark stands bare.
  const bare = { side: null, extent: extentOf(item, null, scale, metrics) };
  for (const spots of groups.length > 0 ? groups : [[bare]]) {
    for (let row = 0; row < Math.min(rows.length + 1, maxRows); row++) {
      const spot = spots.find(({ extent }) => isClear(rows[row] ?? [], extent, metrics));
      if (spot) return { row, ...spot };
    }
  }
  return null;
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

/** Marks need their targets apart, labels a little white: both hold when the gap is `clearPx`. */
function isClear(row: readonly Extent[], extent: Extent, metrics: Metrics): boolean {
  return row.every(
    (other) =>
      extent.left >= other.right + metrics.clearPx || extent.right <= other.left - metrics.clearPx,
  );
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
function groupExtent(group: readonly PackItem[], scale: PackScale, metrics: Metrics): Extent {
  return group.length === 1
    ? extentOf(group[0]!, null, scale, metrics)
    : clusterExtent(group, scale.from, scale.pxPerDay, metrics);
}

/**
 * The last resort: bare marks from left to right; one that finds no row joins the nearest group before
 * it. A group takes no more room than it is drawn with, so a chain of events becomes several clusters,
 * each beside its members. Then the weightiest of those that stand alone get the labels there is still
 * room for.
 */
function packClusters(
  items: readonly PackItem[],
  maxRows: number,
  scale: PackScale,
  metrics: Metrics,
): PackedLane {
  const rows: { right: number; groups: PackItem[][] }[] = [];
  const order = new Map(items.map((item, index) => [item, index]));
  const inOrder = (a: PackItem, b: PackItem) => order.get(a)! - order.get(b)!;
  // Of marks that take the same room, the lightest is the first to join others.
  const byWeight = items.toSorted(
    (a, b) => a.start - b.start || a.stop - b.stop || b.weight - a.weight || inOrder(a, b),
  );
  for (const item of byWeight) {
    const { left } = extentOf(item, null, scale, metrics);
    let row = rows.find((candidate) => left >= candidate.right + metrics.clearPx);
    if (!row && rows.length < maxRows) {
      row = { right: -Infinity, groups: [] };
      rows.push(row);
    }
    if (row) row.groups.push([item]);
    else {
      row = rows.reduce((best, candidate) => (candidate.right <= best.right ? candidate : best));
      row.groups.at(-1)!.push(item);
    }
    row.right = groupExtent(row.groups.at(-1)!, scale, metrics).right;
  }
  const placed: Placed[] = [];
  const clusters: Cluster[] = [];
  for (const [row, { groups }] of rows.entries()) {
    for (const group of groups) group.sort(inOrder);
    const standing = groups.map((group) => ({ item: group[0]!, side: null, group }));
    const sides = metrics.labels ? addLabels(standing, scale, metrics) : [];
    for (const [index, group] of groups.entries()) {
      const first = group[0]!;
      if (group.length === 1) placed.push({ item: first, row, side: sides[index] ?? null });
      else clusters.push({ key: `cluster-${first.id}`, row, members: group });
    }
  }
  return { rows: rows.length, placed: preferWeight(placed), clusters };
}

/** What stands in a row: a mark, which may have a label, or several that share a cluster. */
type Standing = Pick<Placed, 'item' | 'side'> & { readonly group?: readonly PackItem[] };

/** The side of the label of each thing in a row: those given, and by weight those there is room for. */
function addLabels(row: readonly Standing[], scale: PackScale, metrics: Metrics): LabelSide[] {
  const sides = row.map(({ side }) => side);
  const edge = (scale.to - scale.from) * scale.pxPerDay;
  const extents = row.map(({ item, side, group }) =>
    group ? groupExtent(group, scale, metrics) : extentOf(item, side, scale, metrics),
  );
  const byWeight = [...row.keys()].sort(
    (a, b) => row[b]!.item.weight - row[a]!.item.weight || a - b,
  );
  for (const index of byWeight) {
    const { item, side, group = [item] } = row[index]!;
    if (side || group.length > 1) continue;
    const others = extents.filter((_, other) => other !== index);
    for (const candidate of ['right', 'left'] as const) {
      const extent = extentOf(item, candidate, scale, metrics);
      if (extent.left < 0 || extent.right > edge || !isClear(others, extent, metrics)) continue;
      extents[index] = extent;
      sides[index] = candidate;
      break;
    }
  }
  return sides;
}
