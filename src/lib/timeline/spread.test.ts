import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { spreadLabels, type Anchored } from './spread.ts';

const GAP = 8;
const labels = fc
  .array(fc.record({ xPx: fc.nat(1000), widthPx: fc.integer({ min: 5, max: 160 }) }), {
    maxLength: 8,
  })
  .map((labels) => labels.toSorted((a, b) => a.xPx - b.xPx));

const neededPx = (labels: readonly Anchored[]): number =>
  labels.reduce((sum, { widthPx }) => sum + widthPx, 0) + Math.max(0, labels.length - 1) * GAP;

describe('labels on one line', () => {
  it('stand in the middle under their marks where there is room', () => {
    const labels = [
      { xPx: 100, widthPx: 40 },
      { xPx: 200, widthPx: 60 },
    ];
    expect(spreadLabels(labels, 400, GAP)).toEqual([80, 170]);
    expect(spreadLabels([], 400, GAP)).toEqual([]);
  });

  it('are moved no further than their neighbours and the ends ask for', () => {
    const at = (...xs: number[]) =>
      spreadLabels(
        xs.map((xPx) => ({ xPx, widthPx: 40 })),
        400,
        GAP,
      );
    expect(at(5, 200)).toEqual([0, 180]);
    expect(at(200, 395)).toEqual([180, 360]);
    expect(at(200, 210)).toEqual([180, 228]);
    expect(at(380, 390, 400)).toEqual([264, 312, 360]);
  });

  it('never overlap and never leave the line, as long as all of them fit', () => {
    fc.assert(
      fc.property(labels, fc.nat(300), (labels, sparePx) => {
        const widthPx = Math.max(1000, neededPx(labels)) + sparePx;
        const lefts = spreadLabels(labels, widthPx, GAP);
        let free = 0;
        for (const [index, left] of lefts.entries()) {
          expect(left).toBeGreaterThanOrEqual(free - 1e-9);
          free = left! + labels[index]!.widthPx + GAP;
        }
        expect(free - GAP).toBeLessThanOrEqual(widthPx + 1e-9);
      }),
      runs,
    );
  });

  it('leave out the longest where they do not all fit', () => {
    const labels = [30, 60, 90].map((width, index) => ({ xPx: index * 10, widthPx: width }));
    expect(spreadLabels(labels, 100 + GAP, GAP).map((left) => left === null)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('leave out no more than it takes: none shorter than one that stands, and none that had room', () => {
    fc.assert(
      fc.property(labels, fc.nat(600), (labels, widthPx) => {
        const lefts = spreadLabels(labels, widthPx, GAP);
        expect(lefts).toHaveLength(labels.length);
        const kept = labels.filter((_, index) => lefts[index] !== null);
        const left = labels.filter((_, index) => lefts[index] === null);
        expect(neededPx(kept)).toBeLessThanOrEqual(widthPx);
        const shortest = left.toSorted((a, b) => a.widthPx - b.widthPx)[0];
        if (!shortest) return;
        expect(kept.filter(({ widthPx }) => widthPx > shortest.widthPx)).toEqual([]);
        expect(neededPx([...kept, shortest])).toBeGreaterThan(widthPx);
      }),
      runs,
    );
  });

  it('never overlap and never leave the line where some are left out', () => {
    fc.assert(
      fc.property(labels, fc.nat(600), (labels, widthPx) => {
        let free = 0;
        for (const [index, left] of spreadLabels(labels, widthPx, GAP).entries()) {
          if (left === null) continue;
          expect(left).toBeGreaterThanOrEqual(free - 1e-9);
          expect(left + labels[index]!.widthPx).toBeLessThanOrEqual(widthPx + 1e-9);
          free = left + labels[index]!.widthPx + GAP;
        }
      }),
      runs,
    );
  });

  it('fill a line that they just fit', () => {
    fc.assert(
      fc.property(labels, (labels) => {
        const widthPx = neededPx(labels);
        let free = 0;
        const expected = labels.map((label) => {
          const left = free;
          free += label.widthPx + GAP;
          return left;
        });
        expect(spreadLabels(labels, widthPx, GAP)).toEqual(expected);
      }),
      runs,
    );
  });
});
