import { describe, expect, it } from 'vitest';
import { EMPTY_FILTER } from '../query/filter.ts';
import { clean, context, day } from './address.arbitrary.ts';
import { decodeView, encodeView } from './address.ts';
import { DEFAULT_VIEW } from './view.ts';

describe('a range of days', () => {
  const rangeOf = (text: string) => decodeView(`range=${text}`, context);
  const range = (from: string, to: string) =>
    clean({
      ...DEFAULT_VIEW,
      filter: { ...EMPTY_FILTER, range: { from: day(from), to: day(to) } },
    });

  it('is written as an interval; one day may be given alone, and the slash escaped', () => {
    expect(rangeOf('2024-01-20/2024-02-10')).toEqual(range('2024-01-20', '2024-02-10'));
    expect(rangeOf('2024-01-20%2F2024-02-10')).toEqual(range('2024-01-20', '2024-02-10'));
    expect(rangeOf('2024-01-20')).toEqual(range('2024-01-20', '2024-01-20'));
    expect(encodeView(rangeOf('2024-01-20').view, context)).toBe('range=2024-01-20/2024-01-20');
  });

  it('may be given by months and years, which are written as their days', () => {
    expect(rangeOf('2024-02')).toEqual(range('2024-02-01', '2024-02-29'));
    expect(rangeOf('2023-11/2024-02')).toEqual(range('2023-11-01', '2024-02-29'));
    expect(rangeOf('2023-11-15/2024-01')).toEqual(range('2023-11-15', '2024-01-31'));
    expect(rangeOf('2023')).toEqual(range('2023-09-25', '2023-12-31'));
    expect(encodeView(rangeOf('2024-02').view, context)).toBe('range=2024-02-01/2024-02-29');
    expect(decodeView('from=2023-11&to=2024-02', context).view.camera).toEqual({
      from: day('2023-11-01'),
      to: day('2024-03-01'),
    });
  });

  it('is apart from the days in view', () => {
    const { view } = decodeView('range=2024-01-20/2024-02-10&from=2024-03-01', context);
    expect(view.filter.range).toEqual({ from: day('2024-01-20'), to: day('2024-02-10') });
    expect(view.camera?.from).toBe(day('2024-03-01'));
  });

  it('is cut to the days there are, and all of them are no filter', () => {
    expect(rangeOf('2001-01-01/2023-10-31')).toEqual(range('2023-09-25', '2023-10-31'));
    expect(rangeOf('2001-01-01/2031-01-01')).toEqual(clean(DEFAULT_VIEW));
  });

  it.each([
    ['soon', '“soon” is not a day (it would be like 2024-01-28); all is shown.'],
    ['2024-01-20/', '“” is not a day (it would be like 2024-01-28); all is shown.'],
    [
      '2024-01-20/2024-01-25/2024-01-28',
      '“2024-01-25/2024-01-28” is not a day (it would be like 2024-01-28); all is shown.',
    ],
    [
      '2024-02-10/2024-01-20',
      'The address asks for 2024-02-10 to 2024-01-20, which ends before it begins; all is shown.',
    ],
    [
      '2024-03/2024-01',
      'The address asks for 2024-03 to 2024-01, which ends before it begins; all is shown.',
    ],
    ['1900-01', 'Nothing is told of 1900-01; all is shown.'],
    ['2024-13', '“2024-13” is not a day (it would be like 2024-01-28); all is shown.'],
    ['1900-01-01/1900-02-01', 'Nothing is told of 1900-01-01 to 1900-02-01; all is shown.'],
  ])('that cannot be read is none, and that is said: %s', (text, notice) => {
    expect(rangeOf(text)).toEqual({ view: DEFAULT_VIEW, notices: [notice] });
  });
});
