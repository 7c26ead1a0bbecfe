import { describe, expect, it } from 'vitest';
import { parseDay } from '../chronology/day.ts';
import { labelColumn, speakCount } from './columns.ts';

const days = (first: string, last: string, count: number) => ({
  from: parseDay(first)!,
  to: parseDay(last)! + 1,
  count,
});

describe('the words for a number of events', () => {
  it('name the day, or the first and the last of several', () => {
    expect(speakCount(days('2024-02-14', '2024-02-14', 1))).toBe('1 event on 14 February 2024');
    expect(speakCount(days('2024-02-01', '2024-02-07', 1204))).toBe(
      '1,204 events from 1 to 7 February 2024',
    );
    expect(speakCount(days('2024-01-29', '2024-02-04', 7))).toBe(
      '7 events from 29 January to 4 February 2024',
    );
  });

  it('are shorter beside a column', () => {
    expect(labelColumn(days('2024-02-14', '2024-02-14', 133))).toBe('133 on 14 February');
    expect(labelColumn(days('2024-02-12', '2024-02-18', 1204))).toBe(
      '1,204 in 7 days from 12 February',
    );
  });
});
