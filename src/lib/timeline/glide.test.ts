import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { spanOf, type CameraLimits } from './camera.ts';
import { createGlide, decay, glideEnd, glidePx, speedOf, type Sample } from './glide.ts';

const limits: CameraLimits = { from: 19_600, to: 19_820, minSpan: 1 };

/** A pointer that moves by so many px every 10 ms from 0. */
const moving = (steps: readonly number[]): Sample[] => {
  let xPx = 0;
  return [0, ...steps].map((step, index) => ({ atMs: index * 10, xPx: (xPx += step) }));
};

describe('the speed of a drag', () => {
  it('is that of its last 80 ms', () => {
    expect(speedOf(moving(new Array<number>(20).fill(-10)), 200)).toBeCloseTo(-1, 9);
    expect(
      speedOf(moving([...new Array<number>(20).fill(50), ...new Array<number>(8).fill(5)]), 280),
    )
      // Of the fast part only where the slow one began.
      .toBeCloseTo(0.5, 9);
  });

  it('is none where the pointer rested before it let go, or where the drag is too short to tell', () => {
    const samples = moving([10, 10, 10, 10, 10]);
    expect(speedOf(samples, 60)).toBeGreaterThan(0);
    expect(speedOf(samples, 120)).toBe(0);
    expect(speedOf(moving([40]), 10)).toBe(0);
    expect(speedOf([], 10)).toBe(0);
  });
});

describe('a glide', () => {
  const speed = fc.double({ min: -50, max: 50, noNaN: true });
  const px = fc.double({ min: -3000, max: 3000, noNaN: true });
  const width = fc.integer({ min: 300, max: 2000 });

  it('goes on where the drag went, no further than it went, and never more than half the width', () => {
    expect(glidePx(1, 400, 900)).toBe(160);
    expect(glidePx(-10, -400, 900)).toBe(-400);
    expect(glidePx(0.1, 400, 900)).toBe(0);
    expect(glidePx(-1, 400, 900)).toBe(0);
    fc.assert(
      fc.property(speed, px, width, (speed, dragged, widthPx) => {
        const way = glidePx(speed, dragged, widthPx);
        expect(Math.abs(way)).toBeLessThanOrEqual(Math.min(Math.abs(dragged), widthPx / 2));
        expect(way * dragged).toBeGreaterThanOrEqual(0);
      }),
      runs,
    );
  });

  it('slows down all the way and ends exactly', () => {
    const shares = Array.from({ length: 65 }, (_, index) => decay(index * 10));
    expect([decay(-1), shares[0], shares.at(-1), decay(1e9)]).toEqual([0, 0, 1, 1]);
    const steps = shares.slice(1).map((share, index) => share - shares[index]!);
    for (const [index, step] of steps.entries()) {
      expect(step).toBeGreaterThan(0);
      if (index > 0) expect(step).toBeLessThan(steps[index - 1]!);
    }
  });

  it('moves in time and never zooms, and stops at the limits', () => {
    const from = { from: 19_700, to: 19_730 };
    const to = glideEnd(from, 200, 1000, limits);
    expect(to).toEqual({ from: 19_694, to: 19_724 });
    const glide = createGlide(from, to);
    for (let ms = 0; ms <= glide.durationMs; ms += 20) {
      expect(spanOf(glide.at(ms))).toBeCloseTo(30, 9);
    }
    expect([glide.at(0), glide.at(glide.durationMs)]).toEqual([from, to]);
    const atEdge = { from: 19_600, to: 19_630 };
    expect(glideEnd(atEdge, 200, 1000, limits)).toBe(atEdge);
    expect(glideEnd({ from: 19_602, to: 19_632 }, 200, 1000, limits)).toEqual(atEdge);
  });
});
