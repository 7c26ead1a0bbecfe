/**
 * What the reader is looking at: the one owner of the view. Gestures, keys and the address report here;
 * everything drawn derives from here (picture.svelte.ts).
 */
import type { Day } from '../chronology/day.ts';
import type { Front, ListedChronology, ListedEvent, ListedSource } from '../chronology/types.ts';
import { STATUSES } from '../chronology/vocabulary.ts';
import { countFacet, withoutFacet } from '../query/counts.ts';
import {
  EMPTY_FILTER,
  isEmptyFacet,
  passesFacet,
  passesFilter,
  toggleShown,
  type FacetName,
  type Facet,
  type Filter,
} from '../query/filter.ts';
import { toItems, type Item } from '../query/item.ts';
import { knowledgeOfAll } from '../query/known.ts';
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
import { chooseLanes, orderLanes, type LaneChoice } from '../timeline/order.ts';
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
export type Focus = 'title' | 'earlier' | 'later' | 'thread-earlier' | 'thread-later';

export class Explorer {
  readonly chronology: ListedChronology;
  readonly items: readonly Item[];
  readonly limits: CameraLimits;
  /** The camera that shows everything: one object, so that a camera that did not move is told by identity. */
  readonly whole: Camera;
  readonly sources: ReadonlyMap<string, ListedSource>;
  readonly fronts: ReadonlyMap<string, Front>;
  readonly byId: ReadonlyMap<string, Item>;
  /** What is drawn of the view. */
  readonly picture: Picture;
  /** Told of every change that the address has to show. */
  onchange: (query: string, change: Change) => void = () => {};
  /** Asked to bring what is open, or else the reader's place, into sight in the list, and the keys to it. */
  onshow: (focus: Focus | null) => void = () => {};
  /** Told that the camera moved, save where the list itself had it moved. */
  onmove: () => void = () => {};
  /** Told that a deliberate move set out from a camera for `aim`, to be flown by whoever calls `fly`. */
  onjump: (from: Camera) => void = () => {};
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

  /** Where the camera is on its way to `aim`; null where it has arrived. */
  #flown = $state.raw<Camera | null>(null);
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

