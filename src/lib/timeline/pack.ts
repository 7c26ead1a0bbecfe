/**
 * Packing: which row of its lane each event stands in, on which side its label stands, and what has to
 * share a cluster. Done for a whole lane at one zoom band, never for what happens to be in sight.
 */
import { fillRows, weightiestFirst } from './fill.ts';
import type { Metrics } from './metrics.ts';
import type { LabelOrder, PackedLane, PackItem, PackScale } from './packed.ts';

/** Of so many events, the weightiest, it is tried one by one whether they can have a label. */
const MOST_TRIED = 150;

/** From this weight on an event is named even where lighter ones have to share clusters for it. */
const HEAVY_FROM = 6;

/**
 * Packs one lane into at most `maxRows` rows (Infinity: as many as it takes). Items come in
 * chronological order. Where rows are short, the labels of the least weight go first: going down by
 * weight, an event gets its label if all that have one already keep theirs and no more marks have to
 * share clusters for it; for a heavy one (see {@link HEAVY_FROM}) marks lighter than it may have to.
 * Same input, same output.
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
  const labelled = new Map<PackItem, LabelOrder>();
  for (const item of weightiestFirst(items).slice(0, MOST_TRIED)) {
    const from = item.weight >= HEAVY_FROM ? item.weight : 0;
    const most = countShared(best, from);
    const [chosen] = (['either', 'left'] as const)
      .flatMap((side) => {
        const packed = attempt(new Map(labelled).set(item, side));
        if (!packed || countShared(packed, from) > most) return [];
        return packed.placed.some((one) => one.item === item && one.side) ? [{ side, packed }] : [];
      })
      .sort((a, b) => countShared(a.packed) - countShared(b.packed));
    if (!chosen) continue;
    labelled.set(item, chosen.side);
    best = chosen.packed;
  }
  return preferWeight(best);
}

/** How many events of a weight, or of more, share a cluster. */
const countShared = ({ clusters }: PackedLane, weight = 0): number =>
  clusters.flatMap(({ members }) => members).filter((member) => member.weight >= weight).length;

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
