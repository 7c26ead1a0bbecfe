import { describe, it } from 'vitest';
import { ANSWER, edit, STRIKE } from './fixture.ts';
import { tells } from './tells.ts';

/** A line of the answer’s relation. */
const answered = '    quote: answered on Wednesday\n';

/** The answer’s date as one that is only bounded, and not worked out from a phrase. */
const bounded: [string, string][] = [
  ['basis: resolved', 'basis: bounded'],
  ['dateAnchor: { day: "2024-01-08", why: The strike that it answers was on that Monday. }\n', ''],
];

describe('a relation', () => {
  it('leads to another event', () =>
    tells(
      edit(ANSWER, ['to: strike', 'to: answer']),
      `${ANSWER}:40: relations[0].to: "answer" is this event itself`,
    ));

  it('rests on words that are quoted', () =>
    tells(
      edit(ANSWER, ['quote: answered on Wednesday', 'quote: answered on Friday']),
      `${ANSWER}:42: relations[0].quote: stands in no quote of paper on this event or on strike; copy the words from one`,
    ));

  it('is told once', () =>
    tells(
      edit(ANSWER, [
        'relations:\n',
        'relations:\n  - { type: responds-to, to: strike, accordingTo: paper }\n',
      ]),
      `${ANSWER}:40: relations[1]: repeats relations[0]; remove one of them`,
    ));

  it('does not answer what came later', () =>
    tells(
      edit(ANSWER, ['"2024-01-10"', '"2024-01-03"'], [answered, '']),
      `${ANSWER}:40: relations[0].to: "strike" (2024-01-08) comes after this event (2024-01-03); turn the link round`,
    ));

  it('does not lead back to where it began', () => {
    const back = 'relations: [{ type: follows, to: answer, accordingTo: paper }]\naccounts:';
    tells(
      {
        ...edit(STRIKE, ['accounts:', back], ['"2024-01-08"', '"[2024-01-08..2024-01-12]"']),
        ...edit(ANSWER, ['"2024-01-10"', '"[2024-01-08..2024-01-12]"'], ...bounded),
      },
      `${STRIKE}:10: relations[0].to: leads back to where it began: answer → strike → answer; remove one of these links`,
    );
  });

  it('of contradiction may be mutual', () => {
    const back = 'relations: [{ type: contradicts, to: answer, accordingTo: paper }]\naccounts:';
    tells({
      ...edit(STRIKE, ['accounts:', back]),
      ...edit(ANSWER, ['type: responds-to', 'type: contradicts']),
    });
  });
});
