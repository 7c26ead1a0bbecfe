/** Which column says what, as the names of the columns and the first rows tell: a proposal, to be corrected. */
import { guessOrder, readDate } from './date.ts';
import type { Mapping, PrecisionScheme, Role } from './mapping.ts';

type Names = readonly RegExp[];

/** Names that columns have, the surest first. They are compared in small letters, without marks between words. */
const START: Names = [
  /^(date ?start|start ?date|event ?date|start)$/,
  /^(date|day|when|begin|began|from|dtstart)$/,
  /^(start|event|begin)? ?(date|time|day)/,
];
const END: Names = [/^(date ?end|end ?date|end|until|to|dtend)$/, /^end ?(date|time|day)?/];
const YEAR: Names = [/^(start ?)?year$/];
const MONTH: Names = [/^(start ?)?month$/];
const DAY: Names = [/^(start ?)?day$/];
const END_YEAR: Names = [/^end ?year$/];
const END_MONTH: Names = [/^end ?month$/];
const END_DAY: Names = [/^end ?day$/];

const ROLE_NAMES: Readonly<Record<Role, Names>> = {
  title: [
    /^(title|headline|event|name|summary|label|what|content)$/,
    /^(source )?headline$/,
    /^(notes|description|text)$/,
    /(title|name|event)/,
  ],
  lane: [
    /^(front|lane|group|category|track|calendar)$/,
    /^(country|region|event type|type of violence|disorder type|type|categories|kind)$/,
    /(country|region|type)$/,
  ],
  summary: [/^(summary|description|text|notes|body|details)$/],
  quote: [/^(quotes?|quotation|excerpt|source ?text|verbatim)$/],
  source: [
    /^(sources?|source ?article|publisher|cited|credit|media ?credit)$/,
    /^source ?(name|original|office)$/,
  ],
  link: [/^(link|url|media|website|source ?url|href)$/, /url|link/],
  id: [/^(id|uid|event ?id|event ?id ?cnty|relid)$/],
};

/** A title that more cells than this leave empty, is none. */
const MOST_EMPTY = 0.5;
/** A lane has no more values than this, and no more than a third of the rows. */
const MOST_LANES = 60;

/**
 * A mapping for a table with these columns. `rows` are some of its first ones (100 tell enough).
 * null where no column holds dates.
 */
export function guessMapping(
  names: readonly string[],
  rows: readonly (readonly string[])[],
): Mapping | null {
  const plain = names.map((name) =>
    name
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim(),
  );
  const cellsOf = (column: number): string[] => rows.map((row) => (row[column] ?? '').trim());
  const taken = new Set<number>();
  const find = (patterns: Names, fits: (column: number) => boolean = () => true): number | null => {
    for (const pattern of patterns) {
      const column = plain.findIndex(
        (name, at) => !taken.has(at) && pattern.test(name) && fits(at),
      );
      if (column >= 0) return column;
    }
    return null;
  };
  const take = (column: number | null): number | null => {
    if (column !== null) taken.add(column);
    return column;
  };
  const isDated = (column: number): boolean => isMostly(cellsOf(column), isDate);

  const parts = partsOf(find, [YEAR, MONTH, DAY], cellsOf);
  const byName = find(START, isDated);
  const any = names.findIndex((_, column) => isDated(column));
  const start =
    byName !== null && !(parts.length > 1 && isYears(cellsOf(byName)))
      ? [byName]
      : parts.length
        ? parts
        : any >= 0
          ? [any]
          : [];
  if (start.length === 0) return null;
  start.forEach(take);
  const endParts = partsOf(find, [END_YEAR, END_MONTH, END_DAY], cellsOf);
  const endName = find(END, (column) => isMostly(cellsOf(column).filter(Boolean), isDate));
  const end = start.length > 1 ? endParts : endName !== null ? [endName] : [];
  end.forEach(take);

  const isFilled = (column: number): boolean =>
    cellsOf(column).filter((cell) => cell === '').length <= rows.length * MOST_EMPTY;
  const isLane = (column: number): boolean => {
    const values = new Set(cellsOf(column));
    return values.size > 1 && values.size <= Math.min(MOST_LANES, Math.max(3, rows.length / 3));
  };
  const precision = precisionOf(plain);
  if (precision) take(precision.column);
  const id = take(find(ROLE_NAMES.id));
  const named = take(find(ROLE_NAMES.title, isFilled));
  const lane = take(find(ROLE_NAMES.lane, isLane));
  const title = named ?? take(longestColumn(names, taken, cellsOf));
  const quote = take(find(ROLE_NAMES.quote));
  const link = take(
    find(ROLE_NAMES.link, (column) => isMostly(cellsOf(column).filter(Boolean), isLink)),
  );
  const source = take(find(ROLE_NAMES.source));
  const summary = take(find(ROLE_NAMES.summary));
  return {
    start,
    end,
    precision,
    order: guessOrder([...start, ...end].flatMap(cellsOf)) ?? 'day-first',
    columns: { title, lane, summary, quote, source, link, id },
  };
}

/** Year, month and day apart, as far as they are there and hold numbers. */
function partsOf(
  find: (patterns: Names, fits?: (column: number) => boolean) => number | null,
  patterns: readonly Names[],
  cellsOf: (column: number) => string[],
): number[] {
  const parts: number[] = [];
  for (const names of patterns) {
    const column = find(names, (at) => cellsOf(at).every((cell) => /^\d*$/.test(cell)));
    if (column === null) break;
    parts.push(column);
  }
  return parts;
}

function precisionOf(plain: readonly string[]): Mapping['precision'] {
  const schemes: readonly [name: string, scheme: PrecisionScheme][] = [
    ['date prec', 'ucdp'],
    ['time precision', 'acled'],
  ];
  for (const [name, scheme] of schemes) {
    const column = plain.indexOf(name);
    if (column >= 0) return { column, scheme };
  }
  return null;
}

/** Of the columns that say nothing else, the one with the longest cells. */
function longestColumn(
  names: readonly string[],
  taken: ReadonlySet<number>,
  cellsOf: (column: number) => string[],
): number | null {
  const lengths = names.map((_, column) =>
    taken.has(column) ? 0 : cellsOf(column).join('').length,
  );
  const longest = Math.max(0, ...lengths);
  return longest > 0 ? lengths.indexOf(longest) : null;
}

const isMostly = (cells: readonly string[], test: (cell: string) => boolean): boolean =>
  cells.length > 0 && cells.filter(test).length > cells.length / 2;
const isDate = (cell: string): boolean =>
  readDate(cell, 'day-first').ok || readDate(cell, 'month-first').ok;
const isYears = (cells: readonly string[]): boolean =>
  cells.every((cell) => /^\d{0,4}$/.test(cell));
const isLink = (cell: string): boolean => /^https?:\/\//.test(cell);
