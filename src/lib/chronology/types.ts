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

/** An account without its place in the text: what a list of events needs. */
export type ListedAccount = Omit<Account, 'start' | 'end' | 'before' | 'after'>;
/** An event as the pages list it. */
export type ListedEvent = Omit<ChronologyEvent, 'accounts'> & {
  readonly accounts: readonly ListedAccount[];
};
/** The chronology as the main page carries it. */
export type ListedChronology = Omit<Chronology, 'events'> & {
  readonly events: readonly ListedEvent[];
};
