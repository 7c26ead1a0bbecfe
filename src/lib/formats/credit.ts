/** Who wrote a quotation, in one line beside it. */
import type { Source } from '../chronology/types.ts';
import { wordsOf } from './dates.ts';

/** "Taras Kuzio, “Iran’s War …”, The Times of Israel, The Blogs, between 29 January and 2 February 2024". */
export function creditOf({ author, publisher, title, published, license }: Source): string {
  const parts = [
    author ?? publisher,
    `“${title}”`,
    author && publisher,
    wordsOf(published),
    license,
  ];
  return parts.filter(Boolean).join(', ');
}
