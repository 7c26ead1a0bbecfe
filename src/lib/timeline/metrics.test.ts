import { describe, expect, it } from 'vitest';
import { metricsFor, NARROW_BELOW_PX, type Metrics } from './metrics.ts';

const metrics = (widthPx: number, textScale = 1, hasGutter = true): Metrics =>
  metricsFor({ widthPx, textScale, hasGutter });

describe('the metrics', () => {
  it('have no labels in a narrow plot', () => {
    expect(metrics(NARROW_BELOW_PX).labels).toBe(true);
    expect(metrics(NARROW_BELOW_PX - 1).labels).toBe(false);
  });

  it('count the width in letters: at 200 % text a narrow plot is twice as wide', () => {
    expect(metrics(2 * NARROW_BELOW_PX, 2).labels).toBe(true);
    expect(metrics(2 * NARROW_BELOW_PX - 1, 2).labels).toBe(false);
  });

  it('grow with the text, marks and their targets too; only the white between them does not', () => {
    expect(metrics(1400, 2)).toEqual<Metrics>({
      ...metrics(1400),
      fontPx: 26,
      rowPx: 40,
      lanePaddingPx: 28,
      laneTopPx: 14,
      collapsedPx: 56,
      railPx: 56,
      railTopPx: 8,
      markPx: 18,
      targetPx: 48,
      labelGapPx: 12,
      barPx: 32,
    });
  });

  it('leave room for the name of a lane above its rows where there is no gutter', () => {
    const [beside, inside] = [metrics(880), metrics(880, 1, false)];
    expect(inside.laneTopPx).toBeGreaterThanOrEqual(inside.fontPx * 1.5);
    expect(inside.laneTopPx).toBeGreaterThan(beside.laneTopPx);
    expect(inside.labels).toBe(true);
  });

  it('have room for a mark in its row, and keep two marks of a row 24 px apart or more', () => {
    const widths = [300, 880, 1400];
    const shapes = widths.flatMap((width) => [1, 1.25, 2].map((scale) => ({ width, scale })));
    for (const { width, scale } of shapes) {
      for (const hasGutter of [true, false]) {
        const { laneTopPx, lanePaddingPx, markPx, rowPx, clearPx, targetPx } = metrics(
          width,
          scale,
          hasGutter,
        );
        expect(laneTopPx).toBeLessThanOrEqual(lanePaddingPx);
        expect(2 * markPx).toBeLessThanOrEqual(rowPx);
        expect(targetPx).toBe(24 * scale);
        // Of the white between marks there is no more in large text, which suffices for a finger.
        expect(2 * markPx + clearPx).toBeGreaterThanOrEqual(24);
      }
    }
  });
});
