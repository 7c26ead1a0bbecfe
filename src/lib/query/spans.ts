/**
 * An index over the stretches of many events, in typed arrays: what asks for a window takes the time of a
 * binary search and of what it names, however many events there are.
 */
import type { Day } from '../chronology/day.ts';

/** From a first day up to, and without, another; `stop` is later than `start`. */
export interface Stretch {
  readonly start: Day;
  readonly stop: Day;
}

export class Spans {
  readonly length: number;
  /** First days, in ascending order. */
  readonly starts: Int32Array;
  /** The days after the last ones, in the order of `starts`. */
  readonly stops: Int32Array;
  /** Every stop, in ascending order, and whose it is: of equal ones first what stands first. */
  readonly #ended: Int32Array;
  readonly #byStop: Int32Array;
  /** A segment tree of the latest stops: node `i` is the later of nodes `2i` and `2i + 1`. */
  readonly #latest: Int32Array;
  readonly #leaves: number;

  /** Takes stretches in the order of their starts. O(n log n); 16 to 24 bytes an event. */
  constructor(stretches: readonly Stretch[]) {
    const { length } = stretches;
    this.length = length;
    this.starts = new Int32Array(length);
    this.stops = new Int32Array(length);
    // Loops over typed arrays: their `from` goes by an iterator, which takes several times as long.
    const keys = new Float64Array(length);
    for (let index = 0; index < length; index++) {
      const { start, stop } = stretches[index]!;
      this.starts[index] = start;
      this.stops[index] = stop;
      // One number to sort by: the stop and then the place, both far below 2 ** 26.
      keys[index] = stop * length + index;
    }
    keys.sort();
    this.#ended = new Int32Array(length);
    this.#byStop = new Int32Array(length);
    for (let index = 0; index < length; index++) {
      const stop = Math.floor(keys[index]! / length);
      this.#ended[index] = stop;
      this.#byStop[index] = keys[index]! - stop * length;
    }
    this.#leaves = 2 ** Math.ceil(Math.log2(Math.max(1, length)));
    this.#latest = new Int32Array(2 * this.#leaves).fill(-(2 ** 31));
    this.#latest.set(this.stops, this.#leaves);
    for (let node = this.#leaves - 1; node > 0; node--) {
      this.#latest[node] = Math.max(this.#latest[2 * node]!, this.#latest[2 * node + 1]!);
    }
  }

  /** How many are over by the beginning of a day. O(log n). */
  endedBy(day: Day): number {
    return firstFrom(this.#ended, day + 1);
  }

  /** How many begin before a day: the place of the first that begins on it or later. O(log n). */
  begunBefore(day: Day): number {
    return firstFrom(this.starts, day);
  }

  /** How many have a day in common with the stretch from `from` up to `to`. O(log n). */
  countTouching(from: Day, to: Day): number {
    return Math.max(0, this.begunBefore(to) - this.endedBy(from));
  }

  /** The place of the last to be over by the beginning of a day; of several the last; -1 of none. O(log n). */
  lastEndedBy(day: Day): number {
    return this.#byStop[this.endedBy(day) - 1] ?? -1;
  }

  /**
   * The places of those that have a day in common with a stretch, in ascending order; no more than the
   * first `most`. O(k log n) for k of them.
   */
  touching(from: Day, to: Day, most = Infinity): number[] {
    const found: number[] = [];
    const end = this.begunBefore(to);
    const visit = (node: number, first: number, size: number): void => {
      if (first >= end || found.length >= most || this.#latest[node]! <= from) return;
      if (size === 1) {
        found.push(first);
        return;
      }
      visit(2 * node, first, size / 2);
      visit(2 * node + 1, first + size / 2, size / 2);
    };
    visit(1, 0, this.#leaves);
    return found;
  }
}

/**
 * The place of the first of an ascending order that is `least` or more; its length where none is. What is
 * not a number itself is ordered by one.
 */
export function firstFrom(ascending: ArrayLike<number>, least: number): number;
export function firstFrom<T>(
  ascending: ArrayLike<T>,
  least: number,
  numberOf: (one: T) => number,
): number;
export function firstFrom<T>(
  ascending: ArrayLike<T>,
  least: number,
  numberOf: (one: T) => number = Number,
): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (numberOf(ascending[middle]!) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}
