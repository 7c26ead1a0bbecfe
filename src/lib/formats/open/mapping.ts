/** Which columns of a file say what of an event. */
import {
  dayOf,
  daysInMonth,
  MAX_DAY,
  MIN_DAY,
  toDayParts,
  type Day,
} from '../../chronology/day.ts';
import type { TableDate } from '../../chronology/table/table.ts';
import { dateProblems, rowProblems } from '../../words/open.ts';
import { readDate, type CellDate, type DayOrder } from './date.ts';
import { shortened } from './problems.ts';

/** What a single column can say. */
export const ROLES = ['title', 'lane', 'summary', 'quote', 'source', 'link', 'id'] as const;
export type Role = (typeof ROLES)[number];

/**
 * How a column says how precisely a day is known, by a number.
 * - `ucdp`: `date_prec` of UCDP's georeferenced events: 1 the day; from 2 on some day from `date_start` to `date_end`.
 *   https://ucdp.uu.se/downloads/ged/ged251.pdf
 * - `acled`: `time_precision` of ACLED: 1 the day; 2 a day of that week, which is taken as three days to each side;
 *   3 a day of that month. https://acleddata.com/knowledge-base/codebook/
 */
export const PRECISIONS = ['ucdp', 'acled'] as const;
export type PrecisionScheme = (typeof PRECISIONS)[number];

/** Columns by their places in a row, from 0. */
export interface Mapping {
  /** One column, or year, month and day apart, of which the later may be empty. */
  readonly start: readonly number[];
  /** The same of the end; none: what happened did so on one day. */
  readonly end: readonly number[];
  readonly precision: { readonly column: number; readonly scheme: PrecisionScheme } | null;
  readonly order: DayOrder;
  readonly columns: Readonly<Record<Role, number | null>>;
}

/** The date of a row, or which of its columns says none, and why. */
export type RowDate =
  | { readonly ok: true; readonly date: TableDate }
  | {
      readonly ok: false;
      readonly column: number;
      readonly value: string;
      readonly reason: string;
    };

/** Reads the date of a row. Never throws. */
export function dateOfRow(row: readonly string[], mapping: Mapping): RowDate {
  const start = readColumns(row, mapping.start, mapping.order);
  if (!start.ok) return start;
  const isSingle = mapping.end.every((column) => (row[column] ?? '').trim() === '');
  const end = isSingle ? start : readColumns(row, mapping.end, mapping.order);
  if (!end.ok) return end;
  const { precision } = mapping;
  const known = precision ? Number(row[precision.column]) : 1;
  const date =
    isSingle || sameDays(start.date, end.date) ? start.date : lasting(start.date, end.date);
  if (date.latest < date.earliest || date.earliestEnd < date.earliest) {
    const column = mapping.end[0]!;
    return {
      ok: false,
      column,
      value: shortened(row[column] ?? ''),
      reason: rowProblems.endsFirst,
    };
  }
  return { ok: true, date: known > 1 ? blurred(date, known, precision!.scheme) : date };
}

function readColumns(row: readonly string[], columns: readonly number[], order: DayOrder): RowDate {
  const parts = columns.map((column) => (row[column] ?? '').trim());
  const gap = parts.indexOf('');
  const written = gap === -1 ? parts : parts.slice(0, gap);
  if (columns.length > 1 && /^\d{1,3}$/.test(written[0] ?? '')) {
    written[0] = written[0]!.padStart(4, '0');
  }
  const read = readDate(written.length > 1 ? written.join('/') : (written[0] ?? ''), order);
  if (read.ok) return read;
  const reason = written.length ? read.reason : dateProblems.empty;
  return { ok: false, column: columns[0]!, value: shortened(written.join('/')), reason };
}

const sameDays = (one: CellDate, other: CellDate): boolean =>
  one.earliest === other.earliest && one.latest === other.latest;

/** What lasted from one date to another. */
const lasting = (start: CellDate, end: CellDate): TableDate => ({
  earliest: start.earliest,
  latestStart: Math.min(start.latest, end.latest),
  earliestEnd: Math.max(end.earliest, start.earliest),
  latest: end.latest,
  lasted: true,
  uncertain: start.uncertain || end.uncertain,
});

/** A day that is known to some days only. */
function blurred(date: TableDate, known: number, scheme: PrecisionScheme): TableDate {
  const [first, last] =
    scheme === 'ucdp'
      ? [date.earliest, date.latest]
      : known === 2
        ? [Math.max(MIN_DAY, date.earliest - 3), Math.min(MAX_DAY, date.latest + 3)]
        : monthOf(date.earliest);
  return {
    earliest: first,
    latestStart: last,
    earliestEnd: first,
    latest: last,
    lasted: false,
    uncertain: date.uncertain,
  };
}

/** The first and the last day of the month in which a day lies. */
function monthOf(day: Day): [first: Day, last: Day] {
  if (!Number.isFinite(day)) return [day, day];
  const { year, month } = toDayParts(day);
  return [dayOf(year, month, 1), dayOf(year, month, daysInMonth(year, month))];
}
