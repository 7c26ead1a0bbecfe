import { describe, expect, it } from 'vitest';
import { actionOfKey } from './keys.ts';

const press = (key: string, more: Partial<Parameters<typeof actionOfKey>[0]> = {}) =>
  actionOfKey({ key, ctrlKey: false, altKey: false, metaKey: false, ...more });

describe('a key on the timeline', () => {
  it('moves between events and lanes', () => {
    const steps = {
      ArrowLeft: 'previous',
      ArrowRight: 'next',
      ArrowUp: 'up',
      ArrowDown: 'down',
      Home: 'first',
      End: 'last',
    };
    for (const [key, direction] of Object.entries(steps)) {
      expect(press(key)).toEqual({ do: 'step', direction });
    }
  });

  it('pans by a little less than a screenful, so that an edge stays in sight', () => {
    expect(press('PageDown')).toEqual({ do: 'screen', share: 0.9 });
    expect(press('PageUp')).toEqual({ do: 'screen', share: -0.9 });
  });

  it('zooms in and out by the same step, plus also without Shift', () => {
    expect(press('+')).toEqual({ do: 'zoom', factor: 1.5 });
    expect(press('=')).toEqual(press('+'));
    expect(press('-')).toEqual({ do: 'zoom', factor: 1 / 1.5 });
  });

  it('fits, centres, reads and goes back', () => {
    expect(['0', 'f', 'F', 'Enter', ' ', 'Escape'].map((key) => press(key)?.do)).toEqual([
      'fit',
      'centre',
      'centre',
      'read',
      'read',
      'back',
    ]);
  });

  it('stays the browser’s with Ctrl, Alt or Meta, and when it means nothing here', () => {
    expect(press('+', { ctrlKey: true })).toBeNull();
    expect(press('ArrowLeft', { altKey: true })).toBeNull();
    expect(press('0', { metaKey: true })).toBeNull();
    expect(['Tab', 'a', 'F5', ''].map((key) => press(key))).toEqual([null, null, null, null]);
  });
});
