import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { createPace, wheelIntent } from './wheel.ts';

const turn = (more: Partial<Parameters<typeof wheelIntent>[0]>) =>
  wheelIntent({ deltaX: 0, deltaY: 0, deltaMode: 0, shiftKey: false, ctrlKey: false, ...more });

describe('the wheel', () => {
  it('zooms: in when turned away, out when turned towards the reader', () => {
    expect(turn({ deltaY: -100 })).toEqual({ kind: 'zoom', amount: 0.25 });
    expect(turn({ deltaY: 100 })).toEqual({ kind: 'zoom', amount: -0.25 });
  });

  it('pans with Shift or sideways, towards later when turned on', () => {
    expect(turn({ deltaY: 60, shiftKey: true })).toEqual({ kind: 'pan', amount: 60 });
    expect(turn({ deltaX: 60, deltaY: 20 })).toEqual({ kind: 'pan', amount: 60 });
    // Some systems turn a wheel sideways by themselves while Shift is held.
    expect(turn({ deltaX: -60, shiftKey: true })).toEqual({ kind: 'pan', amount: -60 });
  });

  it('zooms more finely under a pinch, which comes with Ctrl, even a slanted one', () => {
    expect(turn({ deltaY: -10, ctrlKey: true })).toEqual({ kind: 'zoom', amount: 0.1 });
    expect(turn({ deltaX: 9, deltaY: -5, ctrlKey: true })).toEqual({ kind: 'zoom', amount: 0.05 });
  });

  it('zooms alike by one notch, whether it comes as three lines or as 100 px', () => {
    expect(turn({ deltaY: 3, deltaMode: 1 })).toEqual(turn({ deltaY: 100 }));
    expect(turn({ deltaX: -3, deltaMode: 1 })).toEqual(turn({ deltaX: -100 }));
  });

  it('means the same in pages, and in modes unknown, as in px', () => {
    expect(turn({ deltaY: 1, deltaMode: 2 })).toEqual(turn({ deltaY: 150 }));
    expect(turn({ deltaY: 60, deltaMode: 9 })).toEqual(turn({ deltaY: 60 }));
  });

  it('never flies out of sight, whatever a device sends', () => {
    const delta = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const event = fc.record({
      deltaX: delta,
      deltaY: delta,
      deltaMode: fc.constantFrom(0, 1, 2),
      shiftKey: fc.boolean(),
      ctrlKey: fc.boolean(),
    });
    fc.assert(
      fc.property(event, (event) => {
        const { kind, amount } = wheelIntent(event);
        const most = kind === 'pan' ? 150 : event.ctrlKey ? 0.3 : 0.375;
        expect(Math.abs(amount)).toBeLessThanOrEqual(most + 1e-9);
      }),
      runs,
    );
  });
});

/** What a stream of turns, one every few ms, zooms in all. */
function zoomOf(deltas: readonly number[], everyMs: number): number {
  const pace = createPace();
  return deltas.reduce(
    (sum, deltaY, index) => sum + pace(turn({ deltaY }).amount, 1000 + index * everyMs),
    0,
  );
}

describe('the pace', () => {
  it('lets the notches that a hand turns count in full', () => {
    expect(zoomOf([-100, -100, -100, -100], 100)).toBeCloseTo(1, 9);
    expect(zoomOf([-120, -120, -120, -120], 20)).toBeCloseTo(1.2, 9);
  });

  it('never lets a trackpad’s many small deltas fly', () => {
    const push = [4, 12, 30, 60, 90, 110, 100, 90];
    const momentum = Array.from({ length: 60 }, (_, index) => 80 * 0.95 ** index);
    const deltas = [...push, ...momentum];
    const ms = deltas.length * 16;
    expect(deltas.reduce((sum, delta) => sum + delta, 0)).toBeGreaterThan(1800);
    expect(Math.abs(zoomOf(deltas, 16))).toBeLessThanOrEqual(0.5 + ms * 0.001);
    expect(Math.abs(zoomOf(deltas, 16))).toBeGreaterThan(1);
  });

  it('lets a slow stream through as it is', () => {
    expect(zoomOf(new Array<number>(50).fill(-4), 16)).toBeCloseTo(0.5, 9);
  });

  it('begins anew after a rest', () => {
    const pace = createPace();
    const spend = (atMs: number) => pace(0.1, atMs) + pace(0.1, atMs) + pace(0.4, atMs);
    expect(spend(0)).toBeCloseTo(0.5, 9);
    expect(pace(0.1, 10)).toBeCloseTo(0.01, 9);
    expect(spend(500)).toBeCloseTo(0.5, 9);
  });

  it('never adds to a turn nor turns it round, and holds its limit, whatever comes', () => {
    const turns = fc.array(
      fc.record({ amount: fc.double({ min: -0.375, max: 0.375, noNaN: true }), ms: fc.nat(150) }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(turns, (turns) => {
        const pace = createPace();
        let atMs = 0;
        let sum = 0;
        for (const { amount, ms } of turns) {
          atMs += ms;
          const counted = pace(amount, atMs);
          expect(Math.abs(counted)).toBeLessThanOrEqual(Math.abs(amount));
          expect(counted * amount).toBeGreaterThanOrEqual(0);
          sum += Math.abs(counted);
        }
        expect(sum).toBeLessThanOrEqual(1.5 + (atMs - turns[0]!.ms) * 0.003 + 1e-9);
      }),
      runs,
    );
  });
});
