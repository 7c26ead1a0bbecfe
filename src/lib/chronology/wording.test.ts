import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, toIsoDay } from './day.ts';
import { edtfText, intervalText, runs, setText, singleText, twoDays } from './edtf.arbitrary.ts';
import { parseEdtf, type EdtfDate } from './edtf.ts';
import { wordDateShort, wordDayShort, wordMonthShort } from './wording-short.ts';
import { wordDay, wordMonth, wordYear } from './wording-day.ts';
import { wordDate } from './wording.ts';

function dateOf(text: string): EdtfDate {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.date;
}

/** A row is a text, how it reads, and how it reads in a narrow column. */
function expectWords(rows: readonly (readonly [string, string, string])[]): void {
  const actual = rows.map(([text]) => {
    const date = dateOf(text);
    return [text, wordDate(date), wordDateShort(date)];
  });
  expect(actual).toEqual(rows);
}

describe('the words of a date', () => {
  it('name the day, the month or the year', () => {
    expectWords([
      ['2024-01-28', '28 January 2024', '28 Jan'],
      ['2024-01', 'January 2024', 'Jan'],
      ['2024', '2024', '2024'],
      ['2024-01-28T05:30:00Z', '28 January 2024', '28 Jan'],
    ]);
  });

  it('say about and probably', () => {
    expectWords([
      ['2024-02-15~', 'about 15 February 2024', 'about 15 Feb'],
      ['2024-02~', 'about February 2024', 'about Feb'],
      ['2024-03-05?', 'probably 5 March 2024', 'prob. 5 Mar'],
      ['2024-03-05%', 'probably about 5 March 2024', 'prob. about 5 Mar'],
    ]);
  });

  it('say what is not known of a day', () => {
    expectWords([
      ['2024-02-XX', 'a day in February 2024', 'Feb, day ?'],
      ['2024-02-XX~', 'a day in or near February 2024', 'about Feb, day ?'],
      ['2024-02-XX?', 'probably a day in February 2024', 'prob. Feb, day ?'],
      ['2024-XX-XX', 'a day in 2024', '2024, day ?'],
      ['2024-XX', 'a month in 2024', '2024, month ?'],
      ['2024-02-1X', 'between 10 and 19 February 2024', '10–19 Feb?'],
      ['2024-02-1X~', 'between about 10 and 19 February 2024', 'about 10–about 19 Feb?'],
      ['2024-04-3X', '30 April 2024', '30 Apr'],
    ]);
  });

  it('of what lasted go from one day to another', () => {
    expectWords([
      ['2023-11-14/2023-11-20', '14 to 20 November 2023', '14–20 Nov'],
      ['2024-04-13/2024-04-14', '13 to 14 April 2024', '13–14 Apr'],
      ['2023-11-28/2023-12-03', '28 November to 3 December 2023', '28 Nov–3 Dec'],
      ['2023-12-28/2024-01-02', '28 December 2023 to 2 January 2024', '28 Dec–2 Jan'],
      ['2023-10-08/2024-10-07', '8 October 2023 to 7 October 2024', '8 Oct–7 Oct 2024'],
      ['2024-01/2024-03', 'January to March 2024', 'Jan–Mar'],
      ['2023-10-08/2023-11', '8 October to November 2023', '8 Oct–Nov'],
      ['2023/2024', '2023 to 2024', '2023–2024'],
      ['2024-02-05/2024-02-05', '5 February 2024', '5 Feb'],
      ['2024-02/2024-02', 'in the course of February 2024', 'within Feb'],
    ]);
  });

  it('of what lasted give each end its own qualifier', () => {
    expectWords([
      ['2024-02-05~/2024-02-10', 'from about 5 to 10 February 2024', 'about 5–10 Feb'],
      ['2024-02-05/2024-02-10~', 'from 5 to about 10 February 2024', '5–about 10 Feb'],
      ['2024-02-05?/2024-03', 'from probably 5 February to March 2024', 'prob. 5 Feb–Mar'],
      ['2024-02-15/2024-02-XX', 'from 15 February to a day in February 2024', '15 Feb–Feb, day ?'],
      [
        '2024-02-1X/2024-03-05',
        'from a day between 10 and 19 February to 5 March 2024',
        '10–19 Feb?–5 Mar',
      ],
    ]);
  });

  it('tell an open end from an unknown one', () => {
    expectWords([
      ['2023-10-08/..', 'since 8 October 2023', 'since 8 Oct'],
      ['../2024-01-31', 'until 31 January 2024', 'until 31 Jan'],
      ['2023-10-08/', 'from 8 October 2023, end unknown', '8 Oct–?'],
      ['/2024-01-31', 'until 31 January 2024, beginning unknown', '?–31 Jan'],
    ]);
  });

  it('of one unknown day between two say so', () => {
    expectWords([
      ['[2023-11-15..2023-11-20]', 'between 15 and 20 November 2023', '15–20 Nov?'],
      ['[2023-11-28..2023-12-03]', 'between 28 November and 3 December 2023', '28 Nov–3 Dec?'],
      ['[2023-12-28..2024-01-02]', 'between 28 December 2023 and 2 January 2024', '28 Dec–2 Jan?'],
      ['[2024-01..2024-03]', 'between January and March 2024', 'Jan–Mar?'],
      ['[2024-02-05~..2024-02-07]', 'between about 5 and 7 February 2024', 'about 5–7 Feb?'],
      ['[2024-02-1X..2024-02-25]', 'between 10 and 25 February 2024', '10–25 Feb?'],
    ]);
  });

  it('know the thirds of a month', () => {
    expectWords([
      ['[2024-03-01..2024-03-10]', 'about early March 2024', '1–10 Mar?'],
      ['[2024-02-11..2024-02-20]', 'about mid-February 2024', '11–20 Feb?'],
      ['[2024-03-21..2024-03-31]', 'about late March 2024', '21–31 Mar?'],
      ['[2024-02-21..2024-02-29]', 'about late February 2024', '21–29 Feb?'],
      ['[2024-02-21..2024-02-28]', 'between 21 and 28 February 2024', '21–28 Feb?'],
      ['[2024-02-11~..2024-02-20]', 'between about 11 and 20 February 2024', 'about 11–20 Feb?'],
    ]);
  });

  it('list a few choices', () => {
    expectWords([
      ['[2024-01-30,2024-01-31]', '30 or 31 January 2024', '30/31 Jan'],
      ['[2024-01-30..2024-01-31]', '30 or 31 January 2024', '30/31 Jan'],
      ['[2024-01-31,2024-02-01]', '31 January or 1 February 2024', '31 Jan/1 Feb'],
      ['[2024-02-09,2024-02-05,2024-02-07]', '5, 7 or 9 February 2024', '5/7/9 Feb'],
      ['[2024-01,2024-02]', 'January or February 2024', 'Jan/Feb'],
      ['[2024-02-05~,2024-02-07]', 'about 5 February or 7 February 2024', 'about 5 Feb/7 Feb'],
      [
        '[2024-02-05,2024-02-10..2024-02-12]',
        '5 February or between 10 and 12 February 2024',
        '5–12 Feb?',
      ],
      ['[2024-02-05]', '5 February 2024', '5 Feb'],
    ]);
  });

  it('of a set that is open say before and after', () => {
    expectWords([
      ['[..2024-03-05]', 'on or before 5 March 2024', '≤ 5 Mar'],
      ['[2024-03-05..]', 'on or after 5 March 2024', '≥ 5 Mar'],
      ['[..2024-03]', 'in or before March 2024', '≤ Mar'],
      [
        '[..2024-01-01,2024-03-01..]',
        'on or before 1 January or on or after 1 March 2024',
        '≤ 1 Jan/≥ 1 Mar',
      ],
    ]);
  });

  it('never confuse what lasted with one unknown day', () => {
    const lasting = intervalText.map(dateOf).filter(({ earliest, latest }) => earliest !== latest);
    const oneDay = fc.oneof(singleText, setText).map(dateOf);
    fc.assert(
      fc.property(lasting, oneDay, (span, day) => {
        expect(wordDate(span)).not.toBe(wordDate(day));
        expect(wordDateShort(span)).not.toBe(wordDateShort(day));
      }),
      runs,
    );
    fc.assert(
      fc.property(twoDays, ([from, to]) => {
        const [a, b] = [toIsoDay(from), toIsoDay(to)];
        const [span, day] = [dateOf(`${a}/${b}`), dateOf(`[${a}..${b}]`)];
        expect(wordDate(span)).not.toBe(wordDate(day));
        expect(wordDateShort(span)).not.toBe(wordDateShort(day));
      }),
      runs,
    );
  });

  it('are clean for every date of the subset', () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const date = dateOf(text);
        expect(wordDate(date)).toMatch(/^[a-zA-Z0-9, -]*\d{4}(, (end|beginning) unknown)?$/);
        expect(wordDateShort(date)).toMatch(/^[?≤≥ \dA-Za-z.,/–]+$/);
        expect(`${wordDate(date)}${wordDateShort(date)}`).not.toMatch(
          /undefined|NaN|Infinity| {2}/,
        );
      }),
      runs,
    );
  });
});

describe('the words of a finite day', () => {
  it('serve headings and axes', () => {
    const day = dayOf(2024, 1, 28);
    expect(
      [wordDay, wordMonth, wordYear, wordDayShort, wordMonthShort].map((word) => word(day)),
    ).toEqual(['28 January 2024', 'January 2024', '2024', '28 Jan', 'Jan']);
  });
});
