/**
 * Which events the reader asked for. Values combine by OR inside a facet, facets and words by AND; an empty
 * facet lets all pass, and an event of which any value is kept out is out, whatever else it has.
 */
import type { DayRange } from '../chronology/compare.ts';
import type { ListedEvent } from '../chronology/types.ts';
import type { AsKnown } from './known.ts';
import { passesRange } from './range.ts';
import { datedOf, toldBy } from './signs.ts';

export interface Facet {
  readonly included: readonly string[];
  readonly excluded: readonly string[];
}

export interface Filter {
  readonly fronts: Facet;
  readonly kinds: Facet;
  readonly status: Facet;
  /** How their dates are known. */
  readonly basis: Facet;
  /** How they are dated: see {@link datedOf}. */
  readonly dated: Facet;
  /** By how many sources they are told: see {@link toldBy}. */
  readonly told: Facet;
  /** What of them was known on the day of `asKnown`; without one, all is told. */
  readonly known: Facet;
  readonly sources: Facet;
  readonly actors: Facet;
  readonly places: Facet;
  /** The ids of the events of a set, in its order. */
  readonly set: Facet;
  /** The words searched for; empty: none. */
  readonly q: string;
  /** The ids of the events that have them; without it they were not looked up yet, and let all pass. */
  readonly hits?: Pick<ReadonlySet<string>, 'has'>;
  /** The days asked for; null: any. */
  readonly range: DayRange | null;
  /** The events as known on a day that is asked for; without it, as they are told now. */
  readonly asKnown?: AsKnown;
}

export type FilterPart = Exclude<keyof Filter, 'hits' | 'asKnown'>;
export type FacetName = Exclude<FilterPart, 'range' | 'q'>;

/** What a filter asks of an event. */
export type Filtered = Pick<
  ListedEvent,
  'id' | 'front' | 'kind' | 'status' | 'basis' | 'date' | 'sources' | 'actors' | 'places'
>;

/** What of an event each facet asks for: one value, or any number of them. */
export const VALUES_OF: Record<
  FacetName,
  (event: Filtered, asKnown?: AsKnown) => readonly string[]
> = {
  fronts: ({ front }) => [front],
  kinds: ({ kind }) => [kind],
  status: ({ status }) => [status],
  basis: ({ basis }) => [basis],
  dated: ({ date }) => [datedOf(date)],
  told: ({ id, sources }, asKnown) => {
    const count = asKnown?.sourceCounts.get(id) ?? sources.length;
    return count ? [toldBy(count)] : [];
  },
  known: ({ id }, asKnown) => [asKnown?.knowledge.get(id) ?? 'told'],
  sources: ({ sources }) => sources,
  actors: ({ actors }) => actors,
  places: ({ places }) => places,
  set: ({ id }) => [id],
};
export const FACETS = Object.keys(VALUES_OF) as FacetName[];

/** Whether an event may have no value of a facet. */
export const mayBeNone = (name: FacetName): boolean => name === 'actors' || name === 'places';

export const EMPTY_FACET: Facet = { included: [], excluded: [] };
export const EMPTY_FILTER: Filter = {
  ...(Object.fromEntries(FACETS.map((name) => [name, EMPTY_FACET])) as Record<FacetName, Facet>),
  q: '',
  range: null,
};

/** Whether a facet lets pass what has these values: none that is excluded, and one of those included, if any are. */
export const passesValues = ({ included, excluded }: Facet, values: readonly string[]): boolean =>
  !values.some((value) => excluded.includes(value)) &&
  (included.length === 0 || values.some((value) => included.includes(value)));

/** The same of a single value. */
export const passesFacet = (facet: Facet, value: string): boolean => passesValues(facet, [value]);

export function passesFilter(filter: Filter, event: Filtered): boolean {
  return (
    FACETS.every(
      (name) =>
        isEmptyFacet(filter[name]) ||
        passesValues(filter[name], VALUES_OF[name](event, filter.asKnown)),
    ) &&
    (!filter.q || !filter.hits || filter.hits.has(event.id)) &&
    passesRange(filter.range, event.date)
  );
}

/**
 * The facet with a value added to those shown, or taken from them, in the order of `values`; none and all
 * of them are no filter. What was excluded is told by what is shown from then on.
 */
export function toggleShown(facet: Facet, value: string, values: readonly string[]): Facet {
  const isShown = (other: string) => !isEmptyFacet(facet) && passesFacet(facet, other);
  const included = values.filter((other) => isShown(other) !== (other === value));
  const isAll = included.length === values.length;
  return included.length === 0 || isAll ? EMPTY_FACET : { included, excluded: [] };
}

export const isEmptyFacet = (facet: Facet): boolean =>
  facet.included.length === 0 && facet.excluded.length === 0;

/** Whether a part of a filter asks for anything. */
export function isOn(filter: Filter, part: FilterPart): boolean {
  if (part === 'range' || part === 'q') return !!filter[part];
  return !isEmptyFacet(filter[part]);
}

/** The filter without one of its parts; the same filter where that part is off. */
export const withoutPart = (filter: Filter, part: FilterPart): Filter =>
  isOn(filter, part) ? { ...filter, [part]: EMPTY_FILTER[part] } : filter;
