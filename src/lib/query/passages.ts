/** The passages of a source that are quoted, in the order of its text. */
import type { Account, ChronologyEvent } from '../chronology/types.ts';

/** A passage of a text, with every event that rests on it. */
export interface QuotedPassage extends Pick<
  Account,
  'quote' | 'start' | 'end' | 'before' | 'after'
> {
  readonly uses: readonly {
    readonly event: string;
    readonly account: Pick<Account, 'highlight' | 'calls' | 'note'>;
  }[];
}

/** In the order in which they begin, the longer first; what several events quote alike stands once. */
export function passagesOf(
  source: string,
  events: readonly Pick<ChronologyEvent, 'id' | 'accounts'>[],
): QuotedPassage[] {
  const all = events
    .flatMap(({ id, accounts }) => accounts.map((account) => ({ event: id, account })))
    .filter(({ account }) => account.source === source);
  const byRange = new Map<string, typeof all>();
  for (const use of all) {
    const key = `${use.account.start}-${use.account.end}`;
    byRange.set(key, [...(byRange.get(key) ?? []), use]);
  }
  return [...byRange.values()]
    .map((uses) => ({ ...uses[0]!.account, uses }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
