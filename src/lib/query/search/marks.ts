/** Where the words that were searched for stand in a text. */
import { wordsOf } from './fold.ts';

/** What is marked: words that begin so, and terms that follow one another. */
export interface Marks {
  readonly beginnings: readonly string[];
  readonly phrases: readonly (readonly string[])[];
}

/** The stretches of a text to mark, in its order, apart from each other; in UTF-16 code units. O(words × marks). */
export function findMarks(
  text: string,
  { beginnings, phrases }: Marks,
): [from: number, to: number][] {
  const words = wordsOf(text);
  const stretches: [number, number][] = [];
  let index = 0;
  while (index < words.length) {
    const { term, from } = words[index]!;
    const lengths = phrases
      .filter((phrase) => phrase.every((part, offset) => words[index + offset]?.term === part))
      .map(({ length }) => length);
    const length = Math.max(beginnings.some((one) => term.startsWith(one)) ? 1 : 0, ...lengths);
    if (length > 0) stretches.push([from, words[index + length - 1]!.to]);
    index += Math.max(1, length);
  }
  return stretches;
}
