/** What a source covers, and when it was published, as shares of the days that the chronology covers. */
import type { Extent } from '../chronology/compare.ts';
import { dayOf, toDayParts, type Day } from '../chronology/day.ts';
import { MONTH_NAMES_SHORT } from '../chronology/months.ts';
import type { Item } from './item.ts';

/** A stretch in per cent of the width, from the left. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Coverage {
  readonly months: readonly (Stretch & { readonly name: string; readonly year: string })[];
  /** Of each item: where it lies, up to the last day on which the source can have told of it; `isPoint` where it has one known day, in the middle of `from` and `to`. */
  readonly marks: readonly (Stretch & { readonly item: Item; readonly isPoint: boolean })[];
  /** The days on which the source can have been published; null where none of them is covered. */
  readonly published: (Stretch & { readonly isPoint: boolean }) | null;
  /** How many lie, as a whole, on days after the last on which it can have been published. */
  readonly laterCount: number;
}

/** `first` and `last` are the days that the chronology covers; what lies outside is cut off. */
export function coverageOf(
  items: readonly Item[],
  published: Extent,
  first: Day,
  last: Day,
): Coverage {
  const days = last + 1 - first;
  const share = (day: Day): number =>
    Math.round((10_000 * Math.min(Math.max(day - first, 0), days)) / days) / 100;
  const stretch = (from: Day, to: Day): Stretch => ({ from: share(from), to: share(to + 1) });
  const isSeen = published.latest >= first && published.earliest <= last;
  return {
    months: monthsOf(first, last).map(({ from, to, name, year }) => ({
      ...stretch(from, to),
      name,
      year,
    })),
    marks: items.map((item) => ({
      item,
      isPoint: item.isPoint,
      ...stretch(item.start, endOf(item, published.latest)),
    })),
    published: isSeen
      ? {
          ...stretch(published.earliest, published.latest),
          isPoint: published.earliest === published.latest,
        }
      : null,
    laterCount: items.filter(({ start }) => start > published.latest).length,
  };
}

/** The last day of an item; of what goes on beyond the day when it was told, that day. */
const endOf = ({ start, stop }: Item, told: Day): Day =>
  start <= told ? Math.min(stop - 1, told) : stop - 1;

/** The months of some days, each with the year where it is the first or a January. */
export function monthsOf(first: Day, last: Day) {
  const months: { from: Day; to: Day; name: string; year: string }[] = [];
  for (let from = first; from <= last;) {
    const { year, month } = toDayParts(from);
    const next = dayOf(year, month + 1, 1);
    const isNamed = months.length === 0 || month === 1;
    months.push({
      from,
      to: Math.min(next - 1, last),
      name: MONTH_NAMES_SHORT[month - 1]!,
      year: isNamed ? String(year) : '',
    });
    from = next;
  }
  return months;
}
