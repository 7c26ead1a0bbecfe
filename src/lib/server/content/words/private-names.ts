import { createHash } from 'node:crypto';

/**
 * Names of private and accused persons that stand in the source texts and may stand nowhere in the
 * content, not even in a quotation. They are kept as hashes, so that they don’t stand here either:
 * nobody reads them here, and no search finds them. The hashes do not protect them against somebody
 * who has a list of names; it is hashed and compared as quickly here as anywhere.
 *
 * To add one: `npm run content -- hash "First Last"` prints its line. Add the full name, and the
 * surname by itself when it is no ordinary word. A name has at most three words.
 */
const PRIVATE_NAMES: ReadonlySet<string> = new Set([
  // A made-up name, for the tests: the Latin for “I do not know the name”.
  'b79fd6b5f8906b186bf5d3cafdb2108e39cabc9ed18ebce74b506205b7dc7c5a',
  '5a93c9c1665c1b3db2f496994a935852237b6ec9a40a7344fe546b53add1d94c',
  '754a42c20d89663d3ed7ae64e4b0c03ff85f59f8cb33cd1b4194334dedc2423b',
  '75e203fc40e9e31afcdc88fe6e6f0d93c2cfc653718bdc9ce939e282be33b13c',
  'b3f5a62900210115d8ede9b749b52b76d17d9e52b69594783b39d391de30550f',
  'df1e335739778bbe8bd218c6fa12b165de5e99561e1807c1be41bbae92239e9b',
  'e80f8ce6ce717c3fe91c2c4367dc442ec86209f6427441e341592c9d7544411e',
  'f9a2f4368ffb2e3e02ec24a513056b3d9766d53d6f0a39fc99833cf748d9df9a',
]);

/** The most words of a name that are looked at together. */
export const NAME_WORDS_MAX = 3;

/**
 * The words of a text as names are compared: letters only, in lower case, without marks and what is
 * not seen, as a soft hyphen.
 */
export function nameWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}

/** The hash of a name: SHA-256 of its words, a space between them. */
export function hashName(name: string): string {
  return hashWords(nameWords(name).join(' '));
}

function hashWords(words: string): string {
  return createHash('sha256').update(words).digest('hex');
}

/** Whether words as `nameWords` gives them, a space between them, are a name that is not to be told. */
export function isPrivateName(words: string): boolean {
  return PRIVATE_NAMES.has(hashWords(words));
}

/** Words in a row that were looked at before and are no such name: most stand in many texts. */
const harmless = new Set<string>();

/** Whether one to three words in a row are a name that is not to be told. */
export function holdsPrivateName(text: string): boolean {
  const words = nameWords(text);
  for (let from = 0; from < words.length; from++) {
    for (let count = 1; count <= NAME_WORDS_MAX && from + count <= words.length; count++) {
      const name = words.slice(from, from + count).join(' ');
      if (harmless.has(name)) continue;
      if (isPrivateName(name)) return true;
      harmless.add(name);
    }
  }
  return false;
}
