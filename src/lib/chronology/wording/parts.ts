/** What the long and the short wording both ask of the parts of a date. */
import { toDayParts } from '../day.ts';
import type { SetDate, SetMember, SingleDate } from '../edtf.ts';

/** What the words of a date may leave out, because the date that follows says it. */
export type Shared = 'nothing' | 'year' | 'month';

/** Whether neither `?` nor `~` stands on it. */
export function isUnqualified(date: SingleDate): boolean {
  return !date.approximate && !date.uncertain;
}

/** Whether it is written in full and unqualified, whatever its precision. */
export function isPlain(date: SingleDate): boolean {
  return isUnqualified(date) && date.unspecified === undefined;
}

/** Whether two dates stand for the same day, month or year, without a qualifier. */
export function isSame(a: SingleDate, b: SingleDate): boolean {
  const whole = (date: SingleDate) => isUnqualified(date) && date.unspecified !== 'digit';
  return whole(a) && whole(b) && a.first === b.first && a.last === b.last;
}

/** Whether one unit directly follows another: two days, two months or two years, nothing between. */
export function adjoins(a: SingleDate, b: SingleDate): boolean {
  return isPlain(a) && isPlain(b) && a.precision === b.precision && b.first === a.last + 1;
}

/** What all of some dates share: 'month' (and its year) only where each is a single day. */
export function sharedBy(dates: readonly SingleDate[]): Shared {
  const [head, ...rest] = dates;
  if (!head || dates.some((date) => date.precision === 'year')) return 'nothing';
  const of = toDayParts(head.first);
  const parts = rest.map((date) => toDayParts(date.first));
  if (parts.some(({ year }) => year !== of.year)) return 'nothing';
  if (dates.some((date) => date.precision !== 'day' || date.unspecified)) return 'year';
  return parts.every(({ month }) => month === of.month) ? 'month' : 'year';
}

/**
 * A bound of a range without its X: what matters there is the first or the last day they allow.
 * `2024-02-1X` becomes the 10th or the 19th, `2024-02-XX` becomes February.
 */
export function toEdge(date: SingleDate, side: 'first' | 'last'): SingleDate {
  if (date.unspecified === undefined) return date;
  const plain = { ...date, unspecified: undefined };
  const day = date[side];
  return date.unspecified === 'digit' ? { ...plain, first: day, last: day } : plain;
}

/** The members of a set, the bounds of their ranges without X. */
export function plainMembers({ members }: SetDate): SetMember[] {
  return members.map((member) => {
    const { from, to } = member;
    if (from === to) return member;
    return {
      from: from === 'open' ? from : toEdge(from, 'first'),
      to: to === 'open' ? to : toEdge(to, 'last'),
    };
  });
}

/** All the dates of some members, in order, a single member once. */
export function datesOf(members: readonly SetMember[]): SingleDate[] {
  return members
    .flatMap(({ from, to }) => (from === to ? [from] : [from, to]))
    .filter((date) => date !== 'open');
}
