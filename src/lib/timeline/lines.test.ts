import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { breakLines, flow } from './lines.ts';
import { textWidthPx } from './textWidth.ts';

const address = 'https://example.org/fronts/?fronts=lebanon,iran&from=2024-01-20&to=2024-03-15';

describe('lines', () => {
  it('break an address after the signs that join its parts', () => {
    expect(breakLines(address, 300, 12)).toEqual([
      'https://example.org/fronts/?fronts=lebanon,iran&',
      'from=2024-01-20&to=2024-03-15',
    ]);
  });

  it('break at spaces, as late as the width allows, and cut no word that has room', () => {
    const of = (text: string) => textWidthPx(text, 13);
    expect(breakLines('one two three', 1000, 13)).toEqual(['one two three']);
    expect(breakLines('one two three', of('one two'), 13)).toEqual(['one two', 'three']);
    expect(breakLines('one two three', of('one two') - 0.01, 13)).toEqual(['one', 'two', 'three']);
  });

  it('are as wide as the one who measures says', () => {
    expect(breakLines('one two', 7, 13, false, (text) => text.length)).toEqual(['one two']);
    expect(breakLines('one two', 6, 13, false, (text) => text.length)).toEqual(['one', 'two']);
  });

  it('are never wider than they may be, and lose nothing', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab W&/,?… ') });
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 200 }), (text, maxPx) => {
        const lines = breakLines(text, maxPx, 12);
        for (const line of lines) expect(textWidthPx(line, 12)).toBeLessThanOrEqual(maxPx);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
      runs,
    );
  });
});

describe('a flow', () => {
  it('begins a row where the next has no room, and never lets two meet', () => {
    expect(flow([100, 50, 60, 300, 10], 220, 20)).toEqual([
      { xPx: 0, row: 0 },
      { xPx: 120, row: 0 },
      { xPx: 0, row: 1 },
      { xPx: 0, row: 2 },
      { xPx: 0, row: 3 },
    ]);
  });
});
