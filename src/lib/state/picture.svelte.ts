/**
 * What is drawn of the view: lanes, marks and ticks in px, for the plot as it was measured. Everything is
 * derived; what is set from outside is the plot and the measure of its labels.
 */
import type { IndexedSet } from '../query/indexed.ts';
import type { Item } from '../query/item.ts';
import { coarseTicks, FINE_MIN_PX, fineTicks } from '../timeline/axis.ts';
import { bandOf, bandScale } from '../timeline/band.ts';
import type { Camera, CameraLimits } from '../timeline/camera.ts';
import type { Column, DrawnDensity } from '../timeline/density.ts';
import { layoutLanes, type LaneBox, type LaneInput } from '../timeline/lanes.ts';
import { metricsFor, type PlotShape } from '../timeline/metrics.ts';
import type { PackItem } from '../timeline/packed.ts';
import { idsOf, placeMarks, type Drawn } from '../timeline/place.ts';
import type { TextMeasure } from '../timeline/textMeasure.ts';
import { textWidthPx } from '../timeline/textWidth.ts';
import type { Large } from './large.ts';

/** The plot as the browser lays it out: what there is to draw on, and beside it. */
export interface Plot extends PlotShape {
  /** Height there is for the lanes, in px. */
  readonly heightPx: number;
}

/** The plot that is prerendered: about that of a screen of 1,440 by 900 px. */
const DEFAULT_PLOT: Plot = { widthPx: 840, heightPx: 662, textScale: 1, hasGutter: true };

/** From this weight on a label is set in semibold. */
const BOLD_FROM = 8;

/** What a picture is made of: the view, and what it shows. */
export interface Scene {
  /** The ids of the fronts as their lanes stand, from top to bottom. */
  readonly laneOrder: readonly string[];
  readonly limits: CameraLimits;
  readonly camera: Camera;
  /** The items that pass the filter, in chronological order. */
  readonly shown: readonly Item[];
  /** How many of them each front has. */
  readonly laneCounts: ReadonlyMap<string, number>;
  /** Whether they are too many to be packed whole. */
  readonly isLarge: boolean;
  /** What lays out a set of so many, and what it looks them up in; null until it has come. */
  readonly large: Large | null;
  readonly index: IndexedSet | null;
  isFrontShown(front: string): boolean;
  isLaneCollapsed(front: string): boolean;
}

/** What is drawn for a camera. */
interface Seen {
  readonly drawn: readonly Drawn[];
  readonly densities: readonly DrawnDensity[];
}

export class Picture {
  /** The plot as measured; null before. */
  measured = $state.raw<Plot | null>(null);
  /** How wide a text comes out: by the table, until the browser is asked. */
  measure = $state.raw<TextMeasure>(textWidthPx);

  #scene: Scene;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  readonly plot: Plot = $derived(this.measured ?? DEFAULT_PLOT);
  readonly metrics = $derived(metricsFor(this.plot));

