import { MONTH_NAMES } from '../../../chronology/months.ts';
import { WEEKDAYS } from './day-names.ts';

/** A day that a text names together with its weekday. Months are counted from 1. */
export interface WrittenDay {
  written: string;
  weekday: string;
  date: number;
  month: number | undefined;
  year: number | undefined;
}

const weekday = `\\b(?<weekday>${WEEKDAYS.join('|')}),?`;
const date = '(?<date>\\d{1,2})(?:st|nd|rd|th)?';
const month = `(?<month>${MONTH_NAMES.join('|')})`;
const year = '(?:,? (?<year>\\d{4}))?\\b';

/** “Tuesday 12 March 2024”, “Tuesday, March 12”, “Tuesday the 12th of March”, “Tuesday the 12th”. */
const FORMS = [
  `${weekday} (?:the )?${date}(?: of)? ${month}${year}`,
  `${weekday} ${month} (?:the )?${date}${year}`,
  `${weekday} the (?<date>\\d{1,2})(?:st|nd|rd|th)\\b(?! (?:of )?(?:${MONTH_NAMES.join('|')})\\b)`,
].map((form) => new RegExp(form, 'g'));

/** Every such day in a text whose spaces are plain. */
export function* writtenDays(text: string): Generator<WrittenDay> {
  for (const form of FORMS) {
    for (const { 0: written, groups = {} } of text.matchAll(form)) {
      yield {
        written,
        weekday: groups.weekday!,
        date: Number(groups.date),
        month: groups.month === undefined ? undefined : MONTH_NAMES.indexOf(groups.month) + 1,
        year: groups.year === undefined ? undefined : Number(groups.year),
      };
    }
  }
}
