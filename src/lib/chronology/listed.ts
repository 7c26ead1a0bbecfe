/** The chronology as pages carry it: every quote, without its place in the text. */
import type { Account, Chronology, ListedAccount, ListedChronology } from './types.ts';

/** The same chronology without anchors and context, which a list of events does not show. */
export function toListed(chronology: Chronology): ListedChronology {
  return {
    ...chronology,
    events: chronology.events.map((event) => ({
      ...event,
      accounts: event.accounts.map(toListedAccount),
    })),
  };
}

function toListedAccount({ source, quote, highlight, calls, note }: Account): ListedAccount {
  return {
    source,
    quote,
    ...(highlight && { highlight }),
    ...(calls && { calls }),
    ...(note && { note }),
  };
}
