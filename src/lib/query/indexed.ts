/**
 * The events that pass the filter, indexed by front, where there are too many of them to look at each for
 * every step of the camera. The answers are those of tally.ts and beyond.ts.
 */
import type { DayRange } from '../chronology/compare.ts';
import type { Day } from '../chronology/day.ts';
import type { Beyond, BeyondEnds } from './beyond.ts';
import type { Item } from './item.ts';
import { isPossiblyIn } from './range.ts';
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
   * Those in a window that lie on some of their possible days only in it, or in the range that is filtered to.
   * Looks at the vague ones that lie across an edge of either, and at those cut off: one that lies within both
   * is certain. O(log n + k).
   */
  countPossible(
    { first, last }: DayWindow,
    range: DayRange | null,
  ): Pick<Tally, 'possibly' | 'possiblyInRange'> {
    const edges = [first, last + 1, ...(range ? [range.from, range.to + 1] : [])];
    const across = new Set(edges.flatMap((day) => this.#vagueSpans.touching(day - 1, day + 1)));
    const counts = { possibly: 0, possiblyInRange: 0 };
    for (const item of [...this.#cut, ...[...across].map((index) => this.#vague[index]!)]) {
      if (item.stop <= first || item.start > last) continue;
      if (isPossiblyIn(range, item)) counts.possiblyInRange += 1;
      else if (isPossiblyIn({ from: first, to: last }, item)) counts.possibly += 1;
    }
    return counts;
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

  /** The tally of `total` events, of which these pass the filter with its range. */
  tally(total: number, window: DayWindow, range: DayRange | null): Tally {
    const tally = {
      total,
      inView: 0,
      possibly: 0,
      possiblyInRange: 0,
      earlier: 0,
      later: 0,
      filteredOut: total,
    };
    for (const lane of this.lanes.values()) {
      const { length } = lane.items;
      const earlier = lane.spans.endedBy(window.first);
      const later = length - lane.spans.begunBefore(window.last + 1);
      const { possibly, possiblyInRange } = lane.countPossible(window, range);
      tally.earlier += earlier;
      tally.later += later;
      tally.possibly += possibly;
      tally.possiblyInRange += possiblyInRange;
      tally.inView += length - earlier - later - possibly - possiblyInRange;
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
