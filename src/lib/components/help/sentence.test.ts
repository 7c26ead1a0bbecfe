import { describe, expect, it } from 'vitest';
import { parseDay } from '../../chronology/day.ts';
import { sentenceOfView, wordDays } from './sentence.ts';

const days = (first: string, last: string) => wordDays(parseDay(first)!, parseDay(last)!);

describe('the days in view', () => {
  it('are said with the month and the year once where both share them', () => {
    expect(days('2024-01-17', '2024-03-03')).toBe('17 January to 3 March 2024');
    expect(days('2024-01-17', '2024-01-20')).toBe('17 to 20 January 2024');
    expect(days('2023-12-17', '2024-01-03')).toBe('17 December 2023 to 3 January 2024');
    expect(days('2023-01-17', '2024-01-17')).toBe('17 January 2023 to 17 January 2024');
  });

  it('are said as one where there is one', () => {
    expect(days('2024-02-29', '2024-02-29')).toBe('29 February 2024');
  });
});

describe('the view', () => {
  const range = { first: parseDay('2024-01-17')!, last: parseDay('2024-03-03')! };
  const tally = { total: 94, inView: 31, possibly: 0, earlier: 40, later: 23, filteredOut: 0 };

  it('is said in one sentence, days first', () => {
    expect(sentenceOfView(range, tally)).toBe(
      '17 January to 3 March 2024: 31 of 94 events in view',
    );
  });

  it('tells what is possibly in it and what a filter keeps out, where there is any', () => {
    expect(sentenceOfView(range, { ...tally, possibly: 4, later: 7, filteredOut: 12 })).toBe(
      '17 January to 3 March 2024: 31 of 94 events in view, 4 possibly, 12 filtered out',
    );
  });
});
