/**
 * What is drawn of the view: lanes, marks and ticks in px, for the plot as it was measured. Everything is
 * derived; what is set from outside is the plot and the measure of its labels.
 */
import type { Item } from '../query/item.ts';
import { coarseTicks, FINE_MIN_PX, fineTicks } from '../timeline/axis.ts';
import { bandOf, bandScale } from '../timeline/band.ts';
import type { Camera, CameraLimits } from '../timeline/camera.ts';
import { layoutLanes, type LaneBox, type LaneInput } from '../timeline/lanes.ts';
import { metricsFor, type PlotShape } from '../timeline/metrics.ts';
import type { PackItem } from '../timeline/packed.ts';
import { idsOf, placeMarks } from '../timeline/place.ts';
import type { TextMeasure } from '../timeline/textMeasure.ts';
import { textWidthPx } from '../timeline/textWidth.ts';

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
  isFrontShown(front: string): boolean;
  isLaneCollapsed(front: string): boolean;
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
      items: this.#scene.shown
        .filter((item) => item.event.front === front)
        .map((item) => this.#toPackItem(item)),
    })),
  );

  readonly #band: number = $derived.by(() => bandOf(this.#scene.camera, this.#scene.limits));

  /** The lanes of this zoom band: panning changes nothing here. */
  readonly lanes = $derived.by(() => this.#lanesOf(this.#band));

  /** The height of all lanes: that of the plot, or more where even one row a lane is too high. */
  readonly lanesHeightPx: number = $derived.by(() => {
    const last = this.lanes.at(-1);
    return last ? last.topPx + last.heightPx : this.plot.heightPx;
  });

  readonly drawn = $derived.by(() =>
    placeMarks(this.lanes, this.#scene.camera, this.plot.widthPx, this.metrics),
  );

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

  /** Whether two events stand in the same cluster. */
  shareCluster(a: string, b: string): boolean {
    return this.drawn.some(
      (one) =>
        one.type === 'cluster' &&
        one.members.some(({ id }) => id === a) &&
        one.members.some(({ id }) => id === b),
    );
  }

  /** Whether events would stand in one cluster for another camera. The cost is that of a layout. */
  wouldShareCluster(ids: readonly string[], camera: Camera): boolean {
    return this.#lanesOf(bandOf(camera, this.#scene.limits)).some(({ packed }) =>
      packed.clusters.some(({ members }) =>
        ids.every((id) => members.some((one) => one.id === id)),
      ),
    );
  }

  #lanesOf(band: number): readonly LaneBox[] {
    const { limits } = this.#scene;
    const pxPerDay = bandScale(band, limits, this.plot.widthPx);
    return layoutLanes(this.#laneInputs, this.plot.heightPx, { ...limits, pxPerDay }, this.metrics);
  }

  #toPackItem(item: Item): PackItem {
    const { event, start, stop, isPoint } = item;
    return {
      id: event.id,
      start,
      stop,
      isPoint,
      weight: event.weight,
      // A pixel more than measured: browsers round glyph positions.
      labelPx: this.measure(event.label, this.metrics.fontPx, this.isBold(item)) + 1,
    };
  }
}
