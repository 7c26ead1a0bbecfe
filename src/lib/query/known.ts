/**
 * What could be known when: an event is known by a day when a source that tells it was published by then.
 * A publication that is dated roughly counts by its latest day; from its earliest day on, possibly.
 */
import type { Day } from '../chronology/day.ts';
import type { ListedEvent, ListedSource } from '../chronology/types.ts';

/** `untold`: no source that tells it can have been out. */
export type Knowledge = 'told' | 'possibly' | 'untold';

/** When a source was published: the first and the last possible day, infinite where they are unknown. */
interface Publication {
  readonly earliest: Day;
  readonly latest: Day;
}

/** What was known on a day (the whole of it) of something that these publications tell. */
export function knowledgeOn(day: Day, publications: readonly Publication[]): Knowledge {
  if (publications.some(({ latest }) => latest <= day)) return 'told';
  return publications.some(({ earliest }) => earliest <= day) ? 'possibly' : 'untold';
}

/** The same for every event by its id; only those not told are in it. Without a day, none is. */
export function knowledgeOfAll(
  day: Day | null,
  events: readonly Pick<ListedEvent, 'id' | 'sources'>[],
  sources: readonly Pick<ListedSource, 'id' | 'published'>[],
): ReadonlyMap<string, Knowledge> {
  const known = new Map<string, Knowledge>();
  if (day === null) return known;
  const publications = new Map<string, Publication>(
    sources.map(({ id, published }) => [id, published]),
  );
  for (const { id, sources } of events) {
    const knowledge = knowledgeOn(
      day,
      sources.flatMap((source) => publications.get(source) ?? []),
    );
    if (knowledge !== 'told') known.set(id, knowledge);
  }
  return known;
}
