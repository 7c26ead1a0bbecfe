/**
 * Dates with their precision: the part of EDTF (ISO 8601-2) that the chronology uses.
 *
 * Level 0; `?`, `~` and `%` at the end of a date; X in day or month; intervals `a/b` with open or
 * unknown ends; one-of sets `[a,b]` and `[a..b]`. Years 0000 to 9999.
 * https://www.loc.gov/standards/datetime/
 */
import { parseInterval } from './edtf/interval.ts';
import { reasonAgainst } from './edtf/reasons.ts';
import { parseSet } from './edtf/set.ts';
import { parseDateTime, parseSingle } from './edtf/single.ts';
import { refuse, type EdtfDate, type Parsed } from './edtf/types.ts';

export type {
  EdtfDate,
  IntervalDate,
  IntervalEnd,
  Parsed,
  Precision,
  SetDate,
  SetMember,
  SingleDate,
} from './edtf/types.ts';

/**
 * Reads a date, or says in one plain sentence why it cannot. Never throws; linear in the text.
 *
 * The bounds are days, both included. `~` widens a day by 3 days to each side, a month by 10, a
 * year by 90; `%` is `~` and `?` together; `?` alone widens nothing. In an interval each end has
 * its own qualifier. Bounds stay within the years 0000 to 9999; open and unknown ends are infinite.
 *
 * Known limitation: the bounds of a set span the gaps between its members.
 */
export function parseEdtf(text: string): Parsed<EdtfDate> {
  if (text.startsWith('[')) return parseSet(text);
  if (text.startsWith('{')) return refuse(reasonAgainst(text));
  if (text.includes('/')) return parseInterval(text);
  return parseDateTime(text) ?? parseSingle(text);
}
