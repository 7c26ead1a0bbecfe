/** Filling the rows of a lane: first what has a label, by weight; then bare marks, in order of time. */
import { areClear, extentOf, gapBetween, groupExtent, type Extent } from './extents.ts';
import type { Metrics } from './metrics.ts';
import type { LabelOrder, PackedLane, PackItem, PackScale } from './packed.ts';
import { toLane, type Standing } from './standing.ts';

/** Sides tried together in each row, one group after the other over all rows. */
const TRIES: Readonly<Record<LabelOrder, readonly (readonly ('left' | 'right')[])[]>> = {
  right: [['right'], ['left']],
  either: [['right', 'left']],
  left: [['left']],
};

/** Items by weight; of equal weight in the order given. */
export function weightiestFirst(items: readonly PackItem[]): PackItem[] {
  return items.toSorted((a, b) => b.weight - a.weight);
}

/**
 * The lane with a label for all of `labelled`, on the sides that it says, save those whose label has room
 * on neither side at any number of rows: they stand bare. A bare mark that finds no row joins the nearest
 * bare mark or cluster. A cluster takes no more room than it is drawn with, so a chain of events becomes
 * several. Null where something finds no place; never for no labels. In the end every bare mark gets the
 * label that its row has room for (see {@link labelTheRest}).
 */
export function fillRows(
  items: readonly PackItem[],
  labelled: ReadonlyMap<PackItem, LabelOrder>,
  maxRows: number,
  scale: PackScale,
  metrics: Metrics,
): PackedLane | null {
  const rows: Standing[][] = [];
  const bare = new Set(items);
  for (const item of weightiestFirst(items)) {
    const order = labelled.get(item);
    if (!order) continue;
    const spots = labelSpots(item, order, scale, metrics);
    if (spots.length === 0) continue;
    if (!spots.some((alike) => stand(rows, maxRows, alike, metrics))) return null;
    bare.delete(item);
  }
  // Of marks that take the same room, the lightest is the first to join others.
  const inOrder = [...bare].sort(
    (a, b) => a.start - b.start || a.stop - b.stop || b.weight - a.weight,
  );
  for (const item of inOrder) {
    const spot = { members: [item], side: null, extent: groupExtent([item], scale, metrics) };
    const mustJoin = labelled.size === 0;
    if (!stand(rows, maxRows, [spot], metrics) && !join(rows, item, mustJoin, scale, metrics))
      return null;
  }
  labelTheRest(rows, items, scale, metrics);
  return toLane(rows, items);
}

/**
 * Gives a label to the bare marks in whose own row there is room for it, the weightiest first. Where there
 * is room but for the label of a lighter one, that one gives it up.
 */
function labelTheRest(
  rows: readonly Standing[][],
  items: readonly PackItem[],
  scale: PackScale,
  metrics: Metrics,
): void {
  if (!metrics.labels) return;
  const bare = new Map<PackItem, Standing[]>();
  for (const row of rows) {
    for (const { members, side } of row) {
      if (members.length === 1 && !side) bare.set(members[0]!, row);
    }
  }
  let hasTraded: boolean;
  do {
    hasTraded = false;
    for (const item of weightiestFirst(items)) {
      const row = bare.get(item);
      if (!row) continue;
      const spots = labelSpots(item, 'either', scale, metrics).flat();
      for (const lighter of [null, ...lighterLabels(row, item)]) {
        const others = row
          .filter(({ members }) => members[0] !== item)
          .map((one) => (one === lighter ? stripped(one, scale, metrics) : one));
        const spot = spots.find(({ extent }) => isClear(others, extent, metrics));
        if (!spot) continue;
        row.splice(0, row.length, ...others, spot);
        bare.delete(item);
        if (lighter) bare.set(lighter.members[0]!, row);
        hasTraded ||= lighter !== null;
        break;
      }
    }
  } while (hasTraded);
}

/** What of a row has a label and less weight than an item, the lightest first. */
function lighterLabels(row: readonly Standing[], { weight }: PackItem): Standing[] {
  return row
    .filter(({ members, side }) => side && members[0]!.weight < weight)
    .sort((a, b) => a.members[0]!.weight - b.members[0]!.weight);
}

/** The same mark without its label. */
const stripped = ({ members }: Standing, scale: PackScale, metrics: Metrics): Standing => ({
  members,
  side: null,
  extent: groupExtent(members, scale, metrics),
});

/** The ways a label can stand beside its mark without leaving what the camera can show. */
function labelSpots(
  item: PackItem,
  order: LabelOrder,
  scale: PackScale,
  metrics: Metrics,
): Standing[][] {
  const edge = (scale.to - scale.from) * scale.pxPerDay;
  return TRIES[order]
    .map((sides) =>
      sides
        .map((side) => ({ members: [item], side, extent: extentOf(item, side, scale, metrics) }))
        .filter(({ extent }) => extent.left >= 0 && extent.right <= edge),
    )
    .filter((spots) => spots.length > 0);
}

/** Puts the first of several ways to stand that finds a row into it; false where none does. */
function stand(
  rows: Standing[][],
  maxRows: number,
  spots: readonly Standing[],
  metrics: Metrics,
): boolean {
  for (let row = 0; row < Math.min(rows.length + 1, maxRows); row++) {
    const spot = spots.find(({ extent }) => isClear(rows[row] ?? [], extent, metrics));
    if (!spot) continue;
    (rows[row] ??= []).push(spot);
    return true;
  }
  return false;
}

/**
 * Lets an item share a cluster with the bare mark or cluster nearest to it whose number has room there.
 * Where none has, the nearest must do if `mustJoin`; otherwise false.
 */
function join(
  rows: Standing[][],
  item: PackItem,
  mustJoin: boolean,
  scale: PackScale,
  metrics: Metrics,
): boolean {
  const own = groupExtent([item], scale, metrics);
  const choices = rows.flatMap((row) =>
    row.flatMap(({ members, side, extent }, index) => {
      if (side) return [];
      const together = [...members, item];
      const joined: Standing = {
        members: together,
        side: null,
        extent: groupExtent(together, scale, metrics),
      };
      const others = row.filter((_, other) => other !== index);
      const room = Math.min(...others.map((other) => gapBetween(other.extent, joined.extent)));
      return [{ row, index, joined, room, gap: gapBetween(own, extent) }];
    }),
  );
  // What is further away than a mark is wide has nothing to do with it.
  const clear = choices.filter(
    ({ room, gap }) => room >= metrics.clearPx && gap < metrics.targetPx,
  );
  const [chosen] = (clear.length === 0 && mustJoin ? choices : clear).sort(
    (a, b) => a.gap - b.gap || b.room - a.room,
  );
  if (!chosen) return false;
  chosen.row[chosen.index] = chosen.joined;
  joinOverlapped(chosen.row, chosen.joined, scale, metrics);
  return true;
}

/** Where there was no choice a cluster may have come to stand on its neighbours: they join it, until none is left. */
function joinOverlapped(
  row: Standing[],
  cluster: Standing,
  scale: PackScale,
  metrics: Metrics,
): void {
  const under = row.find((one) => one !== cluster && gapBetween(one.extent, cluster.extent) < 0);
  if (!under) return;
  const members = [...cluster.members, ...under.members];
  const joined = { members, side: null, extent: groupExtent(members, scale, metrics) };
  row.splice(0, row.length, ...row.filter((one) => one !== cluster && one !== under), joined);
  joinOverlapped(row, joined, scale, metrics);
}

const isClear = (row: readonly Standing[], extent: Extent, metrics: Metrics): boolean =>
  row.every((other) => areClear(other.extent, extent, metrics));
