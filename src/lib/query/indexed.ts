/**
 * The events that pass the filter, indexed by front, where there are too many of them to look at each for
 * every step of the camera. The answers are those of tally.ts and beyond.ts.
 */
import { certainty } from '../chronology/compare.ts';
import type { Day } from '../chronology/day.ts';
import type { Beyond, BeyondEnds } from './beyond.ts';
import type { Item } from './item.ts';
import { firstFrom, Spans } from './spans.ts';
import type { DayWindow, Tally } from './tally.ts';

/** The events of one front. */
export class Lane {
  /** In chronological order. */
  readonly items: readonly Item[];
  readonly spans: Spans;
  /** Those whose day, beginning or end is not known: the only ones that can be possibly in a window. */
  readonly #vague: readonly Item[];
  readonly #vagueSpans: Spans;
  /** Those of them that reach beyond the chronology, whose stretch is not their date's. */
  readonly #cut: readonly Item[];

  constructor(items: readonly Item[]) {
    this.items = items;
    this.spans = new Spans(items);
    const vague: Item[] = [];
    const cut: Item[] = [];
    for (const item of items) {
      const { date, start, stop } = item;
      if (date.earliest !== start || date.latest !== stop - 1) cut.push(item);
      else if (date.latestStart > start || date.earliestEnd < date.latest) vague.push(item);
    }
    this.#vague = vague;
    this.#vagueSpans = new Spans(vague);
    this.#cut = cut;
  }

  /**
   * How many are in a window on some of their possible days only. Looks at the vague ones that lie across an
   * edge of it, and at those cut off: one that lies within it is certain. O(log n + k).
   */
  countPossible({ first, last }: DayWindow): number {
    const isPossible = (item: Item): boolean =>
      item.stop > first &&
      item.start <= last &&
      certainty(item.date, { from: first, to: last }) !== 'in';
    const across = new Set([
      ...this.#vagueSpans.touching(first - 1, first + 1),
      ...this.#vagueSpans.touching(last, last + 2),
    ]);
    let count = this.#cut.filter(isPossible).length;
    for (const index of across) if (isPossible(this.#vague[index]!)) count += 1;
    return count;
  }

  /** What is out of sight at both ends of a window. O(log n). */
  beyond({ first, last }: DayWindow): BeyondEnds {
    const { items, spans } = this;
    const begun = spans.begunBefore(last + 1);
    const at = (count: number, index: number): Beyond | undefined =>
      count > 0 ? { count, nearest: items[index]! } : undefined;
    const earlier = at(spans.endedBy(first), spans.lastEndedBy(first));
    const later = at(items.length - begun, begun);
    return { ...(earlier && { earlier }), ...(later && { later }) };
  }

  /** The place of an event among those of its front; -1 where it is none of them. O(log n + those of its day). */
  indexOf(item: Item): number {
    let index = this.spans.begunBefore(item.start);
    while (index < this.items.length && this.items[index]!.start === item.start) {
      if (this.items[index] === item) return index;
      index += 1;
    }
    return -1;
  }
}

export class IndexedSet {
  readonly lanes: ReadonlyMap<string, Lane>;
  readonly #items: readonly Item[];

  /** Takes events in chronological order. O(n log n). */
  constructor(items: readonly Item[]) {
    this.#items = items;
    const byFront = new Map<string, Item[]>();
    for (const item of items) {
      const lane = byFront.get(item.event.front);
      if (lane) lane.push(item);
      else byFront.set(item.event.front, [item]);
    }
    this.lanes = new Map([...byFront].map(([front, lane]) => [front, new Lane(lane)]));
  }

  /** The first event to begin on a day or later; undefined where none does. O(log n). */
  firstFrom(day: Day): Item | undefined {
    return this.#items[firstFrom(this.#items, day, ({ start }) => start)];
  }

  /** The tally of `total` events, of which these pass the filter. */
  tally(total: number, window: DayWindow): Tally {
    const tally = { total, inView: 0, possibly: 0, earlier: 0, later: 0, filteredOut: total };
    for (const lane of this.lanes.values()) {
      const { length } = lane.items;
      const earlier = lane.spans.endedBy(window.first);
      const later = length - lane.spans.begunBefore(window.last + 1);
      const possibly = lane.countPossible(window);
      tally.earlier += earlier;
      tally.later += later;
      tally.possibly += possibly;
      tally.inView += length - earlier - later - possibly;
      tally.filteredOut -= length;
    }
    return tally;
  }

  /** What is out of sight of each front; one with nothing out of sight has no entry. */
  beyondByFront(window: DayWindow): ReadonlyMap<string, BeyondEnds> {
    const ends = [...this.lanes].map(([front, lane]) => [front, lane.beyond(window)] as const);
    return new Map(ends.filter(([, { earlier, later }]) => earlier ?? later));
  }
}
