/** The types of the published data, derived from its schema: see schema.ts for each field. */
import type { InferOutput } from 'valibot';
import type { Extent } from './compare.ts';
import type * as schema from './schema.ts';

export type Chronology = InferOutput<typeof schema.chronologySchema>;
export type Front = InferOutput<typeof schema.frontSchema>;
export type Source = InferOutput<typeof schema.sourceSchema>;
/** An event of the chronology; the name keeps clear of the DOM's `Event`. */
export type ChronologyEvent = InferOutput<typeof schema.eventSchema>;
export type Account = InferOutput<typeof schema.accountSchema>;
export type SourceRecord = InferOutput<typeof schema.recordSchema>;
export type Relation = InferOutput<typeof schema.relationSchema>;

/** A date as pages carry it: read, and put into words, when the site is built. */
export type ListedDate = Extent & {
  /** Whether it lasted, or is one unknown day of these. */
  readonly lasted: boolean;
  /** There where it is written with a `?`: the days are named, and not certain. */
  readonly uncertain?: boolean;
  /** As a sentence says it, and in few characters for a narrow column. */
  readonly long: string;
  readonly short: string;
};

/** What a line of the list and a mark of the timeline show of an event: all but its words. */
export type ListedEvent = Pick<
  ChronologyEvent,
  'id' | 'title' | 'label' | 'start' | 'end' | 'front' | 'kind' | 'basis' | 'status' | 'weight'
> & {
  readonly date: ListedDate;
  /** The ids of the sources that tell it, of its actors and of its places, each once. */
  readonly sources: readonly string[];
  readonly actors: readonly string[];
  readonly places: readonly string[];
};
/** What a label or a mark shows of a source. */
export type ListedSource = Pick<Source, 'id' | 'label' | 'title'> & {
  readonly published: ListedDate;
};
/** An actor or a place. */
export interface Named {
  readonly id: string;
  readonly name: string;
}
/** The chronology as the main page carries it. */
export type ListedChronology = Omit<Chronology, 'events' | 'sources'> & {
  readonly events: readonly ListedEvent[];
  readonly sources: readonly ListedSource[];
  /** Ids that events had, each with the one that stands for it now. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** Those that events name, in the order of their names. */
  readonly actors: readonly Named[];
  readonly places: readonly Named[];
};
