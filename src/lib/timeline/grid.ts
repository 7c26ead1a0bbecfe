/**
 * The grid of a zoom band: bins and tiles of fixed time, anchored in the calendar, so that panning moves no
 * border of them and changes nothing within.
 */
import type { Day } from '../chronology/day.ts';

/** A Monday, at which a bin and a tile of every size begin. */
const ANCHOR = 4;

/** The least width of a bin in px, anywhere in its band. */
const BIN_PX = 4;

/** The least width of a tile in px, anywhere in its band. */
const TILE_PX = 512;

export interface Grid {
  /** The days of a bin: 1, 2, 4, or weeks. */
  readonly binDays: number;
  /** The days of a tile: a whole number of bins. */
  readonly tileDays: number;
}

/** The grid for a band in which a day takes at least `pxPerDay`; a bin takes less than 8 px, or a day. */
export function gridFor(pxPerDay: number): Grid {
  let binDays = 1;
  while (binDays * pxPerDay < BIN_PX) binDays = binDays === 4 ? 7 : binDays * 2;
  return { binDays, tileDays: Math.ceil(TILE_PX / (pxPerDay * binDays)) * binDays };
}

/** The number of the piece that a time lies in, where pieces of so many days follow one another. */
export const pieceOf = (time: number, days: number): number => Math.floor((time - ANCHOR) / days);

/** The day at which a piece begins. */
export const dayOfPiece = (piece: number, days: number): Day => ANCHOR + piece * days;
