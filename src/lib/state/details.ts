/** What is read of the events beyond their lines in the list: their words, and who wrote them. */
import type { Chronology, ChronologyEvent, Source } from '../chronology/types.ts';

export interface Details {
  readonly events: ReadonlyMap<string, ChronologyEvent>;
  readonly sources: ReadonlyMap<string, Source>;
}

export function toDetails({ events, sources }: Pick<Chronology, 'events' | 'sources'>): Details {
  return {
    events: new Map(events.map((event) => [event.id, event])),
    sources: new Map(sources.map((source) => [source.id, source])),
  };
}
