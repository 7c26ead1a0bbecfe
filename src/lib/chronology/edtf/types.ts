/** What a date written in EDTF (ISO 8601-2) means to us: bounds, and what its wording needs. */
import type { Day } from '../day.ts';

/** The smallest unit that is written with a digit: `2024-02-XX` is known to the month. */
export type Precision = 'day' | 'month' | 'year';

/** The four days that every question about time is answered from, and what all dates share. */
interface DateBase {
  /** The date as it was written. */
  readonly text: string;
  /** The first day on which it can have been, or have begun; -Infinity when open or unknown. */
  readonly earliest: Day;
  /** The last day on which it can have been, or have ended; Infinity when open or unknown. */
  readonly latest: Day;
  /** The last day on which it can have begun. On one unknown day this is `latest`. */
  readonly latestStart: Day;
  /** The first day on which it can have ended. On one unknown day this is `earliest`. */
  readonly earliestEnd: Day;
  /** True for `a/b`: it went on for all that time. False for one day, known or not. */
  readonly lasted: boolean;
  /** `~` or `%` stands somewhere in it. */
  readonly approximate: boolean;
  /** `?` or `%` stands somewhere in it. */
  readonly uncertain: boolean;
  /** The coarsest precision among its parts. */
  readonly precision: Precision;
}

/** One date: a day, a month or a year, perhaps with unknown digits and a qualifier. */
export interface SingleDate extends DateBase {
  readonly form: 'single';
  readonly lasted: false;
  /** What `X` hides: the last digit of the day, the day, the month, or both of them. */
  readonly unspecified?: 'digit' | 'day' | 'month' | 'month-and-day';
  /** The first day that the digits allow, before `~` widens it. */
  readonly first: Day;
  /** The last day that the digits allow, before `~` widens it. */
  readonly last: Day;
}

/** `..` is open: there is no such end, or none yet. Nothing written is unknown: nobody says. */
export type IntervalEnd = SingleDate | 'open' | 'unknown';

/** `a/b`: something that lasted from one date to another. At least one end is a date. */
export interface IntervalDate extends DateBase {
  readonly form: 'interval';
  readonly lasted: true;
  readonly start: IntervalEnd;
  readonly end: IntervalEnd;
}

/** One choice of a set: a range of dates, or a single one, which is then both `from` and `to`. */
export interface SetMember {
  readonly from: SingleDate | 'open';
  readonly to: SingleDate | 'open';
}

/** `[a,b]` or `[a..b]`: one of these days, and it is not known which. */
export interface SetDate extends DateBase {
  readonly form: 'set';
  readonly lasted: false;
  /** In order of their first day, whatever the order they were written in. */
  readonly members: readonly SetMember[];
}

/** A date with its precision. Immutable: nothing changes one after it was parsed. */
export type EdtfDate = SingleDate | IntervalDate | SetDate;

/** What was parsed, or why nothing was: one plain sentence for an editor, without a full stop. */
export type Parsed<T> =
  { readonly ok: true; readonly date: T } | { readonly ok: false; readonly reason: string };

/** What the parts of a date say together: any qualifier counts, and the coarsest precision. */
export function combineParts(parts: readonly SingleDate[]) {
  const has = (precision: Precision): boolean => parts.some((part) => part.precision === precision);
  return {
    approximate: parts.some((part) => part.approximate),
    uncertain: parts.some((part) => part.uncertain),
    precision: (has('year') ? 'year' : has('month') ? 'month' : 'day') as Precision,
  };
}

/** A refusal, in the shape that every parser returns. */
export function refuse(reason: string): { readonly ok: false; readonly reason: string } {
  return { ok: false, reason };
}

/**
 * Whether a range from one date to another would run backwards.
 *
 * Judged on the digits, not on what `~` adds to them: "from the 10th to about the 8th" is a slip.
 * A later end that is coarser must not begin before the start does (`2024-02-10/2024-02` is
 * refused, as the reference cases have it); an end with X needs only some day that is not before it.
 */
export function runsBackwards(from: SingleDate, to: SingleDate): boolean {
  return (to.unspecified ? to.last : to.first) < from.first;
}
