/** Words in scripts that run from right to left: where they stand in a text, and in which language. */

export interface Run {
  readonly text: string;
  /** Its language as HTML names it; undefined for what runs as our own text does. */
  readonly lang?: string;
}

/** From a letter to the last of the same script, with the spaces and signs between them. */
const RUNS =
  /\p{sc=Arabic}(?:[\u200d\p{sc=Arabic}\p{M}\p{P}\u200c \u00a0]*[\p{sc=Arabic}\p{M}])?|\p{sc=Hebrew}(?:[\p{sc=Hebrew}\p{M}\p{P} \u00a0]*[\p{sc=Hebrew}\p{M}])?/gu;

/** Letters that Persian has and Arabic has not, and the joint that only Persian writes. */
const PERSIAN = /[پچژگکی\u200c]/;

/**
 * A text in its runs, which together are the text. What is written in Arabic letters is taken for Persian where a
 * letter of its own tells, else for `inArabicLetters`.
 */
export function runsOf(text: string, inArabicLetters = 'ar'): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(RUNS)) {
    if (index > at) runs.push({ text: text.slice(at, index) });
    runs.push({ text: found, lang: langOf(found, inArabicLetters) });
    at = index + found.length;
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  return runs;
}

function langOf(run: string, inArabicLetters: string): string {
  if (/\p{sc=Hebrew}/u.test(run)) return 'he';
  return PERSIAN.test(run) && inArabicLetters === 'ar' ? 'fa' : inArabicLetters;
}