  /** The camera that is meant: that of the view. Buttons, keys, counts and the list go by it. */
  readonly aim: Camera = $derived.by(() => this.view.camera ?? this.whole);
  /** The camera that is drawn: on its way to `aim` in a flight, else the same. Gestures go by it. */
  readonly camera: Camera = $derived.by(() => this.#flown ?? this.aim);
  /** Apart from the view, so that a camera that moves filters, packs and lists nothing anew. */
  readonly filter: Filter = $derived(this.view.filter);
  readonly lanes: LaneChoice = $derived(this.view.lanes);
  /** The ids of the fronts as their lanes stand, from top to bottom. */
  readonly laneOrder: readonly string[] = $derived.by(() =>
    orderLanes([...this.fronts.keys()], this.lanes.lead),
  );
  readonly days = $derived(visibleDays(this.aim));

  readonly shown: readonly Item[] = $derived.by(() =>
    this.items.filter((item) => passesFilter(this.filter, item.event)),
  );
  /** How many events each front has under the other filters; none is left out. */
  readonly frontCounts = $derived.by(() =>
    countFacet(this.chronology.events, this.filter, 'fronts'),
  );

  readonly asOf: Day | null = $derived(this.view.asOf);
  /** The events that were not, or not certainly, told by the day that is asked for. */
  readonly known = $derived.by(() =>
    knowledgeOfAll(this.asOf, this.chronology.events, this.chronology.sources),
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

  readonly canZoomIn: boolean = $derived.by(() => spanOf(this.aim) > this.limits.minSpan + 1e-6);
  readonly canZoomOut: boolean = $derived.by(() => this.view.camera !== null);

  isFrontShown(front: string): boolean {
    return passesFacet(this.filter.fronts, front);
  }

  isShown(item: Item): boolean {
    return passesFilter(this.filter, item.event);
  }

  /** The fronts as their lanes stand, from top to bottom. */
  get frontsInOrder(): Front[] {
    return this.laneOrder.map((id) => this.fronts.get(id)!);
  }

  isLaneCollapsed(front: string): boolean {
    return this.lanes.collapsed.includes(front);
  }

  /** The number of a front's colour: its place in the usual order, wherever its lane stands. */
  toneOf(front: string): number {
    return this.chronology.fronts.findIndex(({ id }) => id === front);
  }

  /** Whether any filter is on. */
  get isFiltered(): boolean {
    return this.isFilteredBy('fronts') || this.isFilteredBy('status');
  }

  isFilteredBy(facet: FacetName): boolean {
    return !isEmptyFacet(this.filter[facet]);
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
    this.#flown = null;
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

  /** A gesture moved the camera: from where it is drawn, so that a flight ends here. */
  moveTo(camera: Camera): void {
    this.#flown = null;
    if (this.#setCamera(camera, 'move')) this.onmove();
  }

  /** A button, a key or a double click sent the camera somewhere. */
  sendTo(camera: Camera, change: Change = 'move'): void {
    const from = this.camera;
    if (!this.#setCamera(camera, change)) return;
    this.onjump(from);
    this.onmove();
  }

  /** Draws a camera on the way to `aim`; null where it has arrived. */
  fly(camera: Camera | null): void {
    this.#flown = camera;
  }

  /** Ends a flight where it is: what is drawn is what is meant. */
  halt(): void {
    if (this.#flown) this.moveTo(this.#flown);
  }

  zoomBy(factor: number, fixed?: number): void {
    this.sendTo(zoomCamera(this.aim, factor, this.limits, fixed));
  }

  /** Pans by a share of what is in sight: 1 is a screenful towards later. */
  panBy(share: number): void {
    this.sendTo(panCamera(this.aim, share * spanOf(this.aim), this.limits));
  }

  /** Shows everything. */
  fit(): void {
    this.sendTo(this.whole, 'act');
  }

  /** The list has come to an event: it is brought into sight, the camera moved no further than it takes. */
  readEvent(id: string, byReader: boolean): void {
    this.reading = id;
    const item = this.byId.get(id);
    if (!byReader || !item) return;
    if (this.#setCamera(revealBeginning(this.aim, item, this.limits), 'move')) this.#flown = null;
  }

  /** Centres the event that the keys stand on; zooms to it when it is centred already. */
  centreActive(): void {
    const item = this.byId.get(this.active ?? this.view.event ?? '');
    if (!item) return;
    const middle = (item.start + item.stop) / 2;
    const span = spanOf(this.aim);
    const centred = clampCamera({ from: middle - span / 2, to: middle + span / 2 }, this.limits);
    const isCentred = sameCamera(centred, this.aim);
    this.sendTo(isCentred ? { from: item.start - 7, to: item.stop + 7 } : centred, 'act');
  }

  /** Zooms so that several events fill most of the width. */
  zoomTo(ids: readonly string[]): void {
    const items = ids.flatMap((id) => this.byId.get(id) ?? []);
    if (items.length === 0) return;
    const from = Math.min(...items.map((item) => item.start));
    const to = Math.max(...items.map((item) => item.stop));
    const margin = Math.max(1, (to - from) * 0.2);
    this.sendTo({ from: from - margin, to: to + margin }, 'act');
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

  /** Lights up what happened within some days of what is open; 0 is off. */
  lightNear(near: number): void {
    this.#change({ ...this.view, near }, 'act');
  }

  /** Adds a front to those shown, or takes it from them; none and all of them are no filter. */
  toggleFront(front: string): void {
    const fronts = toggleShown(this.filter.fronts, front, [...this.fronts.keys()]);
    this.#setFilter({ ...this.filter, fronts });
  }

  /** The same for a status. */
  toggleStatus(status: string): void {
    this.#setFilter({ ...this.filter, status: toggleShown(this.filter.status, status, STATUSES) });
  }

  dropFacet(facet: FacetName): void {
    this.#setFilter(withoutFacet(this.filter, facet));
  }

  /** Shows what was known on a day; null: what is known by now. */
  setAsOf(asOf: Day | null, change: Change = 'act'): void {
    if (asOf !== this.view.asOf) this.#change({ ...this.view, asOf }, change);
  }

  filterFronts(fronts: Facet): void {
    this.#setFilter({ ...this.filter, fronts });
  }

  /** Arranges the lanes: from top to bottom, and which of them are collapsed. */
  arrangeLanes(order: readonly string[], collapsed: readonly string[]): void {
    const lanes = chooseLanes([...this.fronts.keys()], order, collapsed);
    this.#change({ ...this.view, lanes }, 'act');
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
    const stops = this.#stops.filter(({ id }) => this.isShown(this.byId.get(id)!));
    const seen = stops.filter(({ id }) => this.isInView(this.byId.get(id)!));
    const from = this.active ?? this.view.event;
    const current = stops.find((stop) => stop.id === from);
    const isAlong = direction === 'previous' || direction === 'next';
    const again =
      current && isAlong && !this.#isInSight(current.id)
        ? firstStop(direction, seen, [current.front])
        : null;
    const target = current
      ? (again ??
        stepPast(current, direction, stops, this.laneOrder, (a, b) =>
          this.picture.shareCluster(a, b),
        ))
      : (firstStop(direction, seen, this.laneOrder) ??
        nearestStop(stops, (this.aim.from + this.aim.to) / 2));
    if (!target) return;
    this.active = target.id;
    const item = this.byId.get(target.id)!;
    this.sendTo(revealEvent(this.aim, item, this.limits));
  }

  /** Where the window is in the list: the first event to begin in it, or the next after it, or the last. */
  get placeOfWindow(): Item | null {
    return this.shown.find((item) => item.start >= this.days.first) ?? this.shown.at(-1) ?? null;
  }

  /** Whether an item begins in the window: where the list stands there, it is in step. */
  beginsInView(item: Item): boolean {
    return beginsInSight(item, this.aim);
  }

  isInView(item: Item): boolean {
    return isInSight(item, this.aim);
  }

  /** Whether an event is drawn, if only in a cluster; on the way somewhere, whether it will be in view there. */
  #isInSight(id: string): boolean {
    const isFlying = this.camera !== this.aim;
    return isFlying ? this.isInView(this.byId.get(id)!) : this.picture.isDrawn(id);
  }

  #open(id: string): void {
    const item = this.byId.get(id);
    if (!item) return;
    this.#standOn(id);
    const from = this.camera;
    const camera = this.#settled(revealEvent(this.aim, item, this.limits));
    const isOnWay = camera !== this.view.camera;
    this.#change(letOpenEventPass({ ...this.view, camera, event: id }, item.event), 'act');
    if (isOnWay) this.onjump(from);
  }

  #standOn(id: string): void {
    this.active = id;
    this.reading = id;
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
    const clamped = unlessSame(clampCamera(camera, this.limits), this.aim);
    if (clamped === this.aim) return this.view.camera;
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
