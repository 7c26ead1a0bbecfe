/** How many events each value of a facet would show. */
import {
  EMPTY_FILTER,
  isOn,
  passesFilter,
  VALUES_OF,
  withoutPart,
  type FacetName,
  type Filter,
  type Filtered,
  type FilterPart,
} from './filter.ts';

/** For each value of a facet, how many events have it that pass all *other* parts of the filter; none is left out. */
export function countFacet(
  events: readonly Filtered[],
  filter: Filter,
  name: FacetName,
): ReadonlyMap<string, number> {
  const others = withoutPart(filter, name);
  const counts = new Map<string, number>();
  for (const event of events) {
    if (!passesFilter(others, event)) continue;
    for (const value of VALUES_OF[name](event, filter.asKnown))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** For each part of the filter that is on, how many events show when it alone is dropped. */
export function countWithout(
  events: readonly Filtered[],
  filter: Filter,
): { readonly name: FilterPart; readonly count: number }[] {
  return (Object.keys(EMPTY_FILTER) as FilterPart[])
    .filter((name) => isOn(filter, name))
    .map((name) => {
      const others = withoutPart(filter, name);
      return { name, count: events.filter((event) => passesFilter(others, event)).length };
    });
}
