/** The events that a reader has marked, in their own order. */
import { EMPTY_FACET } from '../query/filter.ts';
import type { Selection } from './selection.svelte.ts';

/** What an own set needs of the explorer. */
type Shelf = Pick<Selection, 'filter' | 'filterBy' | 'byId'>;

export class OwnSet {
  /** The ids of the events, in the order of the set. */
  marked = $state.raw<readonly string[]>([]);

  #shelf: Shelf;
  #keep: (marked: readonly string[]) => void;

  /** `kept` is what was marked at an earlier visit, of which some may be gone; `keep` is told of every change. */
  constructor(shelf: Shelf, kept: readonly string[], keep: (marked: readonly string[]) => void) {
    this.#shelf = shelf;
    this.#keep = keep;
    this.marked = [...new Set(kept)].filter((id) => shelf.byId.has(id));
  }

  /** The events that the view is narrowed to, as its address says; empty for no set. */
  get asked(): readonly string[] {
    return this.#shelf.filter.set.included;
  }

  /** Whether the set, as it stands, is all that is shown. */
  get isShown(): boolean {
    return this.marked.length > 0 && this.asked.join() === this.marked.join();
  }

  has(id: string): boolean {
    return this.marked.includes(id);
  }

  /** Marks an event, as the last of the set, or takes it out. */
  toggle(id: string): void {
    this.#take(this.has(id) ? this.marked.filter((one) => one !== id) : [...this.marked, id]);
  }

  /** Moves an event of the set by so many places; at its ends it stays. */
  move(id: string, by: number): void {
    const from = this.marked.indexOf(id);
    const to = from + by;
    if (from < 0 || to < 0 || to >= this.marked.length) return;
    this.#take(this.marked.toSpliced(from, 1).toSpliced(to, 0, id));
  }

  /** Takes over the set that the address names. */
  adopt(): void {
    this.#take(this.asked);
  }

  clear(): void {
    this.#take([]);
  }

  /** Narrows the view to the set, or lifts that. */
  show(isShown: boolean): void {
    const set = isShown ? { included: this.marked, excluded: [] } : EMPTY_FACET;
    this.#shelf.filterBy('set', set);
  }

  /** A set that is shown stays so. */
  #take(marked: readonly string[]): void {
    const wasShown = this.isShown;
    this.marked = marked;
    this.#keep(marked);
    if (wasShown) this.show(true);
  }
}
