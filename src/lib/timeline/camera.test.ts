import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import {
  clampCamera,
  dayAtX,
  fromTransform,
  panCamera,
  revealInCamera,
  sameCamera,
  spanOf,
  toTransform,
  visibleDays,
  wholeCamera,
  xOfDay,
  zoomCamera,
  type Camera,
  type CameraLimits,
} from './camera.ts';
import { anyLook, anyShare, cameraOf } from './layout.arbitrary.ts';

const limits: CameraLimits = { from: 19_600, to: 19_800, minSpan: 1 };
const camera: Camera = { from: 19_650, to: 19_700 };

const anyLimits = fc
  .tuple(
    fc.integer({ min: -800_000, max: 800_000 }),
    fc.integer({ min: 1, max: 4000 }),
    fc.constantFrom(1, 1, 7),
  )
  .map(([from, days, minSpan]): CameraLimits => ({ from, to: from + days, minSpan }));

const anyView = fc
  .tuple(anyLimits, anyLook)
  .filter(([{ from, to, minSpan }]) => to - from >= minSpan)
  .map(([limits, look]) => ({ limits, camera: cameraOf(look, limits) }));

const widthPx = fc.integer({ min: 300, max: 2000 });

function expectWithin({ from, to }: Camera, limits: CameraLimits): void {
  expect(from).toBeGreaterThanOrEqual(limits.from - 1e-6);
  expect(to).toBeLessThanOrEqual(limits.to + 1e-6);
  expect(to - from).toBeGreaterThanOrEqual(limits.minSpan - 1e-6);
}

