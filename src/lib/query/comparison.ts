/** Who tells an event, and who is silent on it. */
import { toListedDate } from '../chronology/listed.ts';
import type { Account, ChronologyEvent, ListedDate, Source } from '../chronology/types.ts';

export interface Teller {
  readonly source: Source;
  readonly published: ListedDate;
  /** Its passages, in the order of the event's file. */
  readonly accounts: readonly Account[];
}

export interface Silent {
  readonly source: Source;
  readonly published: ListedDate;
  /** Whether it was published before the event, and cannot tell it. */
  readonly isBefore: boolean;
}

export interface Comparison {
  readonly tellers: readonly Teller[];
  readonly silent: readonly Silent[];
}

/** Both in the order of the sources. */
export function compareSources(event: ChronologyEvent, sources: readonly Source[]): Comparison {
  const { earliest } = toListedDate(event.date);
  const all = sources.map((source) => ({
    source,
    published: toListedDate(source.published),
    accounts: event.accounts.filter((account) => account.source === source.id),
  }));
  return {
    tellers: all.filter(({ accounts }) => accounts.length > 0),
    silent: all
      .filter(({ accounts }) => accounts.length === 0)
      .map(({ source, published }) => ({
        source,
        published,
        isBefore: published.latest < earliest,
      })),
  };
}
