import { toIsoDay, type Day } from '../../chronology/day.ts';
import { parseEdtf, type EdtfDate } from '../../chronology/edtf.ts';

/** The days that a chronology covers. */
export interface Window {
  text: string;
  first: Day;
  last: Day;
}

export function parseWindow(text: string): Window | { reason: string } {
  const parsed = parseEdtf(text);
  if (!parsed.ok) return { reason: parsed.reason };
  const { earliest: first, latest: last } = parsed.date;
  if (Number.isFinite(first) && Number.isFinite(last)) return { text, first, last };
  return { reason: `${text} needs a first and a last day, as 2023-10-01/2024-05-31 has` };
}

/**
 * The first and the last day of an event inside the window. An open or unknown end is the window’s;
 * so is one that only the breadth of `~` carries beyond. Any other day outside is a mistake.
 */
export function daysWithin(
  date: EdtfDate,
  window: Window,
): { start: string; end: string } | { reason: string } {
  const { earliest, latest } = date;
  const reaches = (day: Day) =>
    Number.isFinite(day) && !date.approximate && (day < window.first || day > window.last);
  if (earliest > window.last || latest < window.first || reaches(earliest) || reaches(latest)) {
    const [first, last] = [toIsoDay(window.first), toIsoDay(window.last)];
    return { reason: `${date.text} is not inside the chronology’s window, ${first} to ${last}` };
  }
  return {
    start: toIsoDay(Math.max(earliest, window.first)),
    end: toIsoDay(Math.min(latest, window.last)),
  };
}
