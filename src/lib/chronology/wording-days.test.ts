import { describe, expect, it } from 'vitest';
import { parseDay } from './day.ts';
import { wordDays, wordDaysShort } from './wording-days.ts';

const days = (first: string, last: string) => wordDays(parseDay(first)!, parseDay(last)!);
const short = (first: string, last: string) => wordDaysShort(parseDay(first)!, parseDay(last)!);

describe('days in a row', () => {
  it('are said with the month and the year once where both share them', () => {
    expect(days('2024-01-17', '2024-03-03')).toBe('17 January to 3 March 2024');
    expect(days('2024-01-17', '2024-01-20')).toBe('17 to 20 January 2024');
    expect(days('2023-12-17', '2024-01-03')).toBe('17 December 2023 to 3 January 2024');
    expect(days('2023-01-17', '2024-01-17')).toBe('17 January 2023 to 17 January 2024');
  });

  it('are said as one where there is one', () => {
    expect(days('2024-02-29', '2024-02-29')).toBe('29 February 2024');
  });

  it('are written shorter by the same rule', () => {
    expect(short('2024-01-20', '2024-02-10')).toBe('20 Jan – 10 Feb 2024');
    expect(short('2024-01-20', '2024-01-28')).toBe('20–28 Jan 2024');
    expect(short('2023-12-20', '2024-01-28')).toBe('20 Dec 2023 – 28 Jan 2024');
    expect(short('2024-01-28', '2024-01-28')).toBe('28 Jan 2024');
  });
});
