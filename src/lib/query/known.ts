/**
 * What could be known when: an event is known by a day when a source that tells it was published by then.
 * A publication that is dated roughly counts by its latest day; from its earliest day on, possibly. Nothing is
 * told before it begins.
 */
import type { Day } from '../chronology/day.ts';
import type { ListedEvent, ListedSource } from '../chronology/types.ts';
import type { Knowledge } from '../chronology/vocabulary.ts';
import type { Item } from './item.ts';

export type { Knowledge };

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

/** All events as known on a day, by their ids. */
export interface AsKnown {
  /** What was known of each; an event that is not in it was told. */
  readonly knowledge: ReadonlyMap<string, Knowledge>;
  /** How many sources told it, if only possibly; one that is not in it was told by all that tell it now. */
  readonly sourceCounts: ReadonlyMap<string, number>;
}

/** Linear in the events and their sources. */
export function asKnownOn(
  day: Day,
  events: readonly Pick<ListedEvent, 'id' | 'date' | 'sources'>[],
  sources: readonly Pick<ListedSource, 'id' | 'published'>[],
): AsKnown {
  const publications = new Map<string, Publication>(
    sources.map(({ id, published }) => [id, published]),
  );
  const knowledge = new Map<string, Knowledge>();
  const sourceCounts = new Map<string, number>();
  for (const { id, date, sources } of events) {
    const out = sources
      .flatMap((source) => publications.get(source) ?? [])
      .filter(({ earliest }) => Math.max(earliest, date.earliest) <= day);
    const known = knowledgeOn(day, out);
    if (known !== 'told') knowledge.set(id, known);
    if (out.length < sources.length) sourceCounts.set(id, out.length);
  }
  return { knowledge, sourceCounts };
}

/** How much of the days of an event had come by the end of a day: 0 none, 1 all of them. */
export const shareBy = (day: Day, { start, stop }: Pick<Item, 'start' | 'stop'>): number =>
  Math.min(Math.max((day + 1 - start) / (stop - start), 0), 1);
