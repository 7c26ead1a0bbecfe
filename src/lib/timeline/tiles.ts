/** One lane of many events at one zoom band: what its tiles hold, worked out when they come into sight. */
import type { Item } from '../query/item.ts';
import type { Lane } from '../query/indexed.ts';
import type { BarRows } from './bars.ts';
import { countOfBin } from './density.ts';
import { dayOfPiece, pieceOf, type Grid } from './grid.ts';
import type { Metrics } from './metrics.ts';
import type { PackedLane, PackItem } from './packed.ts';
import { isInner, packTile, type SettledBar, type Tile } from './tile.ts';

/** A tile that more events touch than this is not tried to be packed. */
const MOST_IN_TILE = 80;

/** What a tile shows: marks and clusters, or the number of events in each of its bins; null: nothing. */
type TileLayout =
  | { readonly packed: PackedLane; readonly bars: readonly SettledBar[] }
  | { readonly counts: Int32Array }
  | null;

export interface TileScale {
  readonly grid: Grid;
  /** The least pixels that a day takes in the band. */
  readonly pxPerDay: number;
  readonly rows: number;
  /** How many things a tile may draw. */
  readonly most: number;
  /** Whether its marks get labels. */
  readonly labels: boolean;
  readonly metrics: Metrics;
}

export class LaneTiles {
  readonly #lane: Lane;
  readonly #bars: BarRows;
  readonly #scale: TileScale;
  readonly #toPackItem: (item: Item) => PackItem;
  readonly #known = new Map<number, TileLayout>();

  constructor(lane: Lane, bars: BarRows, scale: TileScale, toPackItem: (item: Item) => PackItem) {
    this.#lane = lane;
    this.#bars = bars;
    this.#scale = { ...scale, metrics: { ...scale.metrics, labels: scale.labels } };
    this.#toPackItem = toPackItem;
  }

  /** What a tile shows. The first time O(log n + k) for the k events to draw, and the square of k. */
  at(number: number): TileLayout {
    let layout = this.#known.get(number);
    if (layout === undefined) {
      layout = this.#layOut(number);
      this.#known.set(number, layout);
    }
    return layout;
  }

  #layOut(number: number): TileLayout {
    const { rows, most, metrics } = this.#scale;
    const { spans, items } = this.#lane;
    const tile = this.#tile(number);
    const { from, to, pxPerDay } = tile;
    const touching = spans.countTouching(from, to);
    if (touching === 0) return null;
    if (touching > MOST_IN_TILE) return this.#count(number);
    // Bars beyond the borders may be drawn long enough to be in the way.
    const marginDays = Math.ceil((metrics.barPx + metrics.targetPx + metrics.clearPx) / pxPerDay);
    const around = spans.touching(from - marginDays, to + marginDays, 4 * MOST_IN_TILE);
    if (around.length === 4 * MOST_IN_TILE) return this.#count(number);

    const bars: SettledBar[] = [];
    const own: PackItem[] = [];
    for (const index of around) {
      const item = items[index]!;
      const home = this.#tile(pieceOf(item.start, this.#scale.grid.tileDays));
      const packed = this.#toPackItem(item);
      if (item.stop - item.start === 1 || isInner(packed, home, metrics)) {
        if (home.from === from) own.push(packed);
        continue;
      }
      const row = this.#rowOf(index, packed);
      if (row !== null) bars.push({ item: packed, row });
      // One that has no row is counted with all others of the tile.
      else if (item.start < to && item.stop > from) return this.#count(number);
    }
    const through = bars.filter(({ item }) => item.start < to && item.stop > from);
    const packed = packTile(own, bars, rows, most - through.length, tile, metrics);
    return packed ? { packed, bars: through } : this.#count(number);
  }

  #tile(number: number): Tile {
    const { grid, pxPerDay } = this.#scale;
    return {
      from: dayOfPiece(number, grid.tileDays),
      to: dayOfPiece(number + 1, grid.tileDays),
      pxPerDay,
      isEven: number % 2 === 0,
    };
  }

  /** The row of a bar from the top; null where it has none, or is drawn too near to the next of its row. */
  #rowOf(index: number, { start, stop }: PackItem): number | null {
    const { rows, metrics, pxPerDay } = this.#scale;
    const row = this.#bars.rowOf[index]!;
    // The topmost row is for dots alone, where there is another.
    if (row < 0 || row >= Math.max(1, rows - 1)) return null;
    const endPx = Math.max((stop - start) * pxPerDay, metrics.barPx);
    const nextPx = (this.#bars.nextStart[index]! - start) * pxPerDay;
    return nextPx - endPx >= metrics.clearPx ? rows - 1 - row : null;
  }

  #count(number: number): TileLayout {
    const { binDays, tileDays } = this.#scale.grid;
    const first = (number * tileDays) / binDays;
    const counts = Int32Array.from({ length: tileDays / binDays }, (_, bin) =>
      countOfBin(this.#lane.spans, first + bin, binDays),
    );
    return { counts };
  }
}
