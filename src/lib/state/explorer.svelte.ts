/**
 * What the reader is looking at: the one owner of the view. Gestures, keys and the address report here;
 * everything drawn derives from here.
 */
import type { Front, ListedChronology, Source } from '../chronology/types.ts';
import { EMPTY_FILTER, passesFilter, toggleIncluded, type Filter } from '../query/filter.ts';
import { toItems, type Item } from '../query/item.ts';
import { tallyItems } from '../query/tally.ts';
import { coarseTicks, FINE_MIN_PX, fineTicks } from '../timeline/axis.ts';
import { bandOf, bandScale } from '../timeline/band.ts';
import {
  clampCamera,
  panCamera,
  revealInCamera,
  sameCamera,
  spanOf,
  visibleDays,
  wholeCamera,
  zoomCamera,
  type Camera,
  type CameraLimits,
} from '../timeline/camera.ts';
import { layoutLanes, type LaneInput } from '../timeline/lanes.ts';
import { limitsOf } from '../timeline/limits.ts';
import { metricsFor, type PlotShape } from '../timeline/metrics.ts';
import { nearestStop, stepFrom, type Direction, type Stop } from '../timeline/navigate.ts';
import type { PackItem } from '../timeline/pack.ts';
import { placeMarks } from '../timeline/place.ts';
import { textWidthPx } from '../timeline/textWidth.ts';
import { decodeView, encodeView, type AddressContext } from './address.ts';
import { DEFAULT_VIEW, type View } from './view.ts';

/** How a change of the view goes into the history: replaced while moving, pushed on a deliberate act. */
export type Change = 'move' | 'act';

/** From this weight on a label is set in semibold. */
const BOLD_FROM = 8;

/** The plot as the browser lays it out: what there is to draw on, and beside it. */
export interface Plot extends PlotShape {
  /** Height there is for the lanes, in px. */
  readonly heightPx: number;
}

/** The plot that is prerendered: about that of a screen of 1,440 by 900 px. */
const DEFAULT_PLOT: Plot = { widthPx: 877, heightPx: 662, textScale: 1, hasGutter: true };

export class Explorer {
  readonly chronology: ListedChronology;
  readonly items: readonly Item[];
  readonly limits: CameraLimits;
  /** The camera that shows everything: one object, so that a camera that did not move is told by identity. */
  readonly whole: Camera;
  readonly sources: ReadonlyMap<string, Source>;
  readonly fronts: ReadonlyMap<string, Front>;
  readonly byId: ReadonlyMap<string, Item>;
  /** Told of every change that the address has to show. */
  onchange: (query: string, change: Change) => void = () => {};
  /** Asked to bring what is open, or else the reader's place, into sight in the list. */
  onshow: () => void = () => {};

  view = $state.raw<View>(DEFAULT_VIEW);
  notices = $state.raw<readonly string[]>([]);
  /** The plot as measured; null before. */
  measured = $state.raw<Plot | null>(null);
  /** The event that the keys stand on. */
  active = $state.raw<string | null>(null);
  /** The event that the list has come to. */
  reading = $state.raw<string | null>(null);

  #context: AddressContext;
  #stops: readonly Stop[];

