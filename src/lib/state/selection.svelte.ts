/** Which events the reader asked for, and in which lanes: the filter over a view, and what passes it. */
import type { DayRange } from '../chronology/compare.ts';
import type { Day } from '../chronology/day.ts';
import type { Front } from '../chronology/types.ts';
import { countFacet } from '../query/counts.ts';
import {
  EMPTY_FILTER,
  isOn,
  passesFacet,
  passesFilter,
  toggleShown,
  withoutPart,
  type Facet,
  type FacetName,
  type Filter,
  type FilterPart,
} from '../query/filter.ts';
import type { Item } from '../query/item.ts';
import { asKnownOn, shareBy, type AsKnown, type Knowledge } from '../query/known.ts';
import { possiblyIn, rangeWithin } from '../query/range.ts';
import type { Found, Search } from '../query/search/index.ts';
import { tallyItems } from '../query/tally.ts';
import { countByFront, isCrowded } from '../timeline/crowd.ts';
import { chooseLanes, orderLanes, type LaneChoice } from '../timeline/order.ts';
import type { Large } from './large.ts';
import type { View } from './view.ts';
import { Viewer, type Change } from './viewer.svelte.ts';

/** What of an open event the keys should go to: its line, or one of its buttons to a neighbour. */
export type Focus = 'title' | 'earlier' | 'later' | 'thread-earlier' | 'thread-later';

/**
 * By what an item stands where it does in the list: how well it fits the words, its place in a set, or its month;
 * of a range, what had begun before and surely goes on in it, and what is only possibly in it, come last.
 */
export type ListPart = 'best' | 'set' | 'month' | 'before' | 'possible';
const IN_RANGE: readonly ListPart[] = ['month', 'before', 'possible'];

const NONE: ReadonlySet<string> = new Set();
const ALL_TOLD: ReadonlyMap<string, Knowledge> = new Map();

export class Selection extends Viewer {
  /** Asked to bring what is open, or else the reader's place, into sight in the list, and the keys to it. */
  onshow: (focus: Focus | null) => void = () => {};

  /** Asked to bring the top of the list into sight: what it has now is not what the reader had come to. */
  ontop: () => void = () => {};

  /** What serves a large set; null until it has come, and where none is needed. */
  large = $state.raw<Large | null>(null);

  /** Looks events up by their words; null until it has come. */
  search = $state.raw<Search | null>(null);

