import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { spanOf, xOfDay, zoomCamera, type Camera, type CameraLimits } from './camera.ts';
import { createFlight } from './flight.ts';
import { anyLook, anyShare, cameraOf } from './layout.arbitrary.ts';

const limits: CameraLimits = { from: 19_600, to: 19_820, minSpan: 1 };
const anyCamera = anyLook.map((look) => cameraOf(look, limits));
const middleOf = ({ from, to }: Camera): number => (from + to) / 2;

/** The cameras of a flight, `steps` of them in even steps of time. */
function wayOf(from: Camera, to: Camera, steps = 40): Camera[] {
  const flight = createFlight(from, to, limits);
  return Array.from({ length: steps + 1 }, (_, step) =>
    flight.at((flight.durationMs * step) / steps),
  );
}

/** Whether numbers only grow or only shrink, but for noise. */
function isMonotone(numbers: readonly number[]): boolean {
  const steps = numbers.slice(1).map((number, index) => number - numbers[index]!);
  return steps.every((step) => step >= -1e-6) || steps.every((step) => step <= 1e-6);
}

describe('a flight', () => {
  it('begins and ends exactly, and takes from 250 to 900 ms', () => {
    fc.assert(
      fc.property(anyCamera, anyCamera, (from, to) => {
        const { durationMs, at } = createFlight(from, to, limits);
        expect([at(-5), at(0), at(durationMs), at(1e9)]).toEqual([from, from, to, to]);
        expect(durationMs).toBeGreaterThanOrEqual(250);
        expect(durationMs).toBeLessThanOrEqual(900);
      }),
      runs,
    );
  });

  it('takes as long there as back, and longer the further it goes', () => {
    const near = { from: 19_700, to: 19_710 };
    const duration = (from: Camera, to: Camera) => createFlight(from, to, limits).durationMs;
    const next = { from: 19_709, to: 19_719 };
    const far = { from: 19_720, to: 19_730 };
    expect(duration(near, next)).toBeCloseTo(duration(next, near), 9);
    expect(duration(near, far)).toBeGreaterThan(duration(near, next));
    expect(duration({ from: 19_600, to: 19_820 }, { from: 19_700, to: 19_701 })).toBe(900);
    expect(duration(near, { from: 19_700.1, to: 19_710.1 })).toBe(250);
  });

  it('never leaves the limits, nor shows less than both its ends do', () => {
    fc.assert(
      fc.property(anyCamera, anyCamera, (from, to) => {
        const least = Math.min(spanOf(from), spanOf(to));
        for (const camera of wayOf(from, to)) {
          expect(camera.from).toBeGreaterThanOrEqual(limits.from - 1e-6);
          expect(camera.to).toBeLessThanOrEqual(limits.to + 1e-6);
          expect(spanOf(camera)).toBeGreaterThanOrEqual(least - 1e-6);
        }
      }),
      runs,
    );
  });

  it('goes one way in time where it shows equally much at both ends', () => {
    fc.assert(
      fc.property(anyCamera, anyShare, (from, share) => {
        const by = limits.from + share * (limits.to - limits.from - spanOf(from));
        const to = { from: by, to: by + spanOf(from) };
        expect(isMonotone(wayOf(from, to).map(middleOf))).toBe(true);
      }),
      runs,
    );
  });

  it('only grows or only shrinks where one end holds the other, and no edge turns back', () => {
    fc.assert(
      fc.property(anyCamera, anyCamera, (a, b) => {
        fc.pre(a.from <= b.from && a.to >= b.to);
        for (const way of [wayOf(a, b), wayOf(b, a)]) {
          expect(isMonotone(way.map(spanOf))).toBe(true);
          expect(isMonotone(way.map(({ from }) => from))).toBe(true);
          expect(isMonotone(way.map(({ to }) => to))).toBe(true);
        }
      }),
      runs,
    );
  });

  it('to a camera zoomed around a time keeps that time in its place', () => {
    const from = { from: 19_700, to: 19_740 };
    const day = 19_708;
    for (const factor of [2, 8, 1 / 1.5]) {
      for (const camera of wayOf(from, zoomCamera(from, factor, limits, day))) {
        expect(xOfDay(day, camera, 1000)).toBeCloseTo(200, 3);
      }
    }
  });

  it('pans without zoom where it is not far, so that no row changes', () => {
    const from = { from: 19_700, to: 19_730 };
    for (const camera of wayOf(from, { from: 19_727, to: 19_757 })) {
      expect(spanOf(camera)).toBeCloseTo(30, 9);
    }
  });

  it('from afar zooms out on the way and in again, once', () => {
    const spans = wayOf({ from: 19_610, to: 19_615 }, { from: 19_790, to: 19_795 }).map(spanOf);
    const widest = spans.indexOf(Math.max(...spans));
    expect(spans[widest]).toBeGreaterThan(50);
    expect(isMonotone(spans.slice(0, widest + 1))).toBe(true);
    expect(isMonotone(spans.slice(widest))).toBe(true);
  });

  it('has no leap: no frame moves an edge by a great part of the way', () => {
    fc.assert(
      fc.property(anyCamera, anyCamera, (from, to) => {
        const way = wayOf(from, to, 200);
        for (const [index, camera] of way.slice(1).entries()) {
          const before = way[index]!;
          const widest = Math.max(spanOf(camera), spanOf(before));
          expect(Math.abs(camera.from - before.from)).toBeLessThan(widest * 0.2);
          expect(Math.abs(camera.to - before.to)).toBeLessThan(widest * 0.2);
        }
      }),
      runs,
    );
  });
});
