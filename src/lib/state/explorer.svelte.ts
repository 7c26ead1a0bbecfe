/**
 * What the reader is looking at: the one owner of the view. Gestures, keys and the address report here;
 * everything drawn derives from here (picture.svelte.ts).
 */
import type { Front, ListedChronology, ListedEvent, ListedSource } from '../chronology/types.ts';
import {
  EMPTY_FILTER,
  isEmptyFacet,
  passesFilter,
  toggleShown,
  type Filter,
} from '../query/filter.ts';
import { toItems, type Item } from '../query/item.ts';
import { tallyItems } from '../query/tally.ts';
import {
  clampCamera,
  panCamera,
  sameCamera,
  spanOf,
  unlessSame,
  visibleDays,
  wholeCamera,
  zoomCamera,
  type Camera,
  type CameraLimits,
} from '../timeline/camera.ts';
import { limitsOf } from '../timeline/limits.ts';
import {
  firstStop,
  nearestStop,
  stepPast,
  type Direction,
  type Stop,
} from '../timeline/navigate.ts';
import { beginsInSight, isInSight, revealBeginning, revealEvent } from '../timeline/sight.ts';
import { decodeView, encodeView, type AddressContext } from './address.ts';
import type { Details } from './details.ts';
import { Picture } from './picture.svelte.ts';
import { closeHiddenEvent, DEFAULT_VIEW, letOpenEventPass, type View } from './view.ts';

/** How a change of the view goes into the history: replaced while moving, pushed on a deliberate act. */
export type Change = 'move' | 'act';

/** What of an open event the keys should go to: its line, or one of its buttons to a neighbour. */
export type Focus = 'title' | 'earlier' | 'later';

export class Explorer {
  readonly chronology: ListedChronology;
  readonly items: readonly Item[];
  readonly limits: CameraLimits;
  /** The camera that shows everything: one object, so that a camera that did not move is told by identity. */
  readonly whole: Camera;
  readonly sources: ReadonlyMap<string, ListedSource>;
  readonly fronts: ReadonlyMap<string, Front>;
  readonly byId: ReadonlyMap<string, Item>;
  /** How many events each front has. */
  readonly frontCounts: ReadonlyMap<string, number>;
  /** What is drawn of the view. */
  readonly picture: Picture;
  /** Told of every change that the address has to show. */
  onchange: (query: string, change: Change) => void = () => {};
  /** Asked to bring what is open, or else the reader's place, into sight in the list, and the keys to it. */
  onshow: (focus: Focus | null) => void = () => {};
  /** Told that the camera moved, save where the list itself had it moved. */
  onmove: () => void = () => {};
  /** Told that the words of events are wanted, where `details` is null. */
  onneed: () => void = () => {};

  view = $state.raw<View>(DEFAULT_VIEW);
  notices = $state.raw<readonly string[]>([]);
  /** The words of the events: null until they have come. */
  details = $state.raw<Details | null>(null);
  /** Whether the words were asked for and did not come. */
  areDetailsMissing = $state(false);
  /** The event that the keys stand on. */
  active = $state.raw<string | null>(null);
  /** The event that the list has come to. */
  reading = $state.raw<string | null>(null);

  #context: AddressContext;
  #stops: readonly Stop[];

  constructor(chronology: ListedChronology, details: Details | null = null) {
    this.chronology = chronology;
    this.details = details;
    this.items = toItems(chronology.events);
    this.limits = limitsOf(this.items);
    this.whole = wholeCamera(this.limits);
    this.sources = new Map(chronology.sources.map((source) => [source.id, source]));
    this.fronts = new Map(chronology.fronts.map((front) => [front.id, front]));
    this.byId = new Map(this.items.map((item) => [item.event.id, item]));
    const counts = new Map<string, number>();
    for (const { event } of this.items) counts.set(event.front, (counts.get(event.front) ?? 0) + 1);
    this.frontCounts = counts;
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
    this.picture = new Picture(this);
  }

  readonly camera: Camera = $derived.by(() => this.view.camera ?? this.whole);
  /** Apart from the view, so that a camera that moves filters, packs and lists nothing anew. */
  readonly filter: Filter = $derived(this.view.filter);
  readonly days = $derived(visibleDays(this.camera));

