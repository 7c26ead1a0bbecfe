/** Which events the reader asked for. Values combine by OR inside a facet; an empty facet lets all pass. */
import type { ListedEvent } from '../chronology/types.ts';

export interface Facet {
  readonly included: readonly string[];
  readonly excluded: readonly string[];
}

export interface Filter {
  readonly fronts: Facet;
}

export const EMPTY_FACET: Facet = { included: [], excluded: [] };
export const EMPTY_FILTER: Filter = { fronts: EMPTY_FACET };

/** Whether a facet lets a value pass: not excluded, and included where anything is. */
export function passesFacet(facet: Facet, value: string): boolean {
  if (facet.excluded.includes(value)) return false;
  return facet.included.length === 0 || facet.included.includes(value);
}

export function passesFilter(filter: Filter, event: Pick<ListedEvent, 'front'>): boolean {
  return passesFacet(filter.fronts, event.front);
}

/** The facet with a value turned on or off, the others untouched; it is no longer excluded then. */
export function toggleIncluded(facet: Facet, value: string): Facet {
  const excluded = facet.excluded.filter((other) => other !== value);
  return facet.included.includes(value)
    ? { included: facet.included.filter((other) => other !== value), excluded }
    : { included: [...facet.included, value], excluded };
}

export const isEmptyFacet = (facet: Facet): boolean =>
  facet.included.length === 0 && facet.excluded.length === 0;
