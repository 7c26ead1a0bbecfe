/** How many events each value of a facet would show. */
import {
  EMPTY_FACET,
  isEmptyFacet,
  passesFilter,
  type FacetName,
  type Filter,
  type Filtered,
} from './filter.ts';

/** What of an event each facet asks for. */
const VALUE_OF: Record<FacetName, (event: Filtered) => string> = {
  fronts: ({ front }) => front,
  status: ({ status }) => status,
};

/** The filter without one of its facets; the same filter where that facet is empty. */
export function withoutFacet(filter: Filter, name: FacetName): Filter {
  return isEmptyFacet(filter[name]) ? filter : { ...filter, [name]: EMPTY_FACET };
}

/** For each value of a facet, how many events have it that pass all *other* facets; none is left out. */
export function countFacet(
  events: readonly Filtered[],
  filter: Filter,
  name: FacetName,
): ReadonlyMap<string, number> {
  const others = withoutFacet(filter, name);
  const counts = new Map<string, number>();
  for (const event of events) {
    if (!passesFilter(others, event)) continue;
    const value = VALUE_OF[name](event);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** For each facet that is on, how many events show when it alone is dropped. */
export function countWithout(
  events: readonly Filtered[],
  filter: Filter,
): { readonly name: FacetName; readonly count: number }[] {
  return (Object.keys(VALUE_OF) as FacetName[])
    .filter((name) => !isEmptyFacet(filter[name]))
    .map((name) => {
      const others = withoutFacet(filter, name);
      return { name, count: events.filter((event) => passesFilter(others, event)).length };
    });
}
