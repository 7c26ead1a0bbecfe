/** Dates as files tell them: never more exact than they are. */
import { toDayParts, toIsoDay } from '../chronology/day.ts';
import { parseEdtf, type EdtfDate } from '../chronology/edtf.ts';
import type { Chronology, ChronologyEvent } from '../chronology/types.ts';
import { wordDate } from '../chronology/wording.ts';

/** @throws where a text is not in the EDTF subset, which a checked chronology never holds. */
export function readDate(edtf: string): EdtfDate {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(`${edtf}: ${parsed.reason}`);
  return parsed.date;
}

/** A date in EDTF as a sentence says it. */
export const wordsOf = (edtf: string): string => wordDate(readDate(edtf));

/** Whether it names the days that it means: nothing about it is rough, open or only probable. */
export const isExact = ({
  earliest,
  latestStart,
  earliestEnd,
  latest,
  uncertain,
}: EdtfDate): boolean => !uncertain && earliest === latestStart && earliestEnd === latest;

/** The year, the month and the day of an EDTF date, as far as all of its possible days share them. */
export function sharedParts(edtf: string): number[] {
  const { earliest, latest } = readDate(edtf);
  if (!Number.isFinite(earliest) || !Number.isFinite(latest)) return [];
  const [first, last] = [toDayParts(earliest), toDayParts(latest)];
  if (first.year !== last.year) return [];
  if (first.month !== last.month) return [first.year];
  return earliest === latest ? [first.year, first.month, first.date] : [first.year, first.month];
}

/** The day, `YYYY-MM-DD`, of the latest change to an event; undefined where it was never changed. */
export const lastChange = ({ changes }: Pick<ChronologyEvent, 'changes'>): string | undefined =>
  changes
    .map(({ date }) => date)
    .toSorted()
    .at(-1);

/**
 * The day that stands for "as it was first published", of which the data say nothing and no clock is asked:
 * the last one of the chronology's window.
 */
export const firstEdition = ({ window }: Pick<Chronology, 'window'>): string =>
  toIsoDay(readDate(window).latest);