  readonly #laneInputs: readonly LaneInput[] = $derived.by(() =>
    this.#scene.laneOrder.map((front) => ({
      front,
      isCollapsed: !this.#scene.isFrontShown(front) || this.#scene.isLaneCollapsed(front),
      ...(this.#scene.isLarge
        ? { items: [], needs: this.#scene.laneCounts.get(front) }
        : {
            items: this.#scene.shown
              .filter((item) => item.event.front === front)
              .map((item) => this.#toPackItem(item)),
          }),
    })),
  );

  readonly #band: number = $derived.by(() => bandOf(this.#scene.camera, this.#scene.limits));

  /** The lanes of each zoom band, worked out when they are asked for. Those of a large set are empty. */
  readonly #lanesOf: (band: number) => readonly LaneBox[] = $derived.by(() => {
    const { limits } = this.#scene;
    const { metrics } = this;
    const { widthPx, heightPx } = this.plot;
    const inputs = this.#laneInputs;
    const known: (readonly LaneBox[])[] = [];
    return (band) =>
      (known[band] ??= layoutLanes(
        inputs,
        heightPx,
        { ...limits, pxPerDay: bandScale(band, limits, widthPx) },
        metrics,
      ));
  });

  /** Those of this zoom band: panning changes nothing here. */
  readonly lanes = $derived.by(() => this.#lanesOf(this.#band));

  readonly #layout = $derived.by(() => {
    const { large, index } = this.#scene;
    // Another measure lays everything out anew.
    const { measure } = this;
    return (
      large && index && new large.LargeLayout(index, (item) => this.#toPackItem(item, measure))
    );
  });

  /** The height of all lanes: that of the plot, or more where even one row a lane is too high. */
  readonly lanesHeightPx: number = $derived.by(() => {
    const last = this.lanes.at(-1);
    return last ? last.topPx + last.heightPx : this.plot.heightPx;
  });

  readonly #all: Seen = $derived.by(() => this.#seenBy(this.#scene.camera, this.#band));
  /** The marks and clusters in sight. */
  readonly drawn = $derived(this.#all.drawn);
  /** Where events of a large set cannot be told apart. */
  readonly densities = $derived(this.#all.densities);

  readonly #fineMinPx: number = $derived(FINE_MIN_PX * this.plot.textScale);
  readonly fineTicks = $derived.by(() =>
    fineTicks(this.#scene.camera, this.plot.widthPx, this.#fineMinPx),
  );
  readonly coarseTicks = $derived.by(() =>
    coarseTicks(
      this.#scene.camera,
      this.plot.widthPx,
      this.metrics.fontPx,
      this.#fineMinPx,
      this.measure,
    ),
  );

  /** Whether its label is set in semibold. */
  isBold(item: Item): boolean {
    return item.event.weight >= BOLD_FROM;
  }

  /** Whether an event is drawn, by itself or in a cluster. */
  isDrawn(id: string): boolean {
    return this.drawn.some((one) => idsOf(one).includes(id));
  }

  /** The column that stands for an event of a large set, where it is not drawn; null where none does. */
  columnOf(item: Item): Column | null {
    return this.#scene.large?.columnFor(item, this) ?? null;
  }

  readonly #heads: ReadonlyMap<string, string> = $derived.by(
    () =>
      new Map(
        this.drawn.flatMap((one) =>
          one.type === 'cluster' ? one.members.map(({ id }) => [id, one.members[0]!.id]) : [],
        ),
      ),
  );

  /** The event that stands for the cluster that an event is drawn in; itself where it is in none. */
  headOf(id: string): string {
    return this.#heads.get(id) ?? id;
  }

  /**
   * Whether another camera would part events: draw two things for them or more, and none that stands for as
   * many events as they are. The cost is that of a layout, the first time in each band.
   */
  wouldPart(ids: readonly string[], camera: Camera): boolean {
    const { drawn } = this.#seenBy(camera, bandOf(camera, this.#scene.limits));
    const theirs = drawn.map(idsOf).filter((drawn) => drawn.some((id) => ids.includes(id)));
    return theirs.length > 1 && theirs.every(({ length }) => length < ids.length);
  }

  #seenBy(camera: Camera, band: number): Seen {
    const lanes = this.#lanesOf(band);
    const { metrics } = this;
    const { widthPx } = this.plot;
    const pxPerDay = bandScale(band, this.#scene.limits, widthPx);
    return (
      this.#layout?.picture({ lanes, camera, pxPerDay, widthPx, metrics, place: placeMarks }) ?? {
        drawn: placeMarks(lanes, camera, widthPx, metrics),
        densities: [],
      }
    );
  }

  #toPackItem(item: Item, measure = this.measure): PackItem {
    const { event, start, stop, isPoint } = item;
    return {
      id: event.id,
      start,
      stop,
      isPoint,
      weight: event.weight,
      // A pixel more than measured: browsers round glyph positions.
      labelPx: measure(event.label, this.metrics.fontPx, this.isBold(item)) + 1,
    };
  }
}
