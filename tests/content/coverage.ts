/**
 * What a reader looks for who goes through a text with a pencil: the sentences that say when something
 * was. Pure; knows neither the texts nor the events.
 */

/** A range of a text in UTF-16 units, as the anchors of quotes count them. */
export type Range = readonly [start: number, end: number];

/** Why a sentence with a date or a time word has no event. */
const REASONS = {
  background: 'It tells of a time before October 2023.',
  later: 'It tells of a time after the window.',
  opinion: 'It is analysis, a prediction or a call to act.',
  general: 'It tells of a state, a habit or a person, and of no single thing with a date.',
  publication: 'It dates only a text, by its publication or by its retrieval.',
  withheld: 'It is not to be repeated: private persons, conspiracy, dehumanising words, tolls.',
  'left-out': 'It tells what the page says is left out; the note begins with its id.',
} as const;

export const REASON_IDS = Object.keys(REASONS) as (keyof typeof REASONS)[];

const MONTHS = [
  'Jan(?:uary)?',
  'Feb(?:ruary)?',
  'Mar(?:ch)?',
  'Apr(?:il)?',
  'May',
  'June?',
  'July?',
  'Aug(?:ust)?',
  'Sept?(?:ember)?',
  'Oct(?:ober)?',
  'Nov(?:ember)?',
  'Dec(?:ember)?',
];

/** Dates and their parts. Names are capitalised, which tells March and May from march and may. */
const DATES = [
  String.raw`(?<!\d)(?:19|20)\d\d(?!\d)`,
  String.raw`(?<![\d/])\d{1,2}/\d{1,2}(?![\d/])`,
  String.raw`\b\d+(?:st|nd|rd|th)\b`,
  String.raw`\b(?:${MONTHS.join('|')})\b`,
  String.raw`\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b`,
  String.raw`\b(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\b`,
];

/** Whole words, in any case. */
const WORDS = [
  // Stretches of time, and times of day.
  '(?:minute|hour|day|week|fortnight|month|year|decade)s?|(?:hour|week|fortnight|month|year)ly|daily',
  'weekends?|centur(?:y|ies)|annual(?:ly)?|anniversar(?:y|ies)|periods?|eras?|phases?|dates?|dated',
  'today|tonight|yesterday|tomorrow|overnight|midnight|nights?|mornings?|noon|midday|afternoons?',
  'evenings?|dawn|dusk|times?|timely',
  // Near and far, before and after.
  'recent(?:ly)?|lately|latest|new(?:ly|est)?(?! York)|since|ago|last|past|next|previous(?:ly)?|prior|former(?:ly)?',
  'early|earlier|earliest|late|later|mid|end|before|after(?:wards?|math)?|thereafter|following',
  'follow(?:s|ed)|ensuing|subsequent(?:ly)?|in the wake|on the heels|backdrop|amid(?:st)?|outbreak',
  // Meanwhile.
  'during|while|when(?:ever)?|until|till|once|meanwhile|meantime|throughout',
  'now|nowadays|current(?:ly)?|then|soon|sooner|already|still|yet|ongoing|immediate(?:ly)?|upon',
  // How it begins, goes on and how often.
  'beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?|first|initial(?:ly)?|resum(?:es?|ed|ing)',
  'continu(?:es?|ed|ing|ous|ously)|again|eventual(?:ly)?|always|never|often|sometimes|repeated(?:ly)?',
  'temporar(?:y|ily)|long|future|so far|thus far',
];

const PATTERNS = [
  new RegExp(DATES.join('|'), 'g'),
  new RegExp(String.raw`\b(?:${WORDS.join('|')})\b`, 'gi'),
];

/**
 * Where a text has a date, a part of one, or a word that says when, how long or in what order.
 * Deliberately generous: a word too many costs a line in the list, a word too few an event.
 */
export function timeWords(text: string): Range[] {
  return PATTERNS.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match): Range => rangeOf(match)),
  ).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

function rangeOf({ index, 0: { length } }: RegExpExecArray): Range {
  return [index, index + length];
}

/** An entry of numbered references, or an item of a list inside one. */
const ITEM = /^\s*(?:\d+\. \^|•)/;
/** What ends a sentence, with the quotation marks and the references that close it. */
const STOP = /[.!?…]+["'”’)\]]*(?:\[[^\]]{1,30}\])*(?=\s+["'“‘([]*[\p{Lu}\d])/gu;
const ABBREVIATED = new RegExp(
  String.raw`(?<![\p{L}\d])(?:\p{Lu}|\p{L}(?:\.\p{L})+|Mr|Mrs|Dr|St|vs|pp|${MONTHS.map(shortOf).join('|')})\.$`,
  'u',
);

function shortOf(month: string): string {
  return month.replace(/\(\?:.*/, '');
}

/** The sentences of a text; a heading, a caption, an item of a list and a reference each count as one. */
export function sentences(text: string): Range[] {
  return Array.from(text.matchAll(/[^\n]*\S[^\n]*/g)).flatMap(({ index, 0: line }) =>
    partsOf(line).map(([start, end]): Range => [index + start, index + end]),
  );
}

function partsOf(line: string): Range[] {
  const ends = ITEM.test(line)
    ? []
    : Array.from(line.matchAll(STOP))
        .filter((match) => !ABBREVIATED.test(line.slice(0, match.index + 1)))
        .map((match) => rangeOf(match)[1]);
  return [...ends, line.length].map((end, index) => trimmed(line, [ends[index - 1] ?? 0, end]));
}

function trimmed(text: string, [start, end]: Range): Range {
  const part = text.slice(start, end);
  return [end - part.trimStart().length, start + part.trimEnd().length];
}

/** The sentences that hold a time word. */
function timed(text: string): Range[] {
  const words = timeWords(text);
  return sentences(text).filter(([start, end]) =>
    words.some(([from, to]) => start < to && from < end),
  );
}

/** Each entry, in words, that is empty, out of order, over another or beyond the end of the text. */
export function misplaced(ranges: readonly Range[], characters: number): string[] {
  return ranges.flatMap(([start, end], index) => {
    const before = ranges[index - 1]?.[1] ?? 0;
    const placed = Number.isInteger(start) && before <= start && start < end && end <= characters;
    return placed ? [] : [`${start}–${end}`];
  });
}

/** The time words of a text that lie in none of the ranges. */
export function missed(text: string, ranges: readonly Range[]): string[] {
  return timeWords(text)
    .filter(([from, to]) => !ranges.some(([start, end]) => start <= from && to <= end))
    .map(([from, to]) => `${from}: ${text.slice(from, to)}`);
}

/** The ranges that hold no time word, or are not just one sentence. */
export function needless(text: string, ranges: readonly Range[]): string[] {
  const known = new Set(timed(text).map(String));
  return ranges.map(String).filter((range) => !known.has(range));
}

const WRITTEN_MONTH = new RegExp(
  String.raw`\b(${MONTHS.join('|')})\.? (?:\d{1,2},? )?(\d{4})\b`,
  'g',
);
const ISO_MONTH = /\b(\d{4})-(\d\d)\b/g;

/** The months, as 2023-10, of the days and months that a text states together with their year. */
export function statedMonths(text: string): string[] {
  const written = Array.from(text.matchAll(WRITTEN_MONTH), ([, name, year]) => {
    const month = MONTHS.findIndex((pattern) => pattern.startsWith(name!.slice(0, 3))) + 1;
    return `${year}-${String(month).padStart(2, '0')}`;
  });
  return [...written, ...Array.from(text.matchAll(ISO_MONTH), ([month]) => month)];
}
