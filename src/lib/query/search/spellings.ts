/** The names that have more than one spelling, in any script: what they are called, and what else. */
import { ADJECTIVES, COMMON, toTerms } from './english.ts';
import { termOf } from './fold.ts';

export interface Spelt {
  readonly name: string;
  /** Other spellings of it. */
  readonly others: readonly string[];
}

/** A name: its other spellings as they are written, and all as terms, the one that the chronology writes first. */
interface Entry {
  readonly others: readonly string[];
  readonly spellings: readonly (readonly string[])[];
}

/** A word that more names than this share tells little of any of them: "movement", "republic". */
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
    const entry: Entry = { others: texts.slice(1), spellings };
    this.#byName.set(name, entry);
    for (const spelling of spellings) {
      for (const adjective of ADJECTIVES.get(spelling.join(' ')) ?? []) this.#own(adjective, entry);
      const starts = this.#byFirst.get(spelling[0]!) ?? [];
      this.#byFirst.set(spelling[0]!, [...starts, { spelling, entry }]);
      for (const term of spelling) this.#own(term, entry);
    }
  }

  #own(term: string, entry: Entry): void {
    this.#owners.set(term, (this.#owners.get(term) ?? new Set()).add(entry));
  }

  /**
   * The terms by which a name is found, and how surely: its own, and those of its other spellings, by which it is
   * found the less surely the more names share them.
   */
  termsOf(name: string): ReadonlyMap<string, number> {
    const [own = [], ...others] = this.#byName.get(name)?.spellings ?? [toTerms(name)];
    const terms = new Map(others.flat().flatMap((term) => this.#telling(term)));
    for (const term of own) terms.set(term, 1);
    return terms;
  }

  /** The other spellings of a name, as they are written. */
  othersOf(name: string): readonly string[] {
    return this.#byName.get(name)?.others ?? [];
  }

  /** All spellings of the names that have a term in one of them, and how surely it tells of these; none of an empty one. */
  withTerm(term: string): { readonly fit: number; readonly spellings: Entry['spellings'] } {
    if (isEmpty(term)) return { fit: 0, spellings: [] };
    const owners = [...(this.#owners.get(term) ?? [])];
    return { fit: this.#fitOf(term), spellings: owners.flatMap(({ spellings }) => spellings) };
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
      own.includes(term) ? [] : own.filter((one) => own.length === 1 || this.#fitOf(one) === 1),
    );
  }

  /** A term and how surely it tells of a name that has it in a spelling; nothing of an empty one. */
  #telling(term: string): [string, number][] {
    return isEmpty(term) ? [] : [[term, this.#fitOf(term)]];
  }

  #fitOf(term: string): number {
    const count = this.#owners.get(term)?.size ?? 0;
    return count > SHARED_MOST ? 0.5 / count : 1;
  }
}

export interface Spelling {
  readonly length: number;
  readonly others: readonly (readonly string[])[];
}

/** Words that say what a state calls itself, or join names: whoever asks for them asks for no one. */
const TITLES: ReadonlySet<string> = new Set(
  'al el bin ibn republic kingdom state جمهورية جمهوری مملكة المملكة دولة بن'
    .split(' ')
    .map(termOf),
);

const isEmpty = (term: string): boolean => COMMON.has(term) || TITLES.has(term);
