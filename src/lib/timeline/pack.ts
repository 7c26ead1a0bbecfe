/**
 * Packing: which row of its lane each event stands in, on which side its label stands, and what has to
 * share a cluster. Done for a whole lane at one zoom band, never for what happens to be in sight.
 */
import { fillRows, weightiestFirst } from './fill.ts';
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
 * best; `either` takes the first row with room on either side, which needs fewer rows; `left` is for what
 * stands in the way on the right.
 */
export type LabelOrder = 'right' | 'either' | 'left';

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

/** From where to where something reaches, in px. */
export interface Extent {
  readonly left: number;
  readonly right: number;
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

/** Of so many events, the weightiest, it is tried one by one whether they can have a label. */
const MOST_TRIED = 150;

/**
 * Packs one lane into at most `maxRows` rows (Infinity: as many as it takes). Items come in
 * chronological order. Where rows are short, the labels of the least weight go first: going down by
 * weight, an event gets its label if all that have one already keep theirs and no more marks have to
 * share clusters for it. Same input, same output.
 *
 * Known limitation: the cost grows with the square of the number of events, which suits hundreds; past
 * {@link MOST_TRIED} the lighter ones get no label where rows are short.
 */
export function packLane(
  items: readonly PackItem[],
  maxRows: number,
  scale: PackScale,
  metrics: Metrics,
  order: LabelOrder = 'either',
): PackedLane {
  const attempt = (labelled: ReadonlyMap<PackItem, LabelOrder>) =>
    fillRows(items, labelled, maxRows, scale, metrics);

  const full = metrics.labels ? attempt(new Map(items.map((item) => [item, order]))) : null;
  if (full && full.clusters.length === 0) return full;

  // Bare marks always find a place: the last of a row can be joined.
  let best = attempt(new Map())!;
  if (!metrics.labels) return best;
  const fewestShared = countShared(best);
  const labelled = new Map<PackItem, LabelOrder>();
  for (const item of weightiestFirst(items).slice(0, MOST_TRIED)) {
    const isGiven = (['either', 'left'] as const).some((side) => {
      const packed = attempt(labelled.set(item, side));
      if (!packed || countShared(packed) > fewestShared) return false;
      best = packed;
      return true;
    });
    if (!isGiven) labelled.delete(item);
  }
  return preferWeight(best);
}

const countShared = (packed: PackedLane): number =>
  packed.clusters.reduce((sum, { members }) => sum + members.length, 0);

/** Of events that take the same room, the weightiest get a label, and the lightest share a cluster. */
function preferWeight(packed: PackedLane): PackedLane {
  interface Place {
    readonly item: PackItem;
    /** 0 with a label, 1 bare, 2 in a cluster. */
    readonly rank: number;
  }
  const places: Place[] = [
    ...packed.placed.map(({ item, side }) => ({ item, rank: side ? 0 : 1 })),
    ...packed.clusters.flatMap(({ members }) => members.map((item) => ({ item, rank: 2 }))),
  ];
  const alike = new Map<string, Place[]>();
  for (const place of places) {
    const { start, stop, labelPx } = place.item;
    const key = `${start} ${stop} ${labelPx}`;
    alike.set(key, [...(alike.get(key) ?? []), place]);
  }
  /** Who stands where somebody stood. */
  const inPlaceOf = new Map<PackItem, PackItem>();
  for (const group of alike.values()) {
    const items = weightiestFirst(group.map(({ item }) => item));
    for (const [index, place] of group.toSorted((a, b) => a.rank - b.rank).entries()) {
      inPlaceOf.set(place.item, items[index]!);
    }
  }
  return {
    ...packed,
    placed: packed.placed.map((one) => ({ ...one, item: inPlaceOf.get(one.item)! })),
    clusters: packed.clusters.map(({ row, members }) => {
      const changed = members.map((member) => inPlaceOf.get(member)!);
      return { key: `cluster-${changed[0]!.id}`, row, members: changed };
    }),
  };
}
