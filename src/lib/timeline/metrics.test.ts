import { describe, expect, it } from 'vitest';
import { COMPACT_BELOW_PX, metricsFor, type Metrics } from './metrics.ts';

describe('the metrics', () => {
  it('are those of a phone’s strip, without labels, below a width', () => {
    expect(metricsFor(COMPACT_BELOW_PX).labels).toBe(true);
    expect(metricsFor(COMPACT_BELOW_PX - 1).labels).toBe(false);
  });

  it('count the width in letters: at 200 % text a strip is twice as wide', () => {
    expect(metricsFor(2 * COMPACT_BELOW_PX, 2).labels).toBe(true);
    expect(metricsFor(2 * COMPACT_BELOW_PX - 1, 2).labels).toBe(false);
  });

  it('grow with the text where they hold text, and leave marks as they are', () => {
    const [one, two] = [metricsFor(1400), metricsFor(1400, 2)];
    expect(two).toEqual<Metrics>({
      ...one,
      fontPx: 26,
      rowPx: 40,
      lanePaddingPx: 28,
      laneTopPx: 14,
      collapsedPx: 56,
    });
  });

  it('have room for the rows below a lane’s name, and for a mark in its row', () => {
    for (const metrics of [metricsFor(300), metricsFor(880), metricsFor(1400, 2)]) {
      expect(metrics.laneTopPx).toBeLessThanOrEqual(metrics.lanePaddingPx);
      expect(2 * metrics.markPx).toBeLessThanOrEqual(metrics.rowPx);
      // Two marks of a row: their middles are a target apart.
      expect(2 * metrics.markPx + metrics.clearPx).toBeGreaterThanOrEqual(metrics.targetPx);
    }
  });
});
