import type { ChronologyEvent, Source } from '../../chronology/types.ts';
import { unionLength, type Range } from './ranges.ts';
import type { EventItem, SourceItem } from './read.ts';

/** How much of a text in copyright may be shown. A text that has a licence is free of both limits. */
export const QUOTED_SHARE_MAX = 0.3;
export const SHOWN_SHARE_MAX = 0.6;

/** How many characters of a source’s text are quoted, and shown when context is counted too. */
export function measureShares(
  { id }: SourceItem,
  events: readonly EventItem[],
): { quoted: number; shown: number } {
  const anchors = events.flatMap((event) =>
    event.draft.accounts.flatMap(({ source, anchor }) => (source === id ? (anchor ?? []) : [])),
  );
  return {
    quoted: unionLength(anchors.map(({ start, end }): Range => [start, end])),
    shown: unionLength(
      anchors.map(({ start, end, before, after }): Range => {
        return [start - before.length, end + after.length];
      }),
    ),
  };
}

/** The share of a source’s text that is quoted, from 0 to 1. */
export function quotedShare(
  { id, characters }: Pick<Source, 'id' | 'characters'>,
  events: readonly Pick<ChronologyEvent, 'accounts'>[],
): number {
  const accounts = events.flatMap(({ accounts }) => accounts.filter(({ source }) => source === id));
  return unionLength(accounts.map(({ start, end }): Range => [start, end])) / characters;
}

/** `1,234 of 6,017 characters (20.5 %)` */
export function formatShare(part: number, whole: number): string {
  const percent = ((100 * part) / whole).toFixed(1);
  return `${group(part)} of ${group(whole)} characters (${percent} %)`;
}

function group(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
