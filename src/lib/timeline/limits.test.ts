import { describe, expect, it } from 'vitest';
import { limitsOf } from './limits.ts';

describe('the limits of a set of events', () => {
  it('leave three per cent before and five after, a day at least, and end on whole days', () => {
    const items = [
      { start: 100, stop: 101 },
      { start: 50, stop: 250 },
      { start: 200, stop: 230 },
    ];
    expect(limitsOf(items)).toEqual({ from: 44, to: 260, minSpan: 1 });
    expect(limitsOf([{ start: 7, stop: 8 }])).toEqual({ from: 6, to: 9, minSpan: 1 });
  });

  it('make no room for an open end', () => {
    const known = [
      { start: 100, stop: 101 },
      { start: 50, stop: 60 },
    ];
    const since = { start: 90, stop: 500, date: { earliest: 90, latest: Infinity } };
    const until = { start: -400, stop: 70, date: { earliest: -Infinity, latest: 69 } };
    expect(limitsOf([...known, since, until])).toEqual(limitsOf(known));
  });

  it('are a month around day 0 for no events', () => {
    expect(limitsOf([])).toEqual({ from: -15, to: 15, minSpan: 1 });
  });

  it('do not overflow the stack over very many events', () => {
    const items = Array.from({ length: 200_000 }, (_, start) => ({ start, stop: start + 1 }));
    expect(limitsOf(items)).toEqual({ from: -6000, to: 210_000, minSpan: 1 });
  });
});
