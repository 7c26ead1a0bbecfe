import { describe, expect, it } from 'vitest';
import { beginsInSight, isInSight, revealBeginning, revealEvent } from './sight.ts';

const dot = (day: number) => ({ start: day, stop: day + 1, isPoint: true });
const bar = (start: number, stop: number) => ({ start, stop, isPoint: false });
const camera = { from: 100, to: 120 };
const limits = { from: 0, to: 400, minSpan: 1 };

describe('in sight', () => {
  it('is a dot by its middle, and a bar by any part of it', () => {
    expect([dot(99), dot(100), dot(119), dot(120)].map((one) => isInSight(one, camera))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isInSight(bar(10, 300), camera)).toBe(true);
    expect(isInSight(bar(10, 100), camera)).toBe(false);
    expect(isInSight(bar(119, 300), camera)).toBe(true);
  });

  it('begins what has its first day there', () => {
    expect(beginsInSight(bar(10, 300), camera)).toBe(false);
    expect(beginsInSight(bar(119, 300), camera)).toBe(true);
    expect(beginsInSight(bar(120, 300), camera)).toBe(false);
  });
});

describe('the camera', () => {
  it('stays for a long bar of which any part is in sight, and shows all of a short one', () => {
    expect(revealEvent(camera, bar(10, 300), limits)).toBe(camera);
    const { from, to } = revealEvent(camera, bar(115, 124), limits);
    expect(from).toBeLessThanOrEqual(115);
    expect(to).toBeGreaterThanOrEqual(124);
    expect(to - from).toBeCloseTo(20);
  });

  it('goes to a long bar that is out of sight, and shows all of it', () => {
    const { from, to } = revealEvent(camera, bar(200, 300), limits);
    expect(from).toBeLessThanOrEqual(200);
    expect(to).toBeGreaterThanOrEqual(300);
  });

  it('goes to the beginning of a long bar without changing its span', () => {
    const { from, to } = revealBeginning(camera, bar(10, 300), limits);
    expect(from).toBeLessThanOrEqual(10);
    expect(to).toBeGreaterThan(11);
    expect(to - from).toBeCloseTo(20);
  });
});
