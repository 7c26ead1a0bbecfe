/** What is said of a reader's own file: problems name what is wrong, and what would be right. */
import { parseEdtf } from '../chronology/edtf.ts';
import { wordDate } from '../chronology/wording.ts';

export const dateProblems = {
  empty: 'there is no date: write a day, a month or a year, such as 2024-01-28',
  unread:
    'is not a date that can be read: write it as 2024-01-28, 2024-01 or 2024, or in EDTF, such as 2024-01-28/2024-02-03',
  noMonth: (month: number) => `there is no month ${month}: months are 1 to 12`,
  noDay: (day: number) => `that month has no day ${day}`,
};

/** What a file is that holds no text. */
export const notText = {
  zip: 'This is a zip archive or an Excel workbook. In Excel, save the sheet as CSV (UTF-8) and open that.',
  xls: 'This is an Excel workbook of the old kind. In Excel, save the sheet as CSV (UTF-8) and open that.',
  pdf: 'This is a PDF. Open the table that it was made from, as CSV.',
  picture: 'This is a picture. Open a table of events, as CSV or JSON.',
  binary: 'This file holds no text. Open CSV, TSV, JSON, ICS or Parquet.',
};

export const longRow =
  'A row of this file does not end: most likely a quotation mark (") is opened in it and never closed. Close it, or write it twice ("") where it is part of the text.';

/** What is wrong with a row. */
export const rowProblems = {
  endsFirst: 'ends before it begins: write the earlier date first',
  tooLong: (cells: number, columns: number) =>
    `the row has ${cells} cells where the head has ${columns}: a cell with the separator in it has to stand in quotation marks`,
  misquoted:
    'a quotation mark stands in the middle of a cell: write it twice, and the whole cell in quotation marks',
  noTitle: 'there is no title: write what happened',
};

export const columnName = (number: number): string => `Column ${number}`;

export const empty = 'The file is empty.';

/** `why` is the parser's own sentence. */
export const noJson = (why: string) =>
  `This is not JSON that can be read: ${why}. It may be cut off.`;
export const noEvents =
  'This JSON holds no list of events: open an array of objects with a title and a date each, the JSON of this site, of TimelineJS or of vis-timeline.';
export const tooDeep =
  'An object in this JSON is nested too deeply to be shown. Keep the fields of an event flat.';
export const noCalendar =
  'This is not a calendar with events in it (iCalendar, RFC 5545). It may be cut off.';

export const bomb =
  'This file unpacks to far more than it holds, and was not read on. Unpack it yourself and open a part of it.';
export const brokenGzip =
  'This file is packed (gzip) and cannot be unpacked: it is cut off or damaged.';
export const noDates =
  'No column of this file holds dates that can be read. Say which column does, or write the dates as 2024-01-28.';
export const tooMuch = 'This file holds more than can be kept at once: open a part of it.';
export const longText =
  'This file is longer than can be read as a whole. Convert it to CSV, which is read in pieces.';
/** `why` is the reader's own sentence. */
export const brokenParquet = (why: string) =>
  `This Parquet file cannot be read: ${why}. It may be cut off, or packed in a way other than snappy.`;

/** Two dates in EDTF, or one, in words: of what lasted, from when and until when. */
export const wordsOfDates = (start: string, end: string): string =>
  end ? `from ${wordEdtf(start)} to ${wordEdtf(end)}` : wordEdtf(start);

function wordEdtf(text: string): string {
  const parsed = parseEdtf(text);
  return parsed.ok ? wordDate(parsed.date) : text;
}
