import { describe, expect, it } from 'vitest';
import { ANSWER, edit, mistakes, STRIKE, unrelated } from './fixture.ts';
import { tells } from './tells.ts';

describe('an account', () => {
  it('is there', () => {
    const none = `${STRIKE}:10: accounts: an event rests on at least one account; this has 0`;
    const start = edit(STRIKE)[STRIKE]!.split('accounts:')[0]!;
    tells({ [STRIKE]: `${start}accounts: []\n`, ...unrelated }, none);
    const missing = `${STRIKE}:1: accounts: is missing: an event rests on at least one account`;
    tells({ [STRIKE]: start, ...unrelated }, missing);
  });

  it('quotes neither too little nor too much', () => {
    const quote = 'On Monday 8 January 2024 a drone struck the harbour.';
    const short = ['    highlight: Monday 8 January 2024\n', ''] as [string, string];
    expect(mistakes(edit(STRIKE, [`quote: ${quote}`, 'quote: a drone struck'], short))).toContain(
      `${STRIKE}:12: accounts[0].quote: a quote has at least 20 characters; this has 14`,
    );
    expect(mistakes(edit(STRIKE, [`quote: ${quote}`, `quote: ${quote.repeat(9)}`]))).toContain(
      `${STRIKE}:12: accounts[0].quote: a quote has at most 420 characters; two passages are two accounts; this has 468`,
    );
  });

  it('highlights and picks out words that stand in its quote', () =>
    tells(
      edit(
        STRIKE,
        ['highlight: Monday 8 January 2024', 'highlight: Monday the 8th'],
        ['calls: [a drone]', 'calls: [a drone, a rocket]'],
      ),
      `${STRIKE}:13: accounts[0].highlight: "Monday the 8th" does not stand in the quote; copy the words from it`,
      `${STRIKE}:14: accounts[0].calls[1]: "a rocket" does not stand in the quote; copy the words from it`,
    ));

  it('is not given twice', () => {
    const account = edit(STRIKE)[STRIKE]!.split('accounts:\n')[1]!;
    tells(
      edit(STRIKE, ['accounts:\n', `accounts:\n${account}`]),
      `${STRIKE}:16: accounts[1]: repeats accounts[0]; remove one of them`,
    );
  });
});

describe('a status', () => {
  it('disputed says who says what', () =>
    tells(
      edit(ANSWER, [
        'statusNote: The paper says that it answered; the handbook knows of no answer.\n',
        '',
      ]),
      `${ANSWER}:13: status: disputed needs a statusNote: one sentence that says who says what`,
    ));
});
