import { describe, it } from 'vitest';
import { ANSWER, edit, PAPER_FILE, STRIKE } from './fixture.ts';
import { tells } from './tells.ts';

describe('an anchor', () => {
  const remedy = 'run npm run content -- --texts <folder of the texts>';

  it('that is missing is told with the command that writes it', () =>
    tells(
      edit(ANSWER, [/ {4}anchor: .*\n(?= {2}#)/.exec(edit(ANSWER)[ANSWER]!)![0], '']),
      `${ANSWER}:17: accounts[0].anchor: is missing: ${remedy}`,
    ));

  it('has whole numbers, as far apart as the quote is long', () => {
    tells(
      edit(STRIKE, ['start: 14', 'start: 13.5']),
      `${STRIKE}:15: accounts[0].anchor: end - start is 52.5, but the quote has 52 characters: ${remedy}`,
      `${STRIKE}:15: accounts[0].anchor.start: 13.5 is not a whole number`,
    );
    tells(
      edit(STRIKE, ['start: 14', 'start: 15']),
      `${STRIKE}:15: accounts[0].anchor: end - start is 51, but the quote has 52 characters: ${remedy}`,
    );
  });

  it('has context of no more than 120 characters on either side', () =>
    tells(
      edit(STRIKE, ['after: ""', `after: "${'x'.repeat(121)}"`]),
      `${STRIKE}:15: accounts[0].anchor.after: context has at most 120 characters; this has 121`,
    ));

  it('lies inside the text', () => {
    tells(
      edit(STRIKE, ['before: ""', 'before: "Much more than there is"']),
      `${STRIKE}:15: accounts[0].anchor: begins before the text of paper does: ${remedy}`,
    );
    tells(
      edit(STRIKE, ['start: 14, end: 66', 'start: 5014, end: 5066']),
      `${STRIKE}:15: accounts[0].anchor: reaches beyond the 1097 characters of paper: ${remedy}`,
    );
  });

  it('of a source whose text was never measured is told there', () =>
    tells(
      edit(PAPER_FILE, [/sha256: .*\n/.exec(edit(PAPER_FILE)[PAPER_FILE]!)![0], '']),
      `${PAPER_FILE}:1: sha256: is missing: ${remedy}`,
    ));
});

describe('a text in copyright', () => {
  it('is not quoted beyond 30 % nor shown beyond 60 %', () => {
    tells(
      edit(PAPER_FILE, ['characters: 1097', 'characters: 300']),
      `${PAPER_FILE}:14: characters: quotes take 111 of 300 characters (37.0 %); a text in copyright is quoted up to 30 %: shorten or drop some`,
    );
    tells(
      {
        ...edit(PAPER_FILE, ['characters: 1097', 'characters: 400']),
        ...edit(ANSWER, [
          'before: "", after: "" }\n  #',
          `before: "${'x'.repeat(96)}", after: "${'x'.repeat(110)}" }\n  #`,
        ]),
      },
      `${PAPER_FILE}:14: characters: quotes with context take 281 of 400 characters (70.3 %); a text in copyright is shown up to 60 %: run npm run content -- --texts <folder of the texts>, which shortens context`,
    );
  });

  it('is not quoted where its source withholds it', () =>
    tells(
      edit(PAPER_FILE, ['characters:', 'withhold: [[60, 70], [9, 4]]\ncharacters:']),
      `${STRIKE}:12: accounts[0].quote: enters the passage [60, 70] that paper withholds; cut it so that it does not`,
      `${PAPER_FILE}:14: withhold[1]: [9,4]: a range is [start, end] with start before end`,
    ));
});
