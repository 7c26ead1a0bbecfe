/**
 * The events of a chronology as a table: RFC 4180, one event a row, lines ended by CR LF.
 *
 * A spreadsheet takes a cell that begins with = + - @ (or with a tab or a line end, after which it looks again)
 * for a formula and would run it. Such a cell is written behind an apostrophe, which keeps it text. A cell that
 * has an apostrophe there already gets one more, so that taking one away always gives back what was written.
 */
import type { Chronology, ChronologyEvent, Source } from '../chronology/types.ts';
import { wordsOf } from './dates.ts';
import { dataVersion } from './part.ts';
import { eventLink, type SiteAddress } from './site.ts';

/** What a spreadsheet may take for the beginning of a formula; the wide forms are East Asian. */
const RISKY = '[=+\\-@\\t\\r\\n＝＋－＠]';
const RISKY_CELL = new RegExp(`^'*${RISKY}`);
const GUARDED_CELL = new RegExp(`^'+${RISKY}`);

/** The text of a cell as it is written: harmless to a spreadsheet. */
export const guardCell = (text: string): string => (RISKY_CELL.test(text) ? `'${text}` : text);

/** What was written by `guardCell`. */
export const unguardCell = (cell: string): string =>
  GUARDED_CELL.test(cell) ? cell.slice(1) : cell;

/** What the cells of an event are made with. */
interface Context {
  readonly sources: ReadonlyMap<string, Source>;
  readonly site: SiteAddress;
  readonly version: string;
  readonly asKnownOn?: string;
}

const LIST = '; ';

/** The columns in their order; where the published JSON has such a field, its name. */
const COLUMNS: Readonly<Record<string, (event: ChronologyEvent, context: Context) => string>> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  label: ({ label }) => label,
  date: ({ date }) => date,
  dateInWords: ({ date }) => wordsOf(date),
  start: ({ start }) => start,
  end: ({ end }) => end,
  basis: ({ basis }) => basis,
  datePhrase: ({ datePhrase }) => datePhrase ?? '',
  dateNote: ({ dateNote }) => dateNote,
  front: ({ front }) => front,
  alsoFronts: ({ alsoFronts }) => alsoFronts.join(LIST),
  kind: ({ kind }) => kind,
  actors: ({ actors }) => actors.join(LIST),
  places: ({ places }) => places.map(({ name }) => name).join(LIST),
  status: ({ status }) => status,
  statusNote: ({ statusNote }) => statusNote ?? '',
  weight: ({ weight }) => String(weight),
  summary: ({ summary }) => summary,
  sources: ({ accounts }) => [...new Set(accounts.map(({ source }) => source))].join(LIST),
  quotes: ({ accounts }, { sources }) =>
    accounts.map(({ source, quote }) => `${nameOf(sources.get(source)!)}: ${quote}`).join('\n'),
  records: ({ records }) =>
    records.map(({ publisher, title, url }) => `${publisher}: ${title} ${url}`).join('\n'),
  link: ({ id }, { site }) => eventLink(site, id),
  version: (_, { version }) => version,
};

/** Those that follow where the table is of a day, as of which it tells what was known. */
const COLUMNS_OF_DAY: typeof COLUMNS = {
  asKnownOn: (_, { asKnownOn = '' }) => asKnownOn,
  known: ({ known = '' }) => known,
};

/** A source before its words, with the licence that asks to be named. */
const nameOf = ({ label, license }: Source): string => (license ? `${label} (${license})` : label);

/** The whole table with its head. Linear in the text. */
export function toCsv(chronology: Chronology, site: SiteAddress): string {
  const context: Context = {
    sources: new Map(chronology.sources.map((source) => [source.id, source])),
    site,
    version: dataVersion(chronology),
    asKnownOn: chronology.asKnownOn,
  };
  const columns = chronology.asKnownOn ? { ...COLUMNS, ...COLUMNS_OF_DAY } : COLUMNS;
  const cells = Object.values(columns);
  return writeRows([
    Object.keys(columns),
    ...chronology.events.map((event) => cells.map((cell) => cell(event, context))),
  ]);
}

/** Rows of cells as text; no row may be one empty cell alone, which no reader could tell from none. */
export function writeRows(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(text: string): string {
  const cell = guardCell(text);
  // A semicolon or a tab parts columns elsewhere; some readers trim.
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
