/**
 * What belongs to the open event beyond its own words: its links, its thread, and what happened on the same
 * days. It comes with the reader of events, since links come with the words.
 */
import type { Certainty } from '../chronology/compare.ts';
import type { Item } from '../query/item.ts';
import { nearness } from '../query/near.ts';
import { linksOf, threadOf, type Link } from '../query/thread.ts';
import { layoutArcs, type Arc } from '../timeline/arcs.ts';
import type { Explorer } from './explorer.svelte.ts';

/** An arc with what it stands for. */
export interface LinkArc extends Arc {
  readonly link: Link;
  /** The event at its other end. */
  readonly other: Item;
}

/** An event that happened on the same days, certainly or possibly. */
interface Neighbour {
  readonly item: Item;
  readonly certainty: Certainty;
}

export class Threads {
  /** The event whose link in the reader is under the pointer or the keys. */
  pointed = $state.raw<string | null>(null);

  /** The event whose thread is being stepped along, and the one that the last step came to. */
  #trail = $state.raw<{ readonly begun: string; readonly at: string } | null>(null);
  #explorer: Explorer;

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
  }

  readonly links: readonly Link[] = $derived.by(() => {
    const { open, details } = this.#explorer;
    return open && details ? linksOf(open.event.id, details.events) : [];
  });

  readonly arcs: readonly LinkArc[] = $derived.by(() => {
    const { open, byId, camera, picture } = this.#explorer;
    const linked = new Map(
      this.links.map((link) => [`${link.from} ${link.type} ${link.to}`, link]),
    );
    const requests = [...linked].map(([key, { from, to }]) => ({ key, from, to }));
    const { drawn, lanes, lanesHeightPx: heightPx, metrics } = picture;
    const stage = { drawn, lanes, camera, widthPx: picture.plot.widthPx, heightPx, metrics };
    return layoutArcs(requests, stage).flatMap((arc) => {
      const link = linked.get(arc.key)!;
      const other = byId.get(link.from === open?.event.id ? link.to : link.from);
      return other ? [{ ...arc, link, other }] : [];
    });
  });

  /** Whose thread it is: the open event's, or that along which it was come to. */
  readonly begun: Item | null = $derived.by(() => {
    const { open, byId } = this.#explorer;
    if (!open || this.#trail?.at !== open.event.id) return open;
    return byId.get(this.#trail.begun) ?? open;
  });

  /** The thread in the order of the list; empty where nothing is open. */
  readonly thread: readonly Item[] = $derived.by(() => {
    const { byId, details, items } = this.#explorer;
    if (!this.begun || !details) return [];
    const order = items.map(({ event }) => event.id);
    return threadOf(this.begun.event.id, details.events, order).map((id) => byId.get(id)!);
  });

  /** The event before the open one in the thread, or after it. */
  neighbour(step: -1 | 1): Item | undefined {
    const at = this.#explorer.open ? this.thread.indexOf(this.#explorer.open) : -1;
    return at < 0 ? undefined : this.thread[at + step];
  }

  /** Opens the neighbour in the thread, which stays the one that was begun. */
  step(step: -1 | 1): void {
    const next = this.neighbour(step);
    if (!next || !this.begun) return;
    this.#trail = { begun: this.begun.event.id, at: next.event.id };
    this.#explorer.openEvent(next.event.id, step < 0 ? 'thread-earlier' : 'thread-later');
  }

  /** What is shown that happened on the same days as the open event, itself left out; null where not asked. */
  readonly near: readonly Neighbour[] | null = $derived.by(() => {
    const { open, view, shown } = this.#explorer;
    if (!open || !view.near) return null;
    return shown
      .filter((item) => item !== open)
      .map((item) => ({ item, certainty: nearness(item.date, open.date, view.near) }))
      .filter(({ certainty }) => certainty !== 'out');
  });

  readonly #nearById = $derived(
    this.near && new Map(this.near.map(({ item, certainty }) => [item.event.id, certainty])),
  );

  /** How surely any of some events happened on the same days; undefined where that is not asked. */
  nearnessOf(ids: readonly string[]): Certainty | undefined {
    const near = this.#nearById;
    if (!near) return undefined;
    const all = ids.map((id) => (id === this.#explorer.view.event ? 'in' : near.get(id)));
    return all.includes('in') ? 'in' : all.includes('possible') ? 'possible' : 'out';
  }
}
