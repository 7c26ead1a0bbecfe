/** The overview of many events: stretches of time in shades, the more events the deeper. */
import type { Spans } from '../query/spans.ts';
import type { Camera } from './camera.ts';
import { countOfBin, peakOf } from './density.ts';
import { dayOfPiece, gridFor, pieceOf } from './grid.ts';

/** How many shades there are; the last is for the fullest bins. */
const SHADES = 4;

/**
 * For each shade, the stretches (days) that have it; bins without events have none. Bins beside each other
 * of one shade are one stretch. O(bins · log n).
 */
export function shadesOf(spans: Spans, whole: Camera, pxPerDay: number): Camera[][] {
  const { binDays } = gridFor(pxPerDay);
  const peak = peakOf(spans, binDays);
  const shades: { from: number; to: number }[][] = Array.from({ length: SHADES }, () => []);
  const last = pieceOf(whole.to, binDays);
  for (let bin = pieceOf(whole.from, binDays); bin <= last; bin++) {
    const count = countOfBin(spans, bin, binDays);
    if (count === 0) continue;
    const stretches = shades[Math.ceil((count / peak.count) * SHADES) - 1]!;
    const from = dayOfPiece(bin, binDays);
    const before = stretches.at(-1);
    if (before?.to === from) before.to = from + binDays;
    else stretches.push({ from, to: from + binDays });
  }
  return shades;
}
