import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toIsoDay } from './day.ts';
import { edtfText, hostileText, runs } from './edtf.arbitrary.ts';
import { parseEdtf } from './edtf.ts';

/** The bounds as ISO days, or the reason why there are none. */
function boundsOf(text: string): string {
  const parsed = parseEdtf(text);
  if (!parsed.ok) return parsed.reason;
  const { earliest, latest } = parsed.date;
  return [earliest, latest].map((day) => (Number.isFinite(day) ? toIsoDay(day) : '…')).join(' ');
}

function expectBounds(table: Record<string, string>): void {
  const texts = Object.keys(table);
  expect(Object.fromEntries(texts.map((text) => [text, boundsOf(text)]))).toEqual(table);
}

describe('a parsed date', () => {
  it('holds what was written, its bounds and its precision', () => {
    expect(parseEdtf('2024-02-15%')).toEqual({
      ok: true,
      date: {
        form: 'single',
        text: '2024-02-15%',
        precision: 'day',
        first: 19_768,
        last: 19_768,
        earliest: 19_765,
        latest: 19_771,
        latestStart: 19_771,
        earliestEnd: 19_765,
        lasted: false,
        approximate: true,
        uncertain: true,
      },
    });
  });

  it('keeps the two ends of what lasted apart', () => {
    expect(parseEdtf('2024-02-15~/2024-03')).toMatchObject({
      ok: true,
      date: {
        form: 'interval',
        text: '2024-02-15~/2024-03',
        earliest: 19_765,
        latestStart: 19_771,
        earliestEnd: 19_783,
        latest: 19_813,
        lasted: true,
        approximate: true,
        uncertain: false,
        precision: 'month',
        start: { text: '2024-02-15~', approximate: true },
        end: { text: '2024-03', approximate: false },
      },
    });
  });

  it('keeps the members of a set, in order', () => {
    expect(parseEdtf('[2024-02-07?,2024-02-01..2024-02-03]')).toMatchObject({
      ok: true,
      date: {
        form: 'set',
        lasted: false,
        uncertain: true,
        members: [
          { from: { text: '2024-02-01' }, to: { text: '2024-02-03' } },
          { from: { text: '2024-02-07?' }, to: { text: '2024-02-07?' } },
        ],
      },
    });
  });

  it('says which end is open and which is unknown', () => {
    expect(parseEdtf('2023-10-08/..')).toMatchObject({ date: { end: 'open', latest: Infinity } });
    expect(parseEdtf('2023-10-08/')).toMatchObject({ date: { end: 'unknown', latest: Infinity } });
  });
});

