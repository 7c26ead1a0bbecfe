/** Which events the reader asked for. Values combine by OR inside a facet; an empty facet lets all pass. */
import type { DayRange } from '../chronology/compare.ts';
import type { ListedEvent } from '../chronology/types.ts';
import { passesRange } from './range.ts';
import { datedOf, toldBy } from './signs.ts';

export interface Facet {
  readonly included: readonly string[];
  readonly excluded: readonly string[];
}

export interface Filter {
  readonly fronts: Facet;
  readonly status: Facet;
  /** How they are dated: see {@link datedOf}. */
  readonly dated: Facet;
  /** By how many sources they are told: see {@link toldBy}. */
  readonly told: Facet;
  /** The days asked for; null: any. */
  readonly range: DayRange | null;
}

export type FilterPart = keyof Filter;
export type FacetName = Exclude<FilterPart, 'range'>;

/** What a filter asks of an event. */
export type Filtered = Pick<ListedEvent, 'front' | 'status' | 'date' | 'sources'>;

/** What of an event each facet asks for. */
export const VALUE_OF: Record<FacetName, (event: Filtered) => string> = {
  fronts: ({ front }) => front,
  status: ({ status }) => status,
  dated: ({ date }) => datedOf(date),
  told: toldBy,
};
const FACETS = Object.keys(VALUE_OF) as FacetName[];

export const EMPTY_FACET: Facet = { included: [], excluded: [] };
export const EMPTY_FILTER: Filter = {
  fronts: EMPTY_FACET,
  status: EMPTY_FACET,
  dated: EMPTY_FACET,
  told: EMPTY_FACET,
  range: null,
};

/** Whether a facet lets a value pass: not excluded, and included where anything is. */
export function passesFacet(facet: Facet, value: string): boolean {
  if (facet.excluded.includes(value)) return false;
  return facet.included.length === 0 || facet.included.includes(value);
}

export function passesFilter(filter: Filter, event: Filtered): boolean {
  return (
    FACETS.every(
      (name) => isEmptyFacet(filter[name]) || passesFacet(filter[name], VALUE_OF[name](event)),
    ) && passesRange(filter.range, event.date)
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
export const isOn = (filter: Filter, part: FilterPart): boolean =>
  part === 'range' ? filter.range !== null : !isEmptyFacet(filter[part]);

/** The filter without one of its parts; the same filter where that part is off. */
export const withoutPart = (filter: Filter, part: FilterPart): Filter =>
  isOn(filter, part) ? { ...filter, [part]: EMPTY_FILTER[part] } : filter;
