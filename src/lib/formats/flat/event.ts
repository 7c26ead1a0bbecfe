/** An event of a reader's own in one row: what every format that it is converted to is made from. */
import { dayOf, daysInMonth, toDayParts, toIsoDay, type Day } from '../../chronology/day.ts';
import { parseEdtf } from '../../chronology/edtf.ts';
import type { TableDate } from '../../chronology/table/table.ts';
import { ROLES, type Mapping, type Role } from '../open/mapping.ts';
import type { GoodRow } from '../open/sift.ts';

/** By their names, the columns in their order: what is known of an event, and then all that its file says besides. */
export interface FlatEvent {
  readonly date: TableDate;
  /** EDTF: the day, or the days of which it is one; of what lasted, when it can have begun. */
  readonly start: string;
  /** Of what lasted, when it can have ended; else empty. */
  readonly end: string;
  /** Empty where the file has no such column. */
  readonly said: Readonly<Record<Role, string>>;
  /** The cells of the columns that say none of this, in their order. */
  readonly others: readonly string[];
}

/** The places of the columns that a mapping says nothing of: those of {@link FlatEvent.others}. */
export function otherColumns(names: readonly string[], mapping: Mapping): number[] {
  const { start, end, precision, columns } = mapping;
  const used = new Set([...start, ...end, precision?.column, ...Object.values(columns)]);
  return [...names.keys()].filter((column) => !used.has(column));
}

/** `others` are the places of the other columns, worked out once. */
export function toFlat(
  { cells, date }: GoodRow,
  { start, columns }: Mapping,
  others: readonly number[],
): FlatEvent {
  return {
    date,
    ...(keepDate(cells[start[0]!] ?? '', date) ?? writeDate(date)),
    said: Object.fromEntries(
      ROLES.map((role) => [role, columns[role] === null ? '' : (cells[columns[role]] ?? '')]),
    ) as Record<Role, string>,
    others: others.map((column) => cells[column] ?? ''),
  };
}

/** The date as it was written, where that is EDTF and says all of it; else undefined. */
function keepDate(text: string, date: TableDate): Pick<FlatEvent, 'start' | 'end'> | undefined {
  const parsed = parseEdtf(text);
  if (!parsed.ok) return undefined;
  const isWhole =
    parsed.date.earliest === date.earliest &&
    parsed.date.latest === date.latest &&
    parsed.date.lasted === date.lasted;
  return isWhole ? { start: text, end: '' } : undefined;
}

/** A date as one cell or two, from which it is read again with the same bounds: see `lasting` in open/mapping.ts. */
function writeDate(date: TableDate): Pick<FlatEvent, 'start' | 'end'> {
  const { earliest, latestStart, earliestEnd, latest, lasted, uncertain } = date;
  const doubt = uncertain ? '?' : '';
  if (!lasted) return { start: writeDays(earliest, latest, doubt), end: '' };
  return {
    start: writeDays(earliest, latestStart, doubt),
    end: writeDays(earliestEnd, latest, doubt),
  };
}

/**
 * One of some days in EDTF, both included: a day, a month, a year, or a set, which may be open at an end. A doubt has
 * no place in a set, and goes without saying there.
 */
function writeDays(first: Day, last: Day, doubt: string): string {
  if (first === last) return `${toIsoDay(first)}${doubt}`;
  if (Number.isFinite(first) && Number.isFinite(last)) {
    const { year, month, date } = toDayParts(first);
    if (date === 1 && last === dayOf(year, month, daysInMonth(year, month))) {
      return `${toIsoDay(first).slice(0, 7)}${doubt}`;
    }
    if (date === 1 && month === 1 && last === dayOf(year, 12, 31)) {
      return `${toIsoDay(first).slice(0, 4)}${doubt}`;
    }
  }
  const [from, to] = [first, last].map((day) => (Number.isFinite(day) ? toIsoDay(day) : ''));
  return `[${from}..${to}]`;
}