describe('bounds', () => {
  it('of level 0 are the first and the last day of the unit', () => {
    expectBounds({
      '2024-01-28': '2024-01-28 2024-01-28',
      '2024-02': '2024-02-01 2024-02-29',
      '2023-02': '2023-02-01 2023-02-28',
      '2024': '2024-01-01 2024-12-31',
      '0000': '0000-01-01 0000-12-31',
      '9999': '9999-01-01 9999-12-31',
    });
  });

  it('of a time of day are the calendar day as written, whatever the offset', () => {
    expectBounds({
      '2024-01-28T23:30:00': '2024-01-28 2024-01-28',
      '2024-01-28T23:30:00Z': '2024-01-28 2024-01-28',
      '2024-01-28T23:30:00-05': '2024-01-28 2024-01-28',
      '2024-01-28T00:30:00+03:30': '2024-01-28 2024-01-28',
    });
  });

  it('are 3 days wider about a day, 10 about a month, 90 about a year', () => {
    expectBounds({
      '2024-02-15~': '2024-02-12 2024-02-18',
      '2024-02-15%': '2024-02-12 2024-02-18',
      '2024-02~': '2024-01-22 2024-03-10',
      '2024~': '2023-10-03 2025-03-31',
      '2024-02-XX~': '2024-01-22 2024-03-10',
      '2024-02-1X~': '2024-02-07 2024-02-22',
    });
  });

  it('are no wider for a date that is only uncertain', () => {
    expectBounds({ '2024-02-15?': '2024-02-15 2024-02-15', '2024-02?': '2024-02-01 2024-02-29' });
  });

  it('stay within the years that can be written', () => {
    expectBounds({
      '0000-01-01~': '0000-01-01 0000-01-04',
      '9999-12~': '9999-11-21 9999-12-31',
    });
  });

  it('of unknown digits are what the digits allow', () => {
    expectBounds({
      '2024-02-XX': '2024-02-01 2024-02-29',
      '2024-XX-XX': '2024-01-01 2024-12-31',
      '2024-XX': '2024-01-01 2024-12-31',
      '2024-02-0X': '2024-02-01 2024-02-09',
      '2024-02-1X': '2024-02-10 2024-02-19',
      '2023-02-2X': '2023-02-20 2023-02-28',
      '2024-04-3X': '2024-04-30 2024-04-30',
    });
  });

  it('of an interval reach from the earliest beginning to the latest end', () => {
    expectBounds({
      '2023-11-14/2023-11-20': '2023-11-14 2023-11-20',
      '2004-06/2004-06-11': '2004-06-01 2004-06-11',
      '2004/2004-06-11': '2004-01-01 2004-06-11',
      '2024-02-15~/2024-02-20%': '2024-02-12 2024-02-23',
      '2024-02-15/2024-02-XX': '2024-02-15 2024-02-29',
      '2024-02-15/2024-02-15': '2024-02-15 2024-02-15',
      '2023-10-08/..': '2023-10-08 …',
      '2023-10-08/': '2023-10-08 …',
      '../2024-01-31': '… 2024-01-31',
      '/2024-01-31~': '… 2024-02-03',
    });
  });

  it('of a set reach from its first day to its last', () => {
    expectBounds({
      '[2024-02-11..2024-02-20]': '2024-02-11 2024-02-20',
      '[2024-01-30,2024-01-31]': '2024-01-30 2024-01-31',
      '[2024-03,2024-01-30]': '2024-01-30 2024-03-31',
      '[2024-02-05,2024-02-10..2024-02-12]': '2024-02-05 2024-02-12',
      '[..2024-03-05]': '… 2024-03-05',
      '[2024-03-05..]': '2024-03-05 …',
      '[..2024-01-01,2024-03-01..]': '… …',
      '[2024-02-11~..2024-02-20]': '2024-02-08 2024-02-20',
    });
  });
});

