/** What of an event has the words that were searched for, where its title has them not. */
import type { Account } from '../../chronology/types.ts';
import { findMarks, type Marks } from './marks.ts';
import type { Found, Search } from './index.ts';

/** A stretch of a text, and whether it is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

/** Where the words stand: in a quotation, in our own words, on the timeline, in a name, or in who tells it. */
export type Excerpt =
  | { readonly of: 'quote'; readonly pieces: readonly Piece[]; readonly source: string }
  | { readonly of: 'summary' | 'label' | 'teller'; readonly pieces: readonly Piece[] }
  | {
      readonly of: 'name';
      /** As the chronology writes it. */
      readonly pieces: readonly Piece[];
      /** Another spelling, where the words stand in that alone. */
      readonly also: readonly Piece[] | null;
    };

/** What is looked through of an event. */
export interface Excerpted {
  readonly title: string;
  readonly label: string;
  readonly summary: string;
  readonly accounts: readonly Pick<Account, 'source' | 'quote'>[];
  /** Its actors and places. */
  readonly names: readonly string[];
  /** Who tells it. */
  readonly tellers: readonly string[];
}

const NOTHING: Marks = { beginnings: [], phrases: [] };

/** As many characters of a text are shown, a few of them before what was found. */
const SHOWN_MAX = 80;
const BEFORE_MAX = 28;

/**
 * The text that has most of the words that the title lacks, around the first of them; of equals a quotation before
 * names, and names before the rest. null where the title has them all. O(characters × marks).
 */
export function excerptOf(
  event: Excerpted,
  { parts, marks }: Pick<Found, 'parts' | 'marks'>,
  search: Pick<Search, 'othersOf'>,
): Excerpt | null {
  const lacking = parts.filter((part) => !findMarks(event.title, part).length);
  if (lacking.length === 0) return null;
  const countIn = (text: string): number =>
    lacking.filter((part) => findMarks(text, part).length).length;
  const around = (text: string): Piece[] => piecesAround(text, marks, lacking);
  const candidates: { readonly text: string; readonly excerpt: () => Excerpt }[] = [
    ...event.accounts.map(({ quote, source }) => ({
      text: quote,
      excerpt: (): Excerpt => ({ of: 'quote', pieces: around(quote), source }),
    })),
    ...event.names.map((name) => {
      const others = search.othersOf(name);
      return {
        text: [name, ...others].join(' · '),
        excerpt: (): Excerpt => {
          const asked = { beginnings: lacking.flatMap((part) => part.asked), phrases: [] };
          const also = findMarks(name, asked).length
            ? undefined
            : others.find((other) => findMarks(other, asked).length);
          const pieces = piecesAround(name, also ? NOTHING : marks, lacking);
          return { of: 'name', pieces, also: also ? piecesAround(also, asked, [asked]) : null };
        },
      };
    }),
    ...(['summary', 'label'] as const).map((of) => ({
      text: event[of],
      excerpt: (): Excerpt => ({ of, pieces: around(event[of]) }),
    })),
    ...event.tellers.map((teller) => ({
      text: teller,
      excerpt: (): Excerpt => ({ of: 'teller', pieces: around(teller) }),
    })),
  ];
  let best: (typeof candidates)[number] | undefined;
  let most = 0;
  for (const candidate of candidates) {
    const count = countIn(candidate.text);
    if (count > most) [best, most] = [candidate, count];
  }
  return best?.excerpt() ?? null;
}

/** What stands around the first of some words in a text, cut between words, with all that was found marked. */
function piecesAround(text: string, marks: Marks, wanted: readonly Marks[]): Piece[] {
  const first = wanted.flatMap((part) => findMarks(text, part).slice(0, 1)).sort(byStart)[0];
  const [from, to] = cutAround(text, first?.[0] ?? 0, first?.[1] ?? 0);
  const pieces: Piece[] = [];
  const add = (start: number, end: number, isFound: boolean): void => {
    const piece = text.slice(Math.max(from, start), Math.min(to, end));
    if (piece) pieces.push({ text: piece, isFound });
  };
  let at = 0;
  for (const [start, end] of findMarks(text, marks)) {
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, text.length, false);
  if (from > 0) pieces.unshift({ text: '… ', isFound: false });
  if (to < text.length) pieces.push({ text: ' …', isFound: false });
  return pieces;
}

const byStart = ([a]: readonly number[], [b]: readonly number[]): number => a! - b!;

/** The ends of what is shown around a stretch, which is shown whole. */
function cutAround(text: string, start: number, end: number): [from: number, to: number] {
  const isShort = text.length <= SHOWN_MAX;
  if (isShort) return [0, text.length];
  const earliest = Math.max(0, start - BEFORE_MAX);
  const space = earliest === 0 ? -1 : text.slice(earliest, start).search(/\s/);
  const from = earliest === 0 ? 0 : space < 0 ? start : earliest + space + 1;
  const latest = Math.max(from + SHOWN_MAX, end);
  if (latest >= text.length) return [from, text.length];
  const last =
    text
      .slice(end, latest + 1)
      .match(/^.*(?=\s)/s)?.[0]
      .trimEnd().length ?? 0;
  return [from, end + last];
}
