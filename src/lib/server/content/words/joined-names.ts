import { isPrivateName, NAME_WORDS_MAX, nameWords } from './private-names.ts';

/** The fewest letters of a joined name: fewer might stand in an ordinary word. */
const LETTERS_MIN = 6;

/** The most letters of one. */
const LETTERS_MAX = 40;

/** The fewest letters of a word of such a name. */
const WORD_MIN = 2;

/** Runs of letters that were looked at before and hold no such name. */
const harmless = new Set<string>();

/**
 * Whether an address, or the name of a file, holds a private person’s name with its words written
 * together: “/nomennescio”. Every stretch of its letters is divided into words in every way, which
 * takes up to the fourth power of the length of a run of letters; in an address these are short.
 */
export function holdsJoinedName(address: string): boolean {
  return nameWords(address).some((letters) => {
    if (harmless.has(letters)) return false;
    for (let end = LETTERS_MIN; end <= letters.length; end++) {
      const first = Math.max(0, end - LETTERS_MAX);
      for (let start = first; start <= end - LETTERS_MIN; start++) {
        if (isNameInWords('', letters.slice(start, end), NAME_WORDS_MAX)) return true;
      }
    }
    harmless.add(letters);
    return false;
  });
}

/** Whether the words, and after them the letters in at most so many words, are a private name. */
function isNameInWords(words: string, letters: string, most: number): boolean {
  if (isPrivateName(words + letters)) return true;
  if (most === 1) return false;
  for (let length = WORD_MIN; length <= letters.length - WORD_MIN; length++) {
    const longer = `${words}${letters.slice(0, length)} `;
    if (isNameInWords(longer, letters.slice(length), most - 1)) return true;
  }
  return false;
}

const ADDRESS = /\b(?:[a-z][a-z\d+.-]*:\/\/|www\.)\S+/gi;

/** The addresses in a text. */
export function addressesIn(text: string): string[] {
  return text.match(ADDRESS) ?? [];
}
