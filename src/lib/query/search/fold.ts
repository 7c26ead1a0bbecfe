/**
 * Text as it is compared when it is searched: without case, accents and vowel signs, in one form of the letters
 * that Arabic and Persian write in several.
 */

/** Letters that are written one for the other; what Unicode takes apart (أ إ آ ئ ؤ) needs no entry. */
const SAME: Readonly<Record<string, string>> = { ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه' };

/** Marks, the stroke that only lengthens (tatweel), what joins or parts letters unseen, apostrophes, stops. */
const DROPPED = /[\p{M}\u0640\u200b-\u200f\u2060\ufeff'’‘ʼʻʿʾ`´.]/gu;

/** O(length). */
export const fold = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(DROPPED, '')
        .toLowerCase()
        .replace(/[ٱىیکة]/g, (letter) => SAME[letter]!);

/** Most words of an English text: nothing to fold but their case. */
const PLAIN = /^[a-zA-Z0-9 ]*$/;

/** A word of a text: how it is compared, and where it stands, in UTF-16 code units. */
export interface Word {
  readonly term: string;
  readonly from: number;
  readonly to: number;
}

/** Letters with stops between them, as "U.S."; or a word, apostrophes and what joins letters unseen within it. */
const WORD =
  /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u0640]*(?:[\u200b-\u200f'’‘ʼʻʿʾ`´]+[\p{L}\p{N}\p{M}\u0640]+)*/gu;

/** The words of a text, in their order. O(length). */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)]
    .map(({ 0: word, index }) => ({
      term: termOf(word),
      from: index,
      to: index + word.length,
    }))
    .filter(({ term }) => term);

/** The end of an English possessive. */
const POSSESSIVE = /['’‘ʼ`´]s$/i;

export const withoutPossessive = (word: string): string => word.replace(POSSESSIVE, '');

/**
 * A word as it is compared: folded, without the ending of an English possessive or plural and without the Arabic
 * article.
 */
export const termOf = (word: string): string =>
  fold(withoutPossessive(word))
    .replace(/^([a-z]{2,}[^sua])s$/, '$1')
    .replace(/^ال(?=.{3})/, '');
