/** The index, when it is made: which events have the words that are asked for, and how well they fit. */
import { countEdits, isNear } from './edits.ts';
import { ASKING, COMMON, FRONT } from './english.ts';
import { wordsOf, type Word } from './fold.ts';
import type { Found, Postings, Search } from './index.ts';
import type { Marks } from './marks.ts';
import type { Spellings } from './spellings.ts';

/** A term of the index that is taken for a word that is asked for, and how well it fits. */
interface Taken {
  readonly term: string;
  readonly fit: number;
}

export class TextIndex implements Search {
  readonly #ids: readonly string[];
  readonly #postings: ReadonlyMap<string, Postings>;
  readonly #spellings: Spellings;
  readonly #terms: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(
    ids: readonly string[],
    postings: ReadonlyMap<string, Postings>,
    spellings: Spellings,
  ) {
    this.#ids = ids;
    this.#postings = postings;
    this.#spellings = spellings;
    this.#terms = [...postings.keys()].filter((term) => !term.startsWith(OF_FRONT)).sort();
    this.#numbers = new Map(ids.map((id, event) => [id, event]));
  }

  find(text: string): Found {
    const words = wordsOf(text);
    const { found, total } = this.#find(words);
    const telling = words.filter((word) => !ASKING.has(word.term) || this.#isOfFront(word, words));
    const isAsking = telling.length < words.length && telling.some(({ term }) => !COMMON.has(term));
    if (!isAsking || total?.some(isSome)) return found;
    const rest = this.#find(telling);
    const searched = rest.used.map(({ from, to }) => text.slice(from, to)).join(' ');
    return rest.total?.some(isSome) ? { ...rest.found, searched } : found;
  }

  /** Whether a word is “front”, beside the name of one. */
  #isOfFront({ term }: Word, words: readonly Word[]): boolean {
    return term === FRONT && words.some((word) => this.#frontsOf(word.term).length > 0);
  }

  /** The terms by which a word stands for fronts: its own, and that of the name that it is the adjective of. */
  #frontsOf(term: string): string[] {
    const names = this.#spellings.withTerm(term).spellings.filter(({ length }) => length === 1);
    return [...new Set([term, ...names.flat()].map(frontTerm))].filter((one) =>
      this.#postings.has(one),
    );
  }

  /** What has all of some words, with its scores, and the words of these that count. */
  #find(words: readonly Word[]): {
    readonly found: Found;
    readonly total: Float64Array | null;
    readonly used: readonly Word[];
  } {
    const terms = words.map(({ term }) => term);
    const isTelling = terms.some((term) => !COMMON.has(term));
    const isOfFront = words.some((word) => this.#isOfFront(word, words));
    const used: Word[] = [];
    const parts: Found['parts'][number][] = [];
    const corrected: { asked: string; taken: string }[] = [];
    const { length: count } = this.#ids;
    /** The sum of the scores of all parts so far; 0 for an event that lacks one of them. */
    let total: Float64Array | null = null;
    for (let index = 0; index < terms.length;) {
      const spelling = this.#spellings.at(terms, index);
      if (!spelling && isTelling && COMMON.has(terms[index]!)) {
        index += 1;
        continue;
      }
      const length = spelling?.length ?? 1;
      used.push(...words.slice(index, index + length));
      if (isOfFront && terms[index] === FRONT) {
        index += 1;
        continue;
      }
      const isName = spelling !== undefined;
      const taken = terms
        .slice(index, index + length)
        .map((term, at) => this.#take(term, index + at === terms.length - 1, isName));
      const ways = [taken, ...(spelling?.others ?? []).map((other) => other.map(exactly))];
      // A word of a name finds at least what the whole of it does.
      const names = length === 1 ? this.#spellings.withTerm(terms[index]!) : NONE;
      for (const name of names.spellings) {
        const fit = (0.5 * names.fit) / name.length;
        ways.push(name.map((term) => [{ term, fit }]));
      }
      if (isOfFront) ways.push(terms.slice(index, index + length).map((one) => this.#asFront(one)));
      const best = new Float64Array(count);
      for (const way of ways) this.#score(way, best);
      if (total) addBoth(total, best);
      else total = best;
      const others = [...(spelling?.others ?? []), ...names.spellings];
      const asked = terms.slice(index, index + length);
      parts.push({ asked, ...this.#marksOf(asked, taken, others) });
      taken.forEach((way, at) => {
        const asked = terms[index + at]!;
        const [first] = way;
        if (first && !first.term.startsWith(asked)) {
          corrected.push({ asked, taken: this.#postings.get(first.term)!.written });
        }
      });
      index += length;
    }
    const scoreOf = (id: string): number => total?.[this.#numbers.get(id) ?? -1] ?? 0;
    const marks: Marks = {
      beginnings: parts.flatMap(({ beginnings }) => beginnings),
      phrases: parts.flatMap(({ phrases }) => phrases),
    };
    const has = (id: string): boolean => scoreOf(id) > 0;
    return { found: { has, scoreOf, marks, parts, corrected, searched: null }, total, used };
  }

  #asFront(term: string): Taken[] {
    return this.#frontsOf(term).map((front) => ({ term: front, fit: 0.5 }));
  }

  othersOf(name: string): readonly string[] {
    return this.#spellings.othersOf(name);
  }

  suggest(text: string): string | null {
    let suggested = text;
    // From the last to the first, so that places before stay where they are.
    for (const { term, from, to } of wordsOf(text).toReversed()) {
      if (COMMON.has(term) || ASKING.has(term) || this.#take(term, true, false).length) continue;
      const nearest = this.#nearest(term);
      if (!nearest) return null;
      suggested = suggested.slice(0, from) + nearest + suggested.slice(to);
    }
    return suggested === text ? null : suggested;
  }

  /** The nearest term as it is written: a third of its letters wrong at most. */
  #nearest(asked: string): string | null {
    let most = Math.floor(asked.length / 3);
    let nearest: string | null = null;
    for (const term of this.#terms) {
      const edits = countEdits(asked, term, most);
      if (edits > most) continue;
      nearest = this.#postings.get(term)!.written;
      most = edits - 1;
    }
    return nearest;
  }

  /**
   * The terms that a word is taken for: itself and, unless it is short and there may be more to come after it, or a
   * whole name is asked for and this is one, what begins with it; else those with one mistake, best first.
   */
  #take(asked: string, isLast: boolean, isName: boolean): Taken[] {
    const isWhole = asked.length < 3 && (isName || !isLast);
    const taken: Taken[] = [];
    for (let index = this.#firstFrom(asked); index < this.#terms.length; index++) {
      const term = this.#terms[index]!;
      if (!term.startsWith(asked)) break;
      if (term === asked) taken.push({ term, fit: 1 });
      else if (!isWhole) taken.push({ term, fit: (0.6 * asked.length) / term.length });
    }
    if (taken.length || asked.length < 4 || ASKING.has(asked)) return taken;
    if (this.#spellings.withTerm(asked).spellings.length) return taken;
    for (const term of this.#terms) if (isNear(asked, term)) taken.push({ term, fit: 0.3 });
    if (taken.length || !isLast) return taken;
    // Still being typed: one mistake in the beginning of a word whose first letter is right.
    for (let index = this.#firstFrom(asked[0]!); index < this.#terms.length; index++) {
      const term = this.#terms[index]!;
      if (term[0] !== asked[0]) break;
      if (beginsNear(asked, term)) taken.push({ term, fit: 0.2 });
    }
    return taken;
  }

  /** Adds to `best` how well each event fits that has a term of every word; the better of two ways counts. */
  #score(words: readonly (readonly Taken[])[], best: Float64Array): void {
    if (words.length === 1) return this.#sum(words[0]!, best);
    if (!words.every((taken) => taken.some(({ term }) => this.#postings.has(term)))) return;
    const [whole, ...others] = words.map((taken) => {
      const sum = new Float64Array(best.length);
      this.#sum(taken, sum);
      return sum;
    });
    if (!whole) return;
    for (const other of others) addBoth(whole, other);
    for (let event = 0; event < best.length; event++) {
      if (whole[event]! > best[event]!) best[event] = whole[event]!;
    }
  }

  #sum(taken: readonly Taken[], best: Float64Array): void {
    for (const { term, fit } of taken) {
      const postings = this.#postings.get(term);
      if (!postings) continue;
      const { events, weights } = postings;
      const rarity = Math.log(1 + this.#ids.length / events.length);
      for (let index = 0; index < events.length; index++) {
        const score = weights[index]! * rarity * fit;
        const event = events[index]!;
        if (score > best[event]!) best[event] = score;
      }
    }
  }

  #marksOf(
    asked: readonly string[],
    taken: readonly (readonly Taken[])[],
    others: readonly (readonly string[])[],
  ): Marks {
    const beginnings: string[] = [];
    const phrases: (readonly string[])[] = [...others];
    taken.forEach((way, at) => {
      const isAsked = way.some(({ term }) => term.startsWith(asked[at]!));
      if (isAsked && way.some(({ fit }) => fit < 1)) beginnings.push(asked[at]!);
      else for (const { term } of way) phrases.push([term]);
      // What another spelling stands for; of very many words begun alike, the first will do.
      for (const { term } of way.slice(0, 50)) {
        for (const meant of this.#spellings.meantBy(term)) phrases.push([meant]);
      }
    });
    return { beginnings, phrases };
  }

  /** The index of the first term that does not stand before a text. O(log terms). */
  #firstFrom(text: string): number {
    let low = 0;
    let high = this.#terms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#terms[middle]! < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Adds scores to others; 0 where either is. */
function addBoth(total: Float64Array, more: Float64Array): void {
  for (let event = 0; event < total.length; event++) {
    total[event] = total[event]! > 0 && more[event]! > 0 ? total[event]! + more[event]! : 0;
  }
}

/** Begins what no word can be typed as: what a front is called is not looked for in texts. */
const OF_FRONT = '@';

/** The term by which the events of a front are found, of a word of its name. */
export const frontTerm = (term: string): string => OF_FRONT + term;

const isSome = (score: number): boolean => score > 0;

const NONE = { fit: 0, spellings: [] };

const exactly = (term: string): Taken[] => [{ term, fit: 1 }];

const beginsNear = (asked: string, term: string): boolean =>
  [-1, 0, 1].some((more) => isNear(asked, term.slice(0, asked.length + more)));
