import { describe, expect, it } from 'vitest';
import { parseDay } from '../chronology/day.ts';
import { sentenceOfRange, sentenceOfView } from './help.ts';

describe('the view', () => {
  const range = { first: parseDay('2024-01-17')!, last: parseDay('2024-03-03')! };
  const tally = {
    total: 94,
    inView: 31,
    possibly: 0,
    possiblyInRange: 0,
    earlier: 40,
    later: 23,
    filteredOut: 0,
  };

  it('is said in one sentence, days first', () => {
    expect(sentenceOfView(range, tally)).toBe(
      '17 January to 3 March 2024: 31 of 94 events in view',
    );
  });

  it('tells what is possibly in it and what a filter keeps out, where there is any', () => {
    const parts = { possibly: 4, possiblyInRange: 2, later: 5, filteredOut: 12 };
    expect(sentenceOfView(range, { ...tally, ...parts })).toBe(
      '17 January to 3 March 2024: 31 of 94 events in view, 4 possibly, 2 possibly in the range, 12 filtered out',
    );
  });
});

describe('a range', () => {
  const from = parseDay('2024-01-20')!;
  const to = parseDay('2024-02-10')!;

  it('is said by its count and its days, with what is only possibly in it', () => {
    expect(sentenceOfRange({ from, to }, 31, 0)).toBe(
      '31 events from 20 January to 10 February 2024',
    );
    expect(sentenceOfRange({ from, to: from }, 1, 1)).toBe(
      '1 event on 20 January 2024, 1 of them possibly',
    );
  });

  it('that is off is not spoken of', () => {
    expect(sentenceOfRange(null, 94, 0)).toBe('');
  });
});
