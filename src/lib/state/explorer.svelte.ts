/**
 * What the reader is looking at: the one owner of the view. Gestures, keys and the address report here or to
 * what it is built on: the camera (viewer.svelte.ts) and the filter (selection.svelte.ts). Everything drawn
 * derives from here (picture.svelte.ts).
 */
import type { ListedChronology } from '../chronology/types.ts';
import { EMPTY_FILTER } from '../query/filter.ts';
import type { Item } from '../query/item.ts';
import { firstStop, nearestStop, stepPast, type Direction } from '../timeline/navigate.ts';
import { beginsInSight, revealBeginning, revealEvent } from '../timeline/sight.ts';
import { notices } from '../words/address.ts';
import { decodeView } from './address.ts';
import type { Details } from './details.ts';
import { Picture } from './picture.svelte.ts';
import { Selection, type Focus } from './selection.svelte.ts';
import type { View } from './view.ts';
import type { Change } from './viewer.svelte.ts';

export class Explorer extends Selection {
  /** What is drawn of the view. */
  readonly picture: Picture;
  /** Told that the words of events are wanted, where `details` is null. */
  onneed: () => void = () => {};

  notices = $state.raw<readonly string[]>([]);
  /** The words of the events: null until they have come. */
  details = $state.raw<Details | null>(null);
  /** Whether the words were asked for and did not come. */
  areDetailsMissing = $state(false);
  /** The event that the keys stand on. */
  active = $state.raw<string | null>(null);
  /** The event that the list has come to. */
  reading = $state.raw<string | null>(null);

  constructor(chronology: ListedChronology, details: Details | null = null) {
    super(chronology);
    this.details = details;
    this.picture = new Picture(this);
  }

  /** Where the list stands: the row it has come to, or what is open before it has come anywhere. */
  readonly place: Item | null = $derived.by(() => {
    const item = this.byId.get(this.reading ?? '') ?? this.open;
    return item && this.isShown(item) ? item : null;
  });

  /**
   * Takes over what an address says. `fragment`, the part after the hash, opens an event where the query
   * names none: the list links so, for when there is no JavaScript.
   */
  readAddress(query: string, fragment = ''): void {
    const { view, notices } = decodeView(query, this.context);
    const isByFragment = view.event === null && this.byId.has(fragment);
    const asked = isByFragment ? { ...view, event: fragment } : view;
    this.view = asked;
    this.fly(null);
    this.notices = notices;
    if (asked.event) this.#standOn(asked.event);
    this.#needWords();
    if (this.isOpenHidden) this.liftFilter();
    else if (asked !== view) this.onchange(this.query, 'move');
  }

  /** Drops the filter that hides what is open, and says so. */
  liftFilter(): void {
    this.notices = [...this.notices, notices.filterLifted(this.open?.event.title ?? '')];
    this.change({ ...this.view, filter: EMPTY_FILTER }, 'move');
  }

  /** The list has come to an event: it is brought into sight, the camera moved no further than it takes. */
  readEvent(id: string, byReader: boolean): void {
    this.reading = id;
    const item = this.byId.get(id);
    if (!byReader || !item) return;
    this.follow(revealBeginning(this.aim, item, this.limits));
  }

  /** Centres the event that the keys stand on; zooms to it when it is centred already. */
  centreActive(): void {
    const item = this.byId.get(this.active ?? this.view.event ?? '');
    if (item) this.centre(item);
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
    if (this.view.event) this.change({ ...this.view, event: null }, 'act');
  }

  /** Lights up what happened within some days of what is open; 0 is off. */
  lightNear(near: number): void {
    this.change({ ...this.view, near }, 'act');
  }

  /** Ends a guided reading where it is. */
  leaveReading(): void {
    this.change({ ...this.view, reading: null }, 'act');
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
    const target = this.index ? this.large?.stepInLarge(this, direction) : this.#step(direction);
    const item = this.byId.get(target ?? '');
    if (!item) return;
    this.active = item.event.id;
    this.sendTo(revealEvent(this.aim, item, this.limits));
  }

  #step(direction: Direction): string | undefined {
    const stops = this.stops.filter(({ id }) => this.isShown(this.byId.get(id)!));
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
        stepPast(current, direction, stops, this.laneOrder, (id) => this.picture.headOf(id)))
      : (firstStop(direction, seen, this.laneOrder) ??
        nearestStop(stops, (this.aim.from + this.aim.to) / 2));
    return target?.id;
  }

  /** Where the window is in the list: the first event to begin in it, or the next after it, or the last. */
  get placeOfWindow(): Item | null {
    const { first } = this.days;
    const begun = this.index
      ? this.index.firstFrom(first)
      : this.listed.find((item) => item.start >= first);
    return begun ?? this.shown.at(-1) ?? null;
  }

  /** Whether an item begins in the window: where the list stands there, it is in step. */
  beginsInView(item: Item): boolean {
    return beginsInSight(item, this.aim);
  }

  /** Whether an event is drawn, if only in a cluster; on the way somewhere, whether it will be in view there. */
  #isInSight(id: string): boolean {
    return this.isFlying ? this.isInView(this.byId.get(id)!) : this.picture.isDrawn(id);
  }

  #open(id: string): void {
    const item = this.byId.get(id);
    if (!item) return;
    this.#standOn(id);
    const from = this.camera;
    const camera = this.settled(revealEvent(this.aim, item, this.limits));
    const isOnWay = camera !== this.view.camera;
    const filter = this.isShown(item) ? this.view.filter : EMPTY_FILTER;
    this.change({ ...this.view, filter, camera, event: id }, 'act');
    if (isOnWay) this.onjump(from);
  }

  #standOn(id: string): void {
    this.active = id;
    this.reading = id;
  }

  protected override change(view: View, change: Change): void {
    super.change(view, change);
    this.#needWords();
  }

  /** What is drawn of a range comes with the words, and so does what looks words up. */
  #needWords(): void {
    const { event, filter } = this.view;
    if ((event ?? filter.range ?? filter.q) && !this.details) this.onneed();
  }
}
