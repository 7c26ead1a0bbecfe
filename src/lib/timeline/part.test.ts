import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { spanOf } from './camera.ts';
import { markExtent } from './extents.ts';
import { metricsFor } from './metrics.ts';
import { unfoldingCamera } from './part.ts';

const limits = { from: 0, to: 230, minSpan: 1 };
const widthPx = 390;
const metrics = metricsFor({ widthPx, textScale: 1, hasGutter: false });
const on = (start: number, stop = start + 1) => ({ start, stop, isPoint: stop === start + 1 });
type Event = ReturnType<typeof on>;
const screen = { widthPx, metrics };
/** From farther away than any event, where every camera is taken to part them. */
const part = (...events: Event[]) =>
  unfoldingCamera(events, { from: -500, to: 500 }, limits, screen, () => true);

const anyEvent = fc
  .record({ day: fc.integer({ min: 5, max: 200 }), lasts: fc.constantFrom(1, 1, 1, 2, 5, 20) })
  .map(({ day, lasts }) => on(day, day + lasts));
const someEvents = fc.array(anyEvent, { minLength: 2, maxLength: 8 });

describe('zooming in on several events', () => {
  it('has all of them in sight, with white beside them, where that draws them apart', () => {
    const camera = part(on(100), on(120))!;
    expect(camera.from).toBeCloseTo(100 - 4.2);
    expect(camera.to).toBeCloseTo(121 + 4.2);
  });

  it('goes closer where a long one among them would keep the others together', () => {
    const camera = part(on(90, 130), on(100), on(101))!;
    expect(spanOf(camera)).toBeLessThan(40);
    expect(camera.from).toBeLessThan(100);
    expect(camera.to).toBeGreaterThan(102);
  });

  it('draws some of them as far apart as two marks of a row have to be', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        const lastBegin = Math.max(...events.map(({ start }) => start));
        const firstEnd = Math.min(...events.map(({ stop }) => stop));
        fc.pre(lastBegin > firstEnd);
        const camera = part(...events)!;
        const pxPerDay = widthPx / spanOf(camera);
        const extents = events.map((one) => markExtent(one, camera.from, pxPerDay, metrics));
        const lastLeft = Math.max(...extents.map(({ left }) => left));
        const firstRight = Math.min(...extents.map(({ right }) => right));
        expect(lastLeft - firstRight).toBeGreaterThanOrEqual(metrics.clearPx - 1e-6);
      }),
      runs,
    );
  });

  it('never goes farther away', () => {
    const near = { from: 98, to: 106 };
    expect(unfoldingCamera([on(100), on(120)], near, limits, screen, () => true)).toSatisfy(
      (camera) => spanOf(camera) < spanOf(near),
    );
  });
});

describe('zooming in on events that share a day', () => {
  const whole = { from: 0, to: 230 };
  const unfold = (togetherDownTo: number) =>
    unfoldingCamera(
      [on(100, 130), on(110)],
      whole,
      limits,
      screen,
      (camera) => spanOf(camera) <= togetherDownTo,
    );

  it('goes as close as it takes for them to find rows of their own, to where they meet', () => {
    expect(spanOf(unfold(100)!)).toBeCloseTo(57.5);
    const close = unfold(10)!;
    expect(spanOf(close)).toBeCloseTo(230 / 32);
    expect((close.from + close.to) / 2).toBeCloseTo(110.5);
  });

  it('goes to where one begins or ends, if they find rows of their own only there', () => {
    const camera = unfoldingCamera(
      [on(100, 130), on(110, 160)],
      whole,
      limits,
      screen,
      ({ from, to }) => from < 160 && to > 160 && to - from < 60,
    )!;
    expect((camera.from + camera.to) / 2).toBeCloseTo(160);
  });

  it('goes nowhere where they find none down to the limit', () => {
    expect(unfold(0)).toBeNull();
  });
});
