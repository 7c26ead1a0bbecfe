/** What stands in the query of an address, before anything is made of it. */
import { notices } from '../words/address.ts';

/** Told one plain sentence of what could not be taken as it stands. */
export type Notice = (text: string) => void;

/** What mails, networks and campaigns add to the addresses that they pass on: nobody means anything by it here. */
const ADDED =
  /^(utm_|mtm_|pk_|mc_|_g[al]|_hs|igsh|ref(_|$)|si$|[a-z]*clk?id$|[gw]braid$|li_fat_id$)/;

/** As many strange keys are named; more are counted. */
const NAMED_MAX = 3;

/**
 * What a key says; null where it says nothing. Of one that comes more than once, lists are joined, and of other
 * values the first is taken.
 */
export function readValue(
  parameters: URLSearchParams,
  key: string,
  isList: boolean,
  notice: Notice,
): string | null {
  const values = [...new Set(parameters.getAll(key))].filter(Boolean);
  const value = (isList ? values.join(',') : values[0]) || null;
  if (value === null || values.length === 1) return value;
  const all = values.map(shorten);
  notice(isList ? notices.joined(key, all) : notices.firstTaken(key, all));
  return value;
}

/** Names what is said by keys that are not known. */
export function noticeStrange(
  parameters: URLSearchParams,
  known: ReadonlySet<string>,
  notice: Notice,
): void {
  const strange = [...parameters].filter(([key]) => !known.has(key) && !ADDED.test(key));
  if (strange.length === 0) return;
  const named = strange
    .slice(0, NAMED_MAX)
    .map(([key, value]) => shorten(value ? `${key}=${value}` : key));
  notice(notices.strange(named, strange.length - named.length));
}

/** Part of what an address says, short enough for a sentence. */
export const shorten = (text: string): string =>
  text.length > 40 ? `${text.slice(0, 40)}…` : text;
