/** The names that have more than one spelling, in any script: what they are called, and what else. */
import { termOf, wordsOf } from './fold.ts';

export interface Spelt {
  readonly name: string;
  /** Other spellings of it. */
  readonly others: readonly string[];
}

/** A name as terms: its spellings, the one that the chronology writes first. */
interface Entry {
  readonly spellings: readonly (readonly string[])[];
}

/** A word that more names than this share tells nothing of any of them: "movement", "republic". */
const SHARED_MOST = 2;

export class Spellings {
  readonly #byName = new Map<string, Entry>();
  /** By the first term of each spelling. */
  readonly #byFirst = new Map<string, { readonly spelling: readonly string[]; entry: Entry }[]>();
  /** Which names have a term in any of their spellings. */
  readonly #owners = new Map<string, Set<Entry>>();

  /** Takes several of one name as one. O(characters). */
  constructor(names: readonly Spelt[]) {
    const all = new Map<string, Set<string>>();
    for (const { name, others } of names) {
      const spellings = all.get(name) ?? new Set([name]);
      for (const other of others) spellings.add(other);
      all.set(name, spellings);
    }
    for (const [name, spellings] of all) this.#add(name, [...spellings]);
  }

  #add(name: string, texts: readonly string[]): void {
    const spellings = texts.map(toTerms).filter(({ length }) => length > 0);
    const entry: Entry = { spellings };
    this.#byName.set(name, entry);
    for (const spelling of spellings) {
      const starts = this.#byFirst.get(spelling[0]!) ?? [];
      this.#byFirst.set(spelling[0]!, [...starts, { spelling, entry }]);
      for (const term of spelling) {
        this.#owners.set(term, (this.#owners.get(term) ?? new Set()).add(entry));
      }
    }
  }

  /** The terms by which a name is found: its own, and those of other spellings that tell it from the rest. */
  termsOf(name: string): ReadonlySet<string> {
    const [own = [], ...others] = this.#byName.get(name)?.spellings ?? [toTerms(name)];
    return new Set([...own, ...others.flatMap((other) => this.#telling(other))]);
  }

  /**
   * The longest spelling that stands in a list of terms at an index: how many terms it has, and all spellings of
   * the names that it may mean; undefined where none stands there.
   */
  at(terms: readonly string[], index: number): Spelling | undefined {
    let longest: readonly string[] = [];
    let entries: Entry[] = [];
    for (const { spelling, entry } of this.#byFirst.get(terms[index]!) ?? []) {
      if (spelling.length < longest.length) continue;
      if (!spelling.every((term, offset) => terms[index + offset] === term)) continue;
      if (spelling.length > longest.length) entries = [];
      longest = spelling;
      entries.push(entry);
    }
    const { length } = longest;
    return length ? { length, others: entries.flatMap(({ spellings }) => spellings) } : undefined;
  }

  /** What a term of another spelling stands for: the terms of the names that have it in one; none for most. */
  meantBy(term: string): readonly string[] {
    const owners = this.#owners.get(term);
    if (!owners || owners.size > SHARED_MOST) return [];
    return [...owners].flatMap(({ spellings: [own = []] }) =>
      own.includes(term) ? [] : this.#telling(own),
    );
  }

  #telling(spelling: readonly string[]): readonly string[] {
    if (spelling.length === 1) return spelling;
    return spelling.filter((term) => (this.#owners.get(term)?.size ?? 0) <= SHARED_MOST);
  }
}

export interface Spelling {
  readonly length: number;
  readonly others: readonly (readonly string[])[];
}

export const toTerms = (text: string): string[] => wordsOf(text).map(({ term }) => term);

/** Words that questions are made of. */
export const COMMON: ReadonlySet<string> = new Set(
  (
    'a about an and anyone are as at be been by did do does for from had has have how if in is it its of on ' +
    'or said say says that the their there they this to was were what when where which who whom why with'
  )
    .split(' ')
    .map(termOf),
);
