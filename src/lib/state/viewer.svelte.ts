/** The view and its camera: where gestures, buttons and keys send it, and what the address is told. */
import type { Item } from '../query/item.ts';
import type { DayWindow } from '../query/tally.ts';
import {
  clampCamera,
  panCamera,
  sameCamera,
  spanOf,
  unlessSame,
  visibleDays,
  zoomCamera,
  type Camera,
} from '../timeline/camera.ts';
import { isInSight } from '../timeline/sight.ts';
import { encodeView, type AddressContext } from './address.ts';
import { Catalogue } from './catalogue.ts';
import { DEFAULT_VIEW, type View } from './view.ts';

/** How a change of the view goes into the history: replaced while moving, pushed on a deliberate act. */
export type Change = 'move' | 'act';

export class Viewer extends Catalogue {
  view = $state.raw<View>(DEFAULT_VIEW);

  /** Told of every change that the address has to show. */
  onchange: (query: string, change: Change) => void = () => {};
  /** Told that the camera moved, save where the list itself had it moved. */
  onmove: () => void = () => {};
  /** Told that a deliberate move set out from a camera for `aim`, to be flown by whoever calls `fly`. */
  onjump: (from: Camera) => void = () => {};

  /** Where the camera is on its way to `aim`; null where it has arrived. */
  #flown = $state.raw<Camera | null>(null);

  /** The camera that is meant: that of the view. Buttons, keys, counts and the list go by it. */
  readonly aim: Camera = $derived.by(() => this.view.camera ?? this.whole);
  /** The camera that is drawn: on its way to `aim` in a flight, else the same. Gestures go by it. */
  readonly camera: Camera = $derived.by(() => this.#flown ?? this.aim);
  /** The first and the last day in sight. */
  readonly days: DayWindow = $derived.by(() => {
    const { first, last } = visibleDays(this.aim);
    const isSame = this.#days?.first === first && this.#days.last === last;
    return isSame ? this.#days! : (this.#days = { first, last });
  });
  /** The same object while the days are the same: what counts by days has nothing to do then. */
  #days: DayWindow | null = null;

  /** What an address can name. */
  protected readonly context: AddressContext = {
    fronts: new Set(this.fronts.keys()),
    sources: new Set(this.sources.keys()),
    actors: new Set(this.chronology.actors.map(({ id }) => id)),
    places: new Set(this.chronology.places.map(({ id }) => id)),
    events: new Set(this.byId.keys()),
    renamed: this.chronology.renamed,
    limits: this.limits,
  };

  readonly canZoomIn: boolean = $derived.by(() => spanOf(this.aim) > this.limits.minSpan + 1e-6);
  readonly canZoomOut: boolean = $derived.by(() => this.view.camera !== null);

  /** The query of the view as it stands. */
  get query(): string {
    return encodeView(this.view, this.context);
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

  /** The list has the camera follow it: at once, and without being told. */
  follow(camera: Camera): void {
    if (this.#setCamera(camera, 'move')) this.#flown = null;
  }

  /** Draws a camera on the way to `aim`; null where it has arrived. */
  fly(camera: Camera | null): void {
    this.#flown = camera;
  }

  /** Whether what is drawn is on its way to what is meant. */
  get isFlying(): boolean {
    return this.#flown !== null;
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

  /** Brings an event to the middle; zooms to it where it is there already. */
  centre({ start, stop }: Item): void {
    const middle = (start + stop) / 2;
    const span = spanOf(this.aim);
    const centred = clampCamera({ from: middle - span / 2, to: middle + span / 2 }, this.limits);
    const isCentred = sameCamera(centred, this.aim);
    this.sendTo(isCentred ? { from: start - 7, to: stop + 7 } : centred, 'act');
  }

  isInView(item: Item): boolean {
    return isInSight(item, this.aim);
  }

  /** Takes on another view. */
  protected change(view: View, change: Change): void {
    this.view = view;
    this.onchange(this.query, change);
  }

  /** A camera as the view holds it: within the limits, null for the whole, the old one where it did not move. */
  protected settled(camera: Camera): Camera | null {
    const clamped = unlessSame(clampCamera(camera, this.limits), this.aim);
    if (clamped === this.aim) return this.view.camera;
    return sameCamera(clamped, this.whole) ? null : clamped;
  }

  /** Whether the camera moved: at the limits, or where it is already, nothing changes. */
  #setCamera(camera: Camera, change: Change): boolean {
    const settled = this.settled(camera);
    if (settled === this.view.camera) return false;
    this.change({ ...this.view, camera: settled }, change);
    return true;
  }
}
