import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { wheelIntent } from './wheel.ts';

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

  it('means the same in lines and in pages as in px', () => {
    expect(turn({ deltaY: 3, deltaMode: 1 })).toEqual(turn({ deltaY: 60 }));
    expect(turn({ deltaX: 3, deltaMode: 1 })).toEqual(turn({ deltaX: 60 }));
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
        const most = kind === 'pan' ? 150 : event.ctrlKey ? 1.5 : 0.375;
        expect(Math.abs(amount)).toBeLessThanOrEqual(most + 1e-9);
      }),
      runs,
    );
  });
});
