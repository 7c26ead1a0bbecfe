/** A chronology with what is looked up in it: nothing of it changes while it is open. */
import type { Front, ListedChronology, ListedSource } from '../chronology/types.ts';
import { toItems, type Item } from '../query/item.ts';
import { wholeCamera, type Camera, type CameraLimits } from '../timeline/camera.ts';
import { limitsOf } from '../timeline/limits.ts';
import type { Stop } from '../timeline/navigate.ts';

export class Catalogue {
  readonly chronology: ListedChronology;
  /** In chronological order. */
  readonly items: readonly Item[];
  readonly limits: CameraLimits;
  /** The camera that shows everything: one object, so that a camera that did not move is told by identity. */
  readonly whole: Camera;
  readonly sources: ReadonlyMap<string, ListedSource>;
  readonly fronts: ReadonlyMap<string, Front>;
  readonly byId: ReadonlyMap<string, Item>;
  /** Where the keys can stand, in the order of `items`. */
  readonly stops: readonly Stop[];

  constructor(chronology: ListedChronology) {
    this.chronology = chronology;
    this.items = toItems(chronology.events);
    this.limits = limitsOf(this.items);
    this.whole = wholeCamera(this.limits);
    this.sources = new Map(chronology.sources.map((source) => [source.id, source]));
    this.fronts = new Map(chronology.fronts.map((front) => [front.id, front]));
    this.byId = new Map(this.items.map((item) => [item.event.id, item]));
    this.stops = this.items.map(({ event, start, stop }) => ({
      id: event.id,
      front: event.front,
      middle: (start + stop) / 2,
    }));
  }

  /** The number of a front's colour: its place in the usual order, wherever its lane stands. */
  toneOf(front: string): number {
    return this.chronology.fronts.findIndex(({ id }) => id === front);
  }
}
