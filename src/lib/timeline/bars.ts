/** Rows for what lasts: one for each bar of a lane, the same at every zoom and wherever the camera looks. */
import type { Spans } from '../query/spans.ts';

/** Of so many bars at one time each has a row of its own; the rest have none. */
const MOST_ROWS = 12;

export interface BarRows {
  /** The row of what stands at a place in the lane, counted from the bottom; -1 for none, and for a dot. */
  readonly rowOf: Int8Array;
  /** The first day of what comes next in the same row; far away where nothing does. */
  readonly nextStart: Int32Array;
}

/** Gives each bar the lowest row that is free a day before it begins. O(n). */
export function rowsOfBars({ length, starts, stops }: Spans): BarRows {
  const rowOf = new Int8Array(length).fill(-1);
  const nextStart = new Int32Array(length).fill(2 ** 31 - 1);
  /** The last bar of each row. */
  const last: number[] = [];
  for (let index = 0; index < length; index++) {
    const start = starts[index]!;
    if (stops[index]! - start === 1) continue;
    let row = 0;
    while (row < last.length && stops[last[row]!]! >= start) row += 1;
    if (row === MOST_ROWS) continue;
    if (row < last.length) nextStart[last[row]!] = start;
    last[row] = index;
    rowOf[index] = row;
  }
  return { rowOf, nextStart };
}