describe('a text that is refused', () => {
  it('is told what the calendar has instead', () => {
    expectBounds({
      '2023-02-29': '2023-02-29 is not a day: February 2023 has 28 days',
      '2024-04-31': '2024-04-31 is not a day: April 2024 has 30 days',
      '2024-02-3X': '2024-02-3X is not a day: February 2024 has 29 days',
      '2024-01-00': '2024-01-00 is not a day: January 2024 has 31 days',
      '2023-02-29T10:00:00Z': '2023-02-29 is not a day: February 2023 has 28 days',
      '2024-13-01': '2024-13 is not a month: the months are 01 to 12',
      '2024-00': '2024-00 is not a month: the months are 01 to 12',
      '2024-28-01': '2024-28 is not a month: the months are 01 to 12',
    });
  });

  it('is told what of EDTF lies outside the subset', () => {
    const season =
      'is a season or a part of a year: seasons are outside the subset, write a month or an interval';
    const inside = 'has a qualifier inside, outside the subset: put ? ~ or % at the very end';
    expectBounds({
      '2024-21': `2024-21 ${season}`,
      '2024-22~': `2024-22 ${season}`,
      '201X':
        '201X has unknown digits in the year, outside the subset: write a set such as [2010..2019]',
      '-0044': '-0044 is a negative year, outside the subset: the years are 0000 to 9999',
      Y17000: 'Y17000 is written with Y, outside the subset: the years are 0000 to 9999',
      '{2024-01,2024-02}':
        '{2024-01,2024-02} is an all-of set, outside the subset: write one event for each day, or an interval',
      '2024-?02': `2024-?02 ${inside}`,
      '?2024': `?2024 ${inside}`,
      '2024-1X':
        '2024-1X has one X in the month: write XX for any month, or a set such as [2024-10..2024-12]',
      '2024-02-X5': '2024-02-X5 has X before a digit: in a day X may be the last digit or both',
      '2024-XX-15': '2024-XX-15 has a day without its month: write XX for the day too, or a set',
    });
  });

  it('is told how the slip is put right', () => {
    expectBounds({
      '': 'the date is empty: write a year, a month or a day, such as 2024-01-28',
      ' 2024': '" 2024" has a space in it: an EDTF date has none',
      '28 January 2024':
        '"28 January 2024" is in words: write it in digits, such as 2024-01-28 or 2024-01',
      '2024-1-28': '2024-1-28 needs two digits for month and day, such as 2024-01-08',
      '20240128': '20240128 has no hyphens: write a day as 2024-01-28',
      '28/01/2024': 'an interval has one slash; a day is written with hyphens, such as 2024-01-28',
      '2024-02-xx': '2024-02-xx has unknown digits in small letters: write X',
      '2024-02?~': '2024-02?~ has two qualifiers: write % for both approximate and uncertain',
      '2024-01-28T24:00:00':
        '2024-01-28T24:00:00 ends a day at 24 hours: write the day that follows',
      '2024-01-28T5:30':
        '2024-01-28T5:30 has no time of level 0: write hours, minutes and seconds, such as T05:30:00Z, or the day alone',
      '2024-01-01..2024-01-05':
        '2024-01-01..2024-01-05 is a range without brackets: write [a..b] for one of these days, a/b for what lasted',
    });
  });

  it('is told how an interval went wrong', () => {
    expectBounds({
      '2024-02-10/2024-02-08':
        'the interval ends before it begins: 2024-02-08 is earlier than 2024-02-10',
      '2024-02-10/2024-02-08~':
        'the interval ends before it begins: 2024-02-08~ is earlier than 2024-02-10',
      '2024-02-10/2024-02':
        'the interval may end before it begins: 2024-02 starts earlier than 2024-02-10, write its end more exactly',
      '2024-02-10/2024-02-31': '2024-02-31 is not a day: February 2024 has 29 days',
      '2024-02-10/2024-02-12T10:00:00Z':
        '2024-02-12T10:00:00Z has a time of day: an interval or a set takes days, months or years',
      '../..': 'the interval has no date: at least one end must be known',
      '/': 'the interval has no date: at least one end must be known',
    });
  });

  it('is told how a set went wrong', () => {
    const bracket =
      'has a bracket out of place: a set is one pair of square brackets around dates, such as [2024-01-30,2024-01-31]';
    expectBounds({
      '[2024-02-10..2024-02-08]':
        'the range ends before it begins: 2024-02-08 starts earlier than 2024-02-10',
      '[2024-02-10': `[2024-02-10 ${bracket}`,
      '[2024-02-10]?': `[2024-02-10]? ${bracket}`,
      '[]': 'the set has an empty place: write a date there',
      '[..]': 'the set has no date: write at least one end of the range',
      '[2024-01..2024-02..2024-03]': 'a range in a set has two dots between two dates, once',
      '[2024-01..,2024-05]': 'a set is open only at its very beginning or its very end',
    });
  });

  it('is shortened in the reason', () => {
    expect(boundsOf('a'.repeat(5000))).toMatch(/^a{39}… is not a date: /);
  });
});

describe('every text', () => {
  it('is read or refused with a reason, and nothing throws', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const parsed = parseEdtf(text);
        expect(parsed.ok || parsed.reason.length > 10).toBe(true);
      }),
      { ...runs, numRuns: 2 * runs.numRuns },
    );
    expect(parseEdtf(`[${'2024,'.repeat(200_000)}2024]`).ok).toBe(true);
  });

  it('of the subset has its days in order', () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const parsed = parseEdtf(text);
        if (!parsed.ok) throw new Error(`${text}: ${parsed.reason}`);
        const { earliest, latest, latestStart, earliestEnd, lasted } = parsed.date;
        expect(parsed.date.text).toBe(text);
        expect(earliest).toBeLessThanOrEqual(latest);
        expect(earliest).toBeLessThanOrEqual(latestStart);
        expect(earliestEnd).toBeLessThanOrEqual(latest);
        if (!lasted) expect([latestStart, earliestEnd]).toEqual([latest, earliest]);
      }),
      runs,
    );
  });
});
