import { describe, expect, it } from 'vitest';
import { dashesOf } from './dashes.ts';

/** The lengths of strokes and gaps, which take turns. */
const lengths = (toldShare: number): number[] => dashesOf(toldShare)!.split(' ').map(Number);
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe('the outline of a cluster', () => {
  it('is whole where all of its events were told', () => {
    expect(dashesOf(1)).toBeUndefined();
  });

  it('is broken all around where none was', () => {
    expect(Math.max(...lengths(0))).toBeLessThan(5);
  });

  it('is whole as far as they were told, and broken for the rest', () => {
    for (const share of [0.1, 0.4, 0.6, 0.95]) {
      const [solid, ...rest] = lengths(share);
      expect(Math.abs(solid! - 100 * share)).toBeLessThan(7);
      expect(Math.max(...rest)).toBeLessThan(5);
    }
  });

  it('goes around once', () => {
    for (const share of [0, 0.25, 0.5, 0.99]) {
      expect(sum(lengths(share))).toBeGreaterThan(93);
      expect(sum(lengths(share))).toBeLessThanOrEqual(101);
    }
  });
});