  constructor(chronology: ListedChronology) {
    this.chronology = chronology;
    this.items = toItems(chronology.events);
    this.limits = limitsOf(this.items);
    this.whole = wholeCamera(this.limits);
    this.sources = new Map(chronology.sources.map((source) => [source.id, source]));
    this.fronts = new Map(chronology.fronts.map((front) => [front.id, front]));
    this.byId = new Map(this.items.map((item) => [item.event.id, item]));
    this.#context = {
      fronts: new Set(this.fronts.keys()),
      events: new Set(this.byId.keys()),
      limits: this.limits,
    };
    this.#stops = this.items.map(({ event, start, stop }) => ({
      id: event.id,
      front: event.front,
      middle: (start + stop) / 2,
    }));
  }

  readonly camera: Camera = $derived.by(() => this.view.camera ?? this.whole);
  readonly plot: Plot = $derived(this.measured ?? DEFAULT_PLOT);
  readonly widthPx: number = $derived(this.plot.widthPx);
  readonly metrics = $derived(metricsFor(this.plot));
  readonly days = $derived(visibleDays(this.camera));

  readonly shown: readonly Item[] = $derived.by(() =>
    this.items.filter((item) => passesFilter(this.view.filter, item.event)),
  );
  readonly tally = $derived.by(() => tallyItems(this.items, this.view.filter, this.days));

  /** How many events each front has, whatever the filter on fronts. */
  readonly frontCounts: ReadonlyMap<string, number> = $derived.by(() => {
    const counts = new Map<string, number>();
    for (const { event } of this.items) counts.set(event.front, (counts.get(event.front) ?? 0) + 1);
    return counts;
  });

  readonly #laneInputs: readonly LaneInput[] = $derived.by(() =>
    this.chronology.fronts.map((front) => ({
      front: front.id,
      isCollapsed: !this.isFrontShown(front.id),
      items: this.shown
        .filter((item) => item.event.front === front.id)
        .map((item) => this.#toPackItem(item)),
    })),
  );

  readonly #band: number = $derived.by(() => bandOf(this.camera, this.limits));

  /** The lanes of this zoom band: panning changes nothing here. */
  readonly lanes = $derived.by(() =>
    layoutLanes(
      this.#laneInputs,
      this.plot.heightPx,
      { ...this.limits, pxPerDay: bandScale(this.#band, this.limits, this.widthPx) },
      this.metrics,
    ),
  );

  /** The height of all lanes: that of the plot, or more where even one row a lane is too high. */
  readonly lanesHeightPx: number = $derived.by(() => {
    const last = this.lanes.at(-1);
    return last ? last.topPx + last.heightPx : this.plot.heightPx;
  });

  readonly drawn = $derived.by(() =>
    placeMarks(this.lanes, this.camera, this.widthPx, this.metrics),
  );
  readonly #fineMinPx: number = $derived(FINE_MIN_PX * this.plot.textScale);
  readonly fineTicks = $derived.by(() => fineTicks(this.camera, this.widthPx, this.#fineMinPx));
  readonly coarseTicks = $derived.by(() =>
    coarseTicks(this.camera, this.widthPx, this.metrics.fontPx, this.#fineMinPx),
  );

  readonly open: Item | null = $derived.by(() =>
    this.view.event ? (this.byId.get(this.view.event) ?? null) : null,
  );

  /** Where the list stands: the open event, or the row it has come to. */
  readonly place: Item | null = $derived.by(() => {
    const item = this.open ?? this.byId.get(this.reading ?? '');
    return item && passesFilter(this.view.filter, item.event) ? item : null;
  });

  readonly canZoomIn: boolean = $derived.by(() => spanOf(this.camera) > this.limits.minSpan + 1e-6);
  readonly canZoomOut: boolean = $derived.by(() => this.view.camera !== null);

  isFrontShown(front: string): boolean {
    return passesFilter(this.view.filter, { front });
  }

  isBold(item: Item): boolean {
    return item.event.weight >= BOLD_FROM;
  }

  /** Takes over what an address says. */
  readAddress(query: string): void {
    const { view, notices } = decodeView(query, this.#context);
    this.view = this.#admitOpenEvent(view);
    this.notices = notices;
    if (view.event) this.active = view.event;
  }

  /** The query of the view as it stands. */
  get query(): string {
    return encodeView(this.view, this.#context);
  }

  /** A gesture moved the camera. */
  moveTo(camera: Camera): void {
    const clamped = clampCamera(camera, this.limits);
    const isWhole = sameCamera(clamped, this.whole);
    this.#change({ ...this.view, camera: isWhole ? null : clamped }, 'move');
  }

  zoomBy(factor: number, fixed?: number): void {
    this.moveTo(zoomCamera(this.camera, factor, this.limits, fixed));
  }

  /** Pans by a share of what is in sight: 1 is a screenful towards later. */
  panBy(share: number): void {
    this.moveTo(panCamera(this.camera, share * spanOf(this.camera), this.limits));
  }

  fit(): void {
    this.#change({ ...this.view, camera: null }, 'move');
  }

  /** Brings an event into sight, moving the camera no further than that takes. */
  reveal(id: string): void {
    const item = this.byId.get(id);
    if (!item) return;
    const revealed = this.#revealed(item);
    if (revealed !== this.camera) this.moveTo(revealed);
  }

  /** Centres the event that the keys stand on; zooms to it when it is centred already. */
  centreActive(): void {
    const item = this.byId.get(this.active ?? this.view.event ?? '');
    if (!item) return;
    const middle = (item.start + item.stop) / 2;
    const span = spanOf(this.camera);
    const centred = clampCamera({ from: middle - span / 2, to: middle + span / 2 }, this.limits);
    if (!sameCamera(centred, this.camera)) this.moveTo(centred);
    else this.moveTo({ from: item.start - 7, to: item.stop + 7 });
  }

  /** Zooms so that several events fill most of the width. */
  zoomTo(ids: readonly string[]): void {
    const items = ids.flatMap((id) => this.byId.get(id) ?? []);
    if (items.length === 0) return;
    const from = Math.min(...items.map((item) => item.start));
    const to = Math.max(...items.map((item) => item.stop));
    const margin = Math.max(1, (to - from) * 0.2);
    this.moveTo({ from: from - margin, to: to + margin });
  }

  /** Opens an event for reading and shows it; a filter that hides it is lifted. */
  openEvent(id: string): void {
    this.#open(id);
    this.onshow();
  }

  /** Opens or closes an event that the reader has before them already. */
  toggleEvent(id: string): void {
    if (this.view.event === id) this.closeEvent();
    else this.#open(id);
  }

  closeEvent(): void {
    if (this.view.event) this.#change({ ...this.view, event: null }, 'act');
  }

  toggleFront(front: string): void {
    const fronts = toggleIncluded(this.view.filter.fronts, front);
    const isAll = fronts.included.length === this.chronology.fronts.length;
    this.#setFilter(isAll ? EMPTY_FILTER : { ...this.view.filter, fronts });
  }

  clearFilter(): void {
    this.#setFilter(EMPTY_FILTER);
  }

  dismissNotices(): void {
    this.notices = [];
  }

  /** Moves the keys' place; the first press takes the open event, or the one nearest the middle. */
  step(direction: Direction): void {
    const stops = this.#stops.filter((stop) => this.isFrontShown(stop.front));
    const from = this.active ?? this.view.event;
    const current = stops.find((stop) => stop.id === from);
    const target = current
      ? stepFrom(
          current,
          direction,
          stops,
          this.chronology.fronts.map((front) => front.id),
        )
      : nearestStop(stops, (this.camera.from + this.camera.to) / 2);
    if (!target) return;
    this.active = target.id;
    this.reveal(target.id);
  }

  /** Where the window is in the list: its first event, or the next one after it, or the last of all. */
  get placeOfWindow(): Item | null {
    return this.shown.find((item) => item.stop > this.days.first) ?? this.shown.at(-1) ?? null;
  }

  isInView(item: Item): boolean {
    return item.stop > this.camera.from && item.start < this.camera.to;
  }

  #open(id: string): void {
    const item = this.byId.get(id);
    if (!item) return;
    this.active = id;
    const revealed = this.#revealed(item);
    const camera = revealed === this.camera ? this.view.camera : revealed;
    this.#change(this.#admitOpenEvent({ ...this.view, camera, event: id }), 'act');
  }

  #setFilter(filter: Filter): void {
    this.#change(this.#closeHidden({ ...this.view, filter }), 'act');
    this.onshow();
  }

  #revealed(item: Item): Camera {
    return revealInCamera(this.camera, { from: item.start, to: item.stop }, this.limits);
  }

  #admitOpenEvent(view: View): View {
    const item = view.event ? this.byId.get(view.event) : undefined;
    if (!item || passesFilter(view.filter, item.event)) return view;
    return { ...view, filter: EMPTY_FILTER };
  }

  #closeHidden(view: View): View {
    const item = view.event ? this.byId.get(view.event) : undefined;
    return item && !passesFilter(view.filter, item.event) ? { ...view, event: null } : view;
  }

  #change(view: View, change: Change): void {
    this.view = view;
    this.onchange(this.query, change);
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
      labelPx: textWidthPx(event.label, this.metrics.fontPx, this.isBold(item)) + 1,
    };
  }
}
