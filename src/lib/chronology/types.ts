/** The types of the published data, derived from its schema: see schema.ts for each field. */
import type { InferOutput } from 'valibot';
import type * as schema from './schema.ts';

export type Chronology = InferOutput<typeof schema.chronologySchema>;
export type Front = InferOutput<typeof schema.frontSchema>;
export type Source = InferOutput<typeof schema.sourceSchema>;
/** An event of the chronology; the name keeps clear of the DOM's `Event`. */
export type ChronologyEvent = InferOutput<typeof schema.eventSchema>;
export type Account = InferOutput<typeof schema.accountSchema>;
export type SourceRecord = InferOutput<typeof schema.recordSchema>;
export type Relation = InferOutput<typeof schema.relationSchema>;

/** What a line of the list and a mark of the timeline show of an event: all but its words. */
export type ListedEvent = Pick<
  ChronologyEvent,
  'id' | 'title' | 'label' | 'date' | 'start' | 'end' | 'front' | 'status' | 'weight'
> & {
  /** The ids of the sources that tell it, each once. */
  readonly sources: readonly string[];
};
/** What a label or a mark shows of a source. */
export type ListedSource = Pick<Source, 'id' | 'label' | 'title' | 'published'>;
/** The chronology as the main page carries it. */
export type ListedChronology = Omit<Chronology, 'events' | 'sources'> & {
  readonly events: readonly ListedEvent[];
  readonly sources: readonly ListedSource[];
};