describe('a camera', () => {
  it('outside its limits is brought back to the nearest one inside', () => {
    const clamp = (from: number, to: number) => clampCamera({ from, to }, limits);
    expect(clamp(19_590, 19_610)).toEqual({ from: 19_600, to: 19_620 });
    expect(clamp(19_790, 19_810)).toEqual({ from: 19_780, to: 19_800 });
    expect(clamp(19_000, 20_000)).toEqual({ from: 19_600, to: 19_800 });
    expect(clamp(19_700, 19_700.5)).toEqual({ from: 19_699.75, to: 19_700.75 });
    expect(clamp(19_600, 19_600)).toEqual({ from: 19_600, to: 19_601 });
  });

  it('shows all there is where that is less than the shortest stretch', () => {
    const day = { from: 5, to: 6, minSpan: 7 };
    expect(clampCamera({ from: 5.2, to: 5.4 }, day)).toEqual({ from: 5, to: 6 });
    expect(zoomCamera({ from: 5, to: 6 }, 2, day)).toEqual({ from: 5, to: 6 });
  });

  it('is always within its limits, whatever is done to it', () => {
    const days = fc.double({ min: -1e7, max: 1e7, noNaN: true });
    const factor = fc.double({ min: 1e-4, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(anyView, days, days, factor, anyShare, ({ limits, camera }, a, b, by, at) => {
        const fixed = camera.from + at * spanOf(camera);
        const stretch = { from: a, to: a + Math.abs(b) };
        expectWithin(clampCamera(stretch, limits), limits);
        expectWithin(panCamera(camera, a, limits), limits);
        expectWithin(zoomCamera(camera, by, limits), limits);
        expectWithin(zoomCamera(camera, by, limits, fixed), limits);
      }),
      runs,
    );
  });

  it('stays the same object where nothing changes', () => {
    fc.assert(
      fc.property(anyView, ({ limits, camera }) => {
        expect(clampCamera(camera, limits)).toBe(camera);
        expect(panCamera(camera, 0, limits)).toBe(camera);
        expect(zoomCamera(camera, 1, limits)).toBe(camera);
        const whole = wholeCamera(limits);
        expect(panCamera(whole, 10, limits)).toBe(whole);
        expect(zoomCamera(whole, 0.5, limits)).toBe(whole);
      }),
      runs,
    );
  });

  it('is the same as another that no screen can tell from it', () => {
    expect(sameCamera(camera, { from: 19_650.04, to: 19_699.96 })).toBe(true);
    expect(sameCamera(camera, { from: 19_650.06, to: 19_700 })).toBe(false);
    expect(sameCamera({ from: 0, to: 1 }, { from: 0, to: 1.01 })).toBe(false);
  });
});

describe('panning', () => {
  it('moves by the days asked for, keeps the span, and stops at the limits', () => {
    expect(panCamera(camera, 7.5, limits)).toEqual({ from: 19_657.5, to: 19_707.5 });
    expect(panCamera(camera, 1000, limits)).toEqual({ from: 19_750, to: 19_800 });
    expect(panCamera(camera, -1000, limits)).toEqual({ from: 19_600, to: 19_650 });
  });

  it('never changes the span', () => {
    fc.assert(
      fc.property(anyView, fc.integer({ min: -5000, max: 5000 }), ({ limits, camera }, days) => {
        expect(spanOf(panCamera(camera, days / 3, limits))).toBeCloseTo(spanOf(camera), 6);
      }),
      runs,
    );
  });
});

describe('zooming', () => {
  it('shows half as much for a factor of two, around the middle or what is fixed', () => {
    expect(zoomCamera(camera, 2, limits)).toEqual({ from: 19_662.5, to: 19_687.5 });
    expect(zoomCamera(camera, 2, limits, 19_650)).toEqual({ from: 19_650, to: 19_675 });
    expect(zoomCamera(camera, 0.5, limits, 19_700)).toEqual({ from: 19_600, to: 19_700 });
  });

  it('in keeps the fixed time under the pointer', () => {
    fc.assert(
      fc.property(anyView, anyShare, anyShare, widthPx, ({ limits, camera }, at, by, widthPx) => {
        const fixed = camera.from + at * spanOf(camera);
        const zoomed = zoomCamera(camera, 1 + 9 * by, limits, fixed);
        expect(xOfDay(fixed, zoomed, widthPx)).toBeCloseTo(at * widthPx, 3);
      }),
      runs,
    );
  });

  it('out keeps it there, too, as long as no limit is met', () => {
    fc.assert(
      fc.property(anyView, anyShare, anyShare, ({ limits, camera }, at, by) => {
        const fixed = camera.from + at * spanOf(camera);
        const zoomed = zoomCamera(camera, 1 / (1 + 9 * by), limits, fixed);
        const isFree = zoomed.from > limits.from + 1e-6 && zoomed.to < limits.to - 1e-6;
        if (isFree) expect((fixed - zoomed.from) / spanOf(zoomed)).toBeCloseTo(at, 6);
      }),
      runs,
    );
  });

  it('stops at a day, and at all there is', () => {
    expect(spanOf(zoomCamera(camera, 1e9, limits))).toBeCloseTo(1, 9);
    expect(zoomCamera(camera, 1e-9, limits)).toEqual(wholeCamera(limits));
  });
});

describe('revealing a stretch', () => {
  const anyReveal = anyView.chain(({ limits, camera }) =>
    fc
      .tuple(anyShare, fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 400 })))
      .map(([at, days]) => {
        const length = Math.min(days, limits.to - limits.from);
        const from = Math.floor(limits.from + at * (limits.to - limits.from - length));
        return { limits, camera, stretch: { from, to: from + length } };
      }),
  );

  it('brings the whole of it into sight', () => {
    fc.assert(
      fc.property(anyReveal, ({ limits, camera, stretch }) => {
        const revealed = revealInCamera(camera, stretch, limits);
        expect(revealed.from).toBeLessThanOrEqual(stretch.from + 1e-6);
        expect(revealed.to).toBeGreaterThanOrEqual(stretch.to - 1e-6);
        expectWithin(revealed, limits);
      }),
      runs,
    );
  });

  it('returns the same camera when it is in sight', () => {
    fc.assert(
      fc.property(anyReveal, ({ limits, camera, stretch }) => {
        const isInSight = stretch.from >= camera.from && stretch.to <= camera.to;
        expect(revealInCamera(camera, stretch, limits) === camera).toBe(isInSight);
      }),
      runs,
    );
  });

  it('never zooms in, and out only for what is longer than the view', () => {
    fc.assert(
      fc.property(anyReveal, ({ limits, camera, stretch }) => {
        const span = spanOf(revealInCamera(camera, stretch, limits));
        expect(span).toBeGreaterThanOrEqual(spanOf(camera) - 1e-6);
        if (spanOf(stretch) <= spanOf(camera) * 0.84) expect(span).toBeCloseTo(spanOf(camera), 6);
      }),
      runs,
    );
  });

  it('moves no further than to have it just inside the margin', () => {
    const reveal = (from: number, to: number) => revealInCamera(camera, { from, to }, limits);
    expect(reveal(19_640, 19_641)).toEqual({ from: 19_636, to: 19_686 });
    expect(reveal(19_720, 19_721)).toEqual({ from: 19_675, to: 19_725 });
    expect(reveal(19_690, 19_710)).toEqual({ from: 19_664, to: 19_714 });
    expect(reveal(19_600, 19_601)).toEqual({ from: 19_600, to: 19_650 });
    expect(reveal(19_650, 19_651)).toBe(camera);
    expect(reveal(19_640, 19_720)).toEqual({ from: 19_636, to: 19_724 });
  });

  it('once is enough', () => {
    fc.assert(
      fc.property(anyReveal, ({ limits, camera, stretch }) => {
        const revealed = revealInCamera(camera, stretch, limits);
        expect(revealInCamera(revealed, stretch, limits)).toBe(revealed);
      }),
      runs,
    );
  });
});