  readonly shown: readonly Item[] = $derived.by(() =>
    this.items.filter((item) => passesFilter(this.filter, item.event)),
  );
  readonly tally = $derived.by(() => tallyItems(this.items, this.filter, this.days));

  readonly open: Item | null = $derived.by(() =>
    this.view.event ? (this.byId.get(this.view.event) ?? null) : null,
  );

  /** Where the list stands: the row it has come to, or what is open before it has come anywhere. */
  readonly place: Item | null = $derived.by(() => {
    const item = this.byId.get(this.reading ?? '') ?? this.open;
    return item && passesFilter(this.filter, item.event) ? item : null;
  });

  readonly canZoomIn: boolean = $derived.by(() => spanOf(this.camera) > this.limits.minSpan + 1e-6);
  readonly canZoomOut: boolean = $derived.by(() => this.view.camera !== null);

  isFrontShown(front: string): boolean {
    return passesFilter(this.filter, { front });
  }

  /** The number of a front's colour: its place among the lanes. */
  toneOf(front: string): number {
    return this.chronology.fronts.findIndex(({ id }) => id === front);
  }

  /** Whether any filter is on. */
  get isFiltered(): boolean {
    return !isEmptyFacet(this.filter.fronts);
  }

  /**
   * Takes over what an address says. `fragment`, the part after the hash, opens an event where the query
   * names none: the list links so, for when there is no JavaScript.
   */
  readAddress(query: string, fragment = ''): void {
    const { view, notices } = decodeView(query, this.#context);
    const isByFragment = view.event === null && this.byId.has(fragment);
    const asked = isByFragment ? { ...view, event: fragment } : view;
    const admitted = letOpenEventPass(asked, this.#eventOf(asked));
    this.view = admitted;
    this.notices =
      admitted.filter === asked.filter
        ? notices
        : [...notices, `The filter was lifted to show “${this.open?.event.title}”.`];
    if (admitted.event) {
      this.#standOn(admitted.event);
      if (!this.details) this.onneed();
    }
    if (admitted !== view) this.onchange(this.query, 'move');
  }

  /** The query of the view as it stands. */
  get query(): string {
    return encodeView(this.view, this.#context);
  }

  /** A gesture, a button or a key moved the camera. */
  moveTo(camera: Camera): void {
    if (this.#setCamera(camera, 'move')) this.onmove();
  }

  zoomBy(factor: number, fixed?: number): void {
    this.moveTo(zoomCamera(this.camera, factor, this.limits, fixed));
  }

  /** Pans by a share of what is in sight: 1 is a screenful towards later. */
  panBy(share: number): void {
    this.moveTo(panCamera(this.camera, share * spanOf(this.camera), this.limits));
  }

  /** Shows everything. */
  fit(): void {
    this.#jumpTo(this.whole);
  }

  /** The list has come to an event: it is brought into sight, the camera moved no further than it takes. */
  readEvent(id: string, byReader: boolean): void {
    this.reading = id;
    const item = this.byId.get(id);
    if (byReader && item) this.#setCamera(revealBeginning(this.camera, item, this.limits), 'move');
  }

  /** Centres the event that the keys stand on; zooms to it when it is centred already. */
  centreActive(): void {
    const item = this.byId.get(this.active ?? this.view.event ?? '');
    if (!item) return;
    const middle = (item.start + item.stop) / 2;
    const span = spanOf(this.camera);
    const centred = clampCamera({ from: middle - span / 2, to: middle + span / 2 }, this.limits);
    const isCentred = sameCamera(centred, this.camera);
    this.#jumpTo(isCentred ? { from: item.start - 7, to: item.stop + 7 } : centred);
  }

  /** Zooms so that several events fill most of the width. */
  zoomTo(ids: readonly string[]): void {
    const items = ids.flatMap((id) => this.byId.get(id) ?? []);
    if (items.length === 0) return;
    const from = Math.min(...items.map((item) => item.start));
    const to = Math.max(...items.map((item) => item.stop));
    const margin = Math.max(1, (to - from) * 0.2);
    this.#jumpTo({ from: from - margin, to: to + margin });
  }

  /** Opens an event for reading and shows it; a filter that hides it is lifted. */
  openEvent(id: string, focus: Focus | null = null): void {
    this.#open(id);
    this.onshow(focus);
  }

  /** Opens or closes an event that the reader has before them already. */
  toggleEvent(id: string): void {
    if (this.view.event === id) this.closeEvent();
    else this.#open(id);
  }

  closeEvent(): void {
    if (this.view.event) this.#change({ ...this.view, event: null }, 'act');
  }

  /** Adds a front to those shown, or takes it from them; none and all of them are no filter. */
  toggleFront(front: string): void {
    const fronts = toggleShown(this.filter.fronts, front, [...this.fronts.keys()]);
    this.#setFilter({ ...this.filter, fronts });
  }

  clearFilter(): void {
    this.#setFilter(EMPTY_FILTER);
  }

  /** The address that could not be read goes with its notices. */
  dismissNotices(): void {
    this.notices = [];
    this.onchange(this.query, 'move');
  }

  /**
   * Moves the keys' place. The first press takes what is in sight, or the open event; so does one along the
   * lane after the place has gone out of sight, so that the keys go on where the reader looks.
   */
  step(direction: Direction): void {
    const stops = this.#stops.filter((stop) => this.isFrontShown(stop.front));
    const fronts = [...this.fronts.keys()];
    const seen = stops.filter(({ id }) => this.isInView(this.byId.get(id)!));
    const from = this.active ?? this.view.event;
    const current = stops.find((stop) => stop.id === from);
    const isAlong = direction === 'previous' || direction === 'next';
    const again =
      current && isAlong && !this.picture.isDrawn(current.id)
        ? firstStop(direction, seen, [current.front])
        : null;
    const target = current
      ? (again ??
        stepPast(current, direction, stops, fronts, (a, b) => this.picture.shareCluster(a, b)))
      : (firstStop(direction, seen, fronts) ??
        nearestStop(stops, (this.camera.from + this.camera.to) / 2));
    if (!target) return;
    this.active = target.id;
    const item = this.byId.get(target.id)!;
    if (this.#setCamera(revealEvent(this.camera, item, this.limits), 'move')) this.onmove();
  }

  /** Where the window is in the list: the first event to begin in it, or the next after it, or the last. */
  get placeOfWindow(): Item | null {
    return this.shown.find((item) => item.start >= this.days.first) ?? this.shown.at(-1) ?? null;
  }

  /** Whether an item begins in the window: where the list stands there, it is in step. */
  beginsInView(item: Item): boolean {
    return beginsInSight(item, this.camera);
  }

  isInView(item: Item): boolean {
    return isInSight(item, this.camera);
  }

  #open(id: string): void {
    const item = this.byId.get(id);
    if (!item) return;
    this.#standOn(id);
    const camera = this.#settled(revealEvent(this.camera, item, this.limits));
    this.#change(letOpenEventPass({ ...this.view, camera, event: id }, item.event), 'act');
  }

  #standOn(id: string): void {
    this.active = id;
    this.reading = id;
  }

  /** A deliberate jump of the camera, which Back undoes. */
  #jumpTo(camera: Camera): void {
    if (this.#setCamera(camera, 'act')) this.onmove();
  }

  /** Whether the camera moved: at the limits, or where it is already, nothing changes. */
  #setCamera(camera: Camera, change: Change): boolean {
    const settled = this.#settled(camera);
    if (settled === this.view.camera) return false;
    this.#change({ ...this.view, camera: settled }, change);
    return true;
  }

  /** A camera as the view holds it: within the limits, null for the whole, the old one where it did not move. */
  #settled(camera: Camera): Camera | null {
    const clamped = unlessSame(clampCamera(camera, this.limits), this.camera);
    if (clamped === this.camera) return this.view.camera;
    return sameCamera(clamped, this.whole) ? null : clamped;
  }

  #setFilter(filter: Filter): void {
    this.#change(closeHiddenEvent({ ...this.view, filter }, this.open?.event), 'act');
    this.onshow(null);
  }

  #eventOf(view: View): ListedEvent | undefined {
    return this.byId.get(view.event ?? '')?.event;
  }

  #change(view: View, change: Change): void {
    this.view = view;
    if (view.event && !this.details) this.onneed();
    this.onchange(this.query, change);
  }
}
