/** What a filter lets pass, spelled out a second time as slowly and plainly as can be: for tests. */
import type { ListedEvent } from '../chronology/types.ts';
import { BASES, KINDS, KNOWLEDGE, STATUSES } from '../chronology/vocabulary.ts';
import { ACTORS, FRONTS, IDS, PLACES, SOURCES, touches } from './event.arbitrary.ts';
import type { FacetName, Filter, FilterPart } from './filter.ts';
import { DATED, datedOf, TOLD } from './signs.ts';

/** The values that random events and filters have. */
export const VALUES: Record<FacetName, readonly string[]> = {
  fronts: FRONTS,
  kinds: KINDS,
  status: STATUSES,
  basis: BASES,
  dated: DATED,
  told: TOLD,
  known: KNOWLEDGE,
  sources: SOURCES,
  actors: ACTORS,
  places: PLACES,
  set: IDS,
};
export const NAMES = Object.keys(VALUES) as FacetName[];

/** Whether an event has a value of a facet; what was known on the day of a filter is what it says. */
export function has(
  event: ListedEvent,
  name: FacetName,
  value: string,
  { asKnown }: Pick<Filter, 'asKnown'>,
): boolean {
  const { id, front, kind, status, basis, date, sources, actors, places } = event;
  const count = asKnown?.sourceCounts.get(id) ?? sources.length;
  const told = ['', 'once'][count] ?? 'several';
  const known = asKnown?.knowledge.get(id) ?? 'told';
  const of = { kinds: kind, status, basis, dated: datedOf(date), told, known, set: id };
  const one = { fronts: front, ...of };
  const many = { sources, actors, places };
  return name in many
    ? many[name as keyof typeof many].some((other) => other === value)
    : one[name as keyof typeof one] === value;
}

function lets(filter: Filter, name: FacetName, event: ListedEvent): boolean {
  const { included, excluded } = filter[name];
  if (excluded.some((value) => has(event, name, value, filter))) return false;
  return included.length === 0 || included.some((value) => has(event, name, value, filter));
}

/** Whether an event passes all parts of a filter, or all but one. */
export const passesByHand = (
  filter: Filter,
  event: ListedEvent,
  but: FilterPart | null = null,
): boolean =>
  NAMES.every((name) => name === but || lets(filter, name, event)) &&
  (but === 'q' || filter.q === '' || (filter.hits?.has(event.id) ?? true)) &&
  (but === 'range' || touches(filter.range, event.date));

export const isOnByHand = (filter: Filter, part: FilterPart): boolean =>
  part === 'range'
    ? filter.range !== null
    : part === 'q'
      ? filter.q.length > 0
      : filter[part].included.length + filter[part].excluded.length > 0;
