/** Names in a list, found by any of their spellings. */
import { isNear } from './edits.ts';
import { fold, wordsOf } from './fold.ts';

/** Whether what is typed stands in one of the spellings of a name, or is one edit from the beginning of a word of it. */
export function isNamed(spellings: readonly string[], typed: string): boolean {
  const asked = fold(typed.trim());
  if (spellings.some((spelling) => fold(spelling).includes(asked))) return true;
  // So little is too near to everything.
  if (asked.length < 4) return false;
  return spellings.some((spelling) =>
    wordsOf(spelling).some(
      ({ term }) => isNear(asked, term) || isNear(asked, term.slice(0, asked.length)),
    ),
  );
}
