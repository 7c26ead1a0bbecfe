/** What all sentences need of the language: its name, its numbers, its plurals, its lists. */

/** BCP 47; whatever Intl formats is formatted for it. */
export const LANGUAGE = 'en-GB';

/** "1,204". */
export const wordNumber = (count: number): string => count.toLocaleString(LANGUAGE);

/** "1 event", "1,204 events". */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${wordNumber(count)} ${count === 1 ? one : many}`;

const IN_LETTERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** A number in a sentence: in letters up to ten. */
export const wordCount = (count: number): string => IN_LETTERS[count] ?? String(count);

/** "days", "days and words", "kinds, days and words". */
export const wordList = (parts: readonly string[]): string =>
  parts.join(', ').replace(/, ([^,]+)$/, ' and $1');

/** As a sentence begins. */
export const capitalise = (text: string): string =>
  text.replace(/^./u, (first) => first.toUpperCase());