  /** Apart from the view, so that a camera that moves filters, packs and lists nothing anew. */
  readonly #asked: Filter = $derived(this.view.filter);
  readonly #q: string = $derived(this.#asked.q);
  /** What has the words that are searched for; null without words, and until they can be looked up. */
  readonly found: Found | null = $derived.by(() =>
    this.#q && this.search ? this.search.find(this.#q) : null,
  );
  readonly asOf: Day | null = $derived(this.view.asOf);
  readonly #asKnown: AsKnown | undefined = $derived.by(() => {
    const { events, sources } = this.chronology;
    return this.asOf === null ? undefined : asKnownOn(this.asOf, events, sources);
  });
  /** What is asked for; words that cannot be looked up yet are found nowhere. */
  readonly filter: Filter = $derived.by(() => {
    const filter = this.#q ? { ...this.#asked, hits: this.found ?? NONE } : this.#asked;
    return this.#asKnown ? { ...filter, asKnown: this.#asKnown } : filter;
  });
  readonly lanes: LaneChoice = $derived(this.view.lanes);
  /** The ids of the fronts as their lanes stand, from top to bottom. */
  readonly laneOrder: readonly string[] = $derived.by(() =>
    orderLanes([...this.fronts.keys()], this.lanes.lead),
  );
  readonly shown: readonly Item[] = $derived.by(() =>
    this.items.filter((item) => passesFilter(this.filter, item.event)),
  );
  /** Whether the list begins with what fits best the words that are searched for, and not with what was first. */
  readonly isBestFirst: boolean = $derived(this.view.isBestFirst && this.found !== null);
  /** Where the list has an item: see {@link ListPart}. */
  partOf({ event, start }: Item): ListPart {
    const { range, set } = this.filter;
    if (this.isBestFirst) return 'best';
    if (set.included.length > 0) return 'set';
    if (this.possible.has(event.id)) return 'possible';
    return range && start < range.from ? 'before' : 'month';
  }

  /** The same as they are listed and saved: part after part. */
  readonly listed: readonly Item[] = $derived.by(() => {
    const { range, set } = this.filter;
    const place = (item: Item): number => {
      const part = this.partOf(item);
      if (part === 'best') return -(this.found?.scoreOf(item.event.id) ?? 0);
      return part === 'set' ? set.included.indexOf(item.event.id) : IN_RANGE.indexOf(part);
    };
    const isByDate = !this.isBestFirst && set.included.length === 0 && !range;
    return isByDate ? this.shown : this.shown.toSorted((a, b) => place(a) - place(b));
  });
  /** How many of the events shown each front has. */
  readonly laneCounts = $derived.by(() => countByFront(this.shown));
  /** Whether they are too many to be looked at one by one. */
  readonly isLarge: boolean = $derived(isCrowded(this.laneCounts));
  /** Where they are looked up then. */
  readonly index = $derived.by(() =>
    this.large && this.isLarge ? new this.large.IndexedSet(this.shown) : null,
  );
  /** How many events each front has under the other filters; none is left out. */
  readonly frontCounts = $derived.by(() =>
    countFacet(this.chronology.events, this.filter, 'fronts'),
  );

  /** The events that were not, or not certainly, told by the day that is asked for. */
  get known(): ReadonlyMap<string, Knowledge> {
    return this.#asKnown?.knowledge ?? ALL_TOLD;
  }

  /** How many sources tell an event, or, as of a day, told it by then, if only possibly. */
  sourceCountOf({ event, sourceCount }: Item): number {
    return this.#asKnown?.sourceCounts.get(event.id) ?? sourceCount;
  }

  /** How much of an event’s days had come by the day that is asked for; all of them without one. */
  shareOf(item: Item): number {
    return this.asOf === null ? 1 : shareBy(this.asOf, item);
  }

  /** The events shown that are in the range of the filter on some of their possible days only. */
  readonly possible = $derived.by(() => possiblyIn(this.filter.range, this.shown));

  readonly tally = $derived.by(
    () =>
      this.index?.tally(this.items.length, this.days, this.filter.range) ??
      tallyItems(this.items, this.filter, this.days),
  );

  readonly open: Item | null = $derived.by(() =>
    this.view.event ? (this.byId.get(this.view.event) ?? null) : null,
  );

  isFrontShown(front: string): boolean {
    return passesFacet(this.filter.fronts, front);
  }

  isShown(item: Item): boolean {
    return passesFilter(this.filter, item.event);
  }

  /** Whether words are asked for that cannot be looked up yet. */
  get isLooking(): boolean {
    return this.#q !== '' && !this.found;
  }

  /** Whether the filter hides what is open, as far as can be known. */
  get isOpenHidden(): boolean {
    return this.open !== null && !this.isLooking && !this.isShown(this.open);
  }

  /** The fronts as their lanes stand, from top to bottom. */
  get frontsInOrder(): Front[] {
    return this.laneOrder.map((id) => this.fronts.get(id)!);
  }

  isLaneCollapsed(front: string): boolean {
    return this.lanes.collapsed.includes(front);
  }

  /** Whether any filter is on. */
  get isFiltered(): boolean {
    return (Object.keys(EMPTY_FILTER) as FilterPart[]).some((part) => this.isFilteredBy(part));
  }

  isFilteredBy(part: FilterPart): boolean {
    return isOn(this.filter, part);
  }

  /** Adds a front to those shown, or takes it from them; none and all of them are no filter. */
  toggleFront(front: string): void {
    this.filterBy('fronts', toggleShown(this.filter.fronts, front, [...this.fronts.keys()]));
  }

  /** Asks for other values of a facet. */
  filterBy(name: FacetName, facet: Facet): void {
    this.#setFilter({ ...this.#asked, [name]: facet });
  }

  /** Shows only what has some words; while they are being typed, the list is left where it is. */
  searchFor(text: string, change: Change = 'act'): void {
    const q = text.trim();
    if (q !== this.#q) this.#take({ ...this.view, filter: { ...this.#asked, q } }, change);
  }

  /** Takes words for days: shows only these, with what is left of the words, from the top. */
  searchWithin(range: DayRange, text: string): void {
    const filter = { ...this.#asked, q: text.trim(), range: rangeWithin(range, this.limits) };
    this.#take({ ...this.view, filter }, 'act');
    this.ontop();
  }

  /** Takes words for a day as of which it is shown what was known, with what is left of the words, from the top. */
  searchAsOf(asOf: Day, text: string): void {
    this.#take({ ...this.view, asOf, filter: { ...this.#asked, q: text.trim() } }, 'act');
    this.ontop();
  }

  /** Orders the list of what is found, and nothing else. */
  orderBest(isBestFirst: boolean): void {
    this.change({ ...this.view, isBestFirst }, 'act');
  }

  dropFilter(part: FilterPart): void {
    this.#setFilter(withoutPart(this.#asked, part));
  }

  /** Shows only what is in a stretch of days, if only possibly; all days there are, are no filter. */
  setRange(range: DayRange): void {
    this.#setFilter({ ...this.#asked, range: rangeWithin(range, this.limits) });
  }

  /** Shows what was known on a day; null: what is known by now, of which nothing is hidden as not yet told. */
  setAsOf(asOf: Day | null, change: Change = 'act'): void {
    if (asOf === this.view.asOf) return;
    const filter = asOf === null ? withoutPart(this.#asked, 'known') : this.#asked;
    this.#take({ ...this.view, asOf, filter }, change);
  }

  /** Arranges the lanes: from top to bottom, and which of them are collapsed. */
  arrangeLanes(order: readonly string[], collapsed: readonly string[]): void {
    const lanes = chooseLanes([...this.fronts.keys()], order, collapsed);
    this.change({ ...this.view, lanes }, 'act');
  }

  clearFilter(): void {
    this.#setFilter(EMPTY_FILTER);
  }

  #setFilter(filter: Filter): void {
    this.#take({ ...this.view, filter }, 'act');
    this.onshow(null);
  }

  /** What the filter hides is closed; with words that cannot be looked up yet, nobody knows. */
  #take(view: View, change: Change): void {
    this.view = view;
    this.change(this.isOpenHidden ? { ...view, event: null } : view, change);
  }
}