describe('pixels', () => {
  it('run from the left edge to the right', () => {
    expect(xOfDay(19_650, camera, 1000)).toBe(0);
    expect(xOfDay(19_675, camera, 1000)).toBe(500);
    expect(xOfDay(19_700, camera, 1000)).toBe(1000);
    expect(dayAtX(250, camera, 1000)).toBe(19_662.5);
  });

  it('and days are each other’s inverse', () => {
    fc.assert(
      fc.property(anyView, widthPx, anyShare, ({ camera }, widthPx, at) => {
        const xPx = at * widthPx;
        expect(xOfDay(dayAtX(xPx, camera, widthPx), camera, widthPx)).toBeCloseTo(xPx, 3);
      }),
      runs,
    );
  });
});

describe('d3-zoom’s transform', () => {
  it('is the identity for all there is', () => {
    const { k, x } = toTransform(wholeCamera(limits), limits, 800);
    expect([k, Math.abs(x)]).toEqual([1, 0]);
    expect(toTransform(camera, limits, 800)).toEqual({ k: 4, x: -800 });
  });

  it('and the camera are each other’s inverse', () => {
    fc.assert(
      fc.property(anyView, widthPx, ({ limits, camera }, widthPx) => {
        const back = fromTransform(toTransform(camera, limits, widthPx), limits, widthPx);
        expect(back.from).toBeCloseTo(camera.from, 6);
        expect(back.to).toBeCloseTo(camera.to, 6);
        expect(sameCamera(back, camera)).toBe(true);
      }),
      runs,
    );
  });
});

describe('the visible days', () => {
  it('are those whose middle is shown, and one at least', () => {
    expect(visibleDays({ from: 5, to: 8 })).toEqual({ first: 5, last: 7 });
    expect(visibleDays({ from: 5.6, to: 8.4 })).toEqual({ first: 6, last: 7 });
    expect(visibleDays({ from: 5.4, to: 8.6 })).toEqual({ first: 5, last: 8 });
    expect(visibleDays({ from: 5.2, to: 5.9 })).toEqual({ first: 5, last: 5 });
    expect(visibleDays({ from: 5.5, to: 7.5 })).toEqual({ first: 5, last: 7 });
    expect(visibleDays({ from: 5.6, to: 6.4 })).toEqual({ first: 6, last: 6 });
    expect(visibleDays({ from: -2, to: 1 })).toEqual({ first: -2, last: 0 });
    expect(visibleDays({ from: 0, to: 1 })).toEqual({ first: 0, last: 0 });
  });

  it('of a camera on whole days are those days, whatever floating point made of it', () => {
    // From the year 0 to the year 9999, where a double still tells a millionth of a day.
    const days = fc.integer({ min: -720_000, max: 2_930_000 });
    const noise = fc.constantFrom(-1e-8, 0, 1e-8);
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 400 }), noise, (first, count, noise) => {
        const camera = { from: first + noise, to: first + count - noise };
        expect(visibleDays(camera)).toEqual({ first, last: first + count - 1 });
      }),
      runs,
    );
  });
});
