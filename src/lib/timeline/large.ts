/**
 * The picture of a set too large to be packed whole: lanes are laid out on tiles of fixed time, each of
 * which shows marks and clusters, or density where that is all that can be told apart. What is drawn depends
 * on the set, the sizes and the camera alone; its cost on the screen, not on the number of events.
 */
import type { IndexedSet, Lane } from '../query/indexed.ts';
import type { Item } from '../query/item.ts';
import { rowsOfBars, type BarRows } from './bars.ts';
import { spanOf, type Camera } from './camera.ts';
import { drawDensity, peakOf, type DrawnDensity, type Peak, type Run } from './density.ts';
import { gridFor, pieceOf } from './grid.ts';
import type { LaneBox } from './lanes.ts';
import type { Metrics } from './metrics.ts';
import type { Cluster, PackItem, Placed } from './packed.ts';
import type { Drawn, placeMarks } from './place.ts';
import { LaneTiles, type TileScale } from './tiles.ts';

/** About so many marks and clusters fill a plot at most, all lanes together. */
const MOST_DRAWN = 160;

/** What is drawn of a large set. */
export interface LargePicture {
  readonly drawn: readonly Drawn[];
  readonly densities: readonly DrawnDensity[];
}

/** What a picture depends on, beside the events. */
interface Stage {
  /** Stacked by layoutLanes, with as many rows as they have room for and nothing in them. */
  readonly lanes: readonly LaneBox[];
  readonly camera: Camera;
  /** The least pixels that a day takes in the camera's band. */
  readonly pxPerDay: number;
  readonly widthPx: number;
  readonly metrics: Metrics;
  /** Draws what is packed; it comes with the first load, and this file does not. */
  readonly place: typeof placeMarks;
}

/** What is worked out of a lane once for a set. */
class LaneLayout {
  readonly lane: Lane;
  readonly #toPackItem: (item: Item) => PackItem;
  readonly #bars: BarRows;
  readonly #peaks = new Map<number, Peak>();
  #scale: TileScale | null = null;
  #tiles: LaneTiles | null = null;

  constructor(lane: Lane, toPackItem: (item: Item) => PackItem) {
    this.lane = lane;
    this.#toPackItem = toPackItem;
    this.#bars = rowsOfBars(lane.spans);
  }

  peak(binDays: number): Peak {
    const peak = this.#peaks.get(binDays) ?? peakOf(this.lane.spans, binDays);
    this.#peaks.set(binDays, peak);
    return peak;
  }

  /** The tiles of a band. Those of the last one are kept, and forgotten with it. */
  tiles(scale: TileScale): LaneTiles {
    const old = this.#scale;
    const isSame =
      old?.pxPerDay === scale.pxPerDay &&
      old.rows === scale.rows &&
      old.most === scale.most &&
      old.labels === scale.labels &&
      old.metrics === scale.metrics;
    if (!isSame || !this.#tiles) {
      this.#scale = scale;
      this.#tiles = new LaneTiles(this.lane, this.#bars, scale, this.#toPackItem);
    }
    return this.#tiles;
  }
}

export class LargeLayout {
  readonly #layouts: ReadonlyMap<string, LaneLayout>;

  /** Takes the events that pass the filter. O(n). */
  constructor(index: IndexedSet, toPackItem: (item: Item) => PackItem) {
    this.#layouts = new Map(
      [...index.lanes].map(([front, lane]) => [front, new LaneLayout(lane, toPackItem)]),
    );
  }

  /** Everything in sight. */
  picture(stage: Stage): LargePicture {
    const { camera, widthPx, metrics, place } = stage;
    const filled: LaneBox[] = [];
    const densities: DrawnDensity[] = [];
    for (const lane of stage.lanes) {
      const layout = this.#layouts.get(lane.front);
      // A front that the filter has emptied has none.
      if (layout) filled.push(this.#fill(lane, layout, stage, densities));
    }
    return { drawn: place(filled, camera, widthPx, metrics), densities };
  }

  #fill(
    lane: LaneBox,
    layout: LaneLayout,
    { lanes, camera, pxPerDay, widthPx, metrics }: Stage,
    densities: DrawnDensity[],
  ): LaneBox {
    const grid = gridFor(pxPerDay);
    const { binDays, tileDays } = grid;
    const rows = Math.max(1, lane.packed.rows);
    const tilesInSight = widthPx / (tileDays * pxPerDay);
    const most = Math.max(3, Math.round(MOST_DRAWN / lanes.length / tilesInSight));
    const labels = metrics.labels && !lane.isCollapsed;
    const tiles = layout.tiles({ grid, pxPerDay, rows, most, labels, metrics });

    const placed = new Map<string, Placed>();
    const clusters: Cluster[] = [];
    const runs: { first: number; last: number }[] = [];
    // A mark may reach a little over the border of its tile.
    const reachDays = (metrics.targetPx / widthPx) * spanOf(camera);
    const lastTile = pieceOf(camera.to + reachDays, tileDays);
    for (let tile = pieceOf(camera.from - reachDays, tileDays); tile <= lastTile; tile++) {
      const shown = tiles.at(tile);
      if (!shown) continue;
      if ('counts' in shown) {
        const before = runs.at(-1);
        if (before?.last === tile - 1) before.last = tile;
        else runs.push({ first: tile, last: tile });
        continue;
      }
      for (const one of shown.packed.placed) placed.set(one.item.id, one);
      for (const { item, row } of shown.bars) placed.set(item.id, { item, row, side: null });
      clusters.push(...shown.packed.clusters);
    }

    const binsPerTile = tileDays / binDays;
    for (const { first, last } of runs) {
      const run: Run = {
        firstBin: first * binsPerTile,
        lastBin: (last + 1) * binsPerTile - 1,
        isCut: first <= pieceOf(camera.from, tileDays),
        countOf: (bin) => {
          const tile = Math.floor(bin / binsPerTile);
          const counted = tiles.at(tile);
          return counted && 'counts' in counted ? counted.counts[bin - tile * binsPerTile]! : 0;
        },
      };
      const { spans } = layout.lane;
      const peak = layout.peak(binDays);
      const density = drawDensity({
        run,
        spans,
        peak,
        binDays,
        lane,
        camera,
        widthPx,
        metrics,
      });
      if (density) densities.push(density);
    }
    return { ...lane, packed: { rows, placed: [...placed.values()], clusters } };
  }
}
