import { describe, expect, it } from 'vitest';
import { ANSWER, edit, mistakes, STRIKE } from './fixture.ts';
import { tells } from './tells.ts';

/** The answer’s date phrase as another one, which the words before its quote then hold. */
const phrase = (words: string): [string, string][] => [
  [': on Wednesday\n', `: ${words}\n`],
  ['before: "", after: "" }\n  #', `before: "${words} ", after: "" }\n  #`],
];

describe('a date that was worked out', () => {
  it('is worked out again from its phrase and the day that it counts from', () => {
    tells(
      edit(ANSWER, ['"2024-01-10"', '"2024-01-11"']),
      `${ANSWER}:4: date: "on Wednesday", counted from 2024-01-08 (Monday), is 2024-01-03 (Wednesday) or 2024-01-10 (Wednesday); this is 2024-01-11 (Thursday)`,
    );
    tells(
      edit(ANSWER, ['day: "2024-01-08"', 'day: "2024-01-18"'], ...phrase('a day later')),
      `${ANSWER}:4: date: "a day later", counted from 2024-01-18 (Thursday), is 2024-01-19 (Friday); this is 2024-01-10 (Wednesday)`,
    );
  });

  it('that is a week may be written as one unknown day of it', () =>
    tells(edit(ANSWER, ...phrase('this week'), ['"2024-01-10"', '"[2024-01-08..2024-01-14]"'])));

  it('has the phrase and the day', () => {
    const anchor = /dateAnchor: .*\n/.exec(edit(ANSWER)[ANSWER]!)![0];
    tells(
      edit(ANSWER, ['datePhrase: on Wednesday\n', ''], [anchor, '']),
      `${ANSWER}:1: dateAnchor: is missing: say with day and why which day the phrase counts from`,
      `${ANSWER}:1: datePhrase: is missing: a resolved date needs the source’s words, as "on Wednesday"`,
    );
    tells(
      edit(ANSWER, ['day: "2024-01-08"', 'day: "2023-02-29"']),
      `${ANSWER}:7: dateAnchor.day: 2023-02-29 is not a day; write it as YYYY-MM-DD`,
    );
    tells(
      edit(STRIKE, ['basis: stated\n', `basis: stated\n${anchor}`]),
      `${STRIKE}:6: dateAnchor: belongs to a date of basis resolved, and this is stated; leave it out`,
    );
  });

  it('that counts from no map of a day and a reason is told once', () => {
    const anchor = /dateAnchor: .*\n/.exec(edit(ANSWER)[ANSWER]!)![0];
    tells(
      edit(ANSWER, [anchor, 'dateAnchor: Monday\n']),
      `${ANSWER}:7: dateAnchor: is a text where a map of keys and values belongs`,
    );
  });

  it('has a phrase that the program knows', () => {
    const [problem, ...others] = mistakes(edit(ANSWER, ...phrase('at Easter')));
    expect(others).toEqual([]);
    expect(problem).toMatch(
      /answer\.yaml:6: datePhrase: the program can’t work "at Easter" out; phrases that it knows are “on Wednesday”, .* or is the basis bounded\?$/,
    );
  });
});

describe('the phrase that dates an event', () => {
  const remedy = 'copy the source’s words, or quote the passage that has them';
  const nowhere = (words: string) =>
    `${ANSWER}:6: datePhrase: "${words}" stands in no quote of this event, nor in the words around one; ${remedy}`;

  it('stands in a quote, or in the words around one, in the source’s own letters', () => {
    tells(edit(ANSWER, ['datePhrase: on', 'datePhrase: ON']), nowhere('ON Wednesday'));
    const bare = 'before: "", after: "" }\n  #';
    const after: [string, string] = [bare, bare.replace('after: ""', 'after: " On Wednesday."')];
    tells(edit(ANSWER, ['datePhrase: on', 'datePhrase: On'], after));
  });

  it('may begin before the quote and end in it, and have other spaces than the text', () => {
    const before = 'before: "As of the\\u00a0day\\u00a0that ", after: "" }\n  #';
    const changes: [string, string][] = [
      ['basis: resolved', 'basis: bounded'],
      [/dateAnchor: .*\n/.exec(edit(ANSWER)[ANSWER]!)![0], ''],
      ['before: "", after: "" }\n  #', before],
    ];
    const dated = (words: string) =>
      edit(ANSWER, ...changes, ['datePhrase: on Wednesday', `datePhrase: ${words}`]);
    tells(dated('the day that The army'));
    tells(dated('the\u00a0day that'));
    tells(dated('the week that'), nowhere('the week that'));
  });

  it('is not looked for while a quote is without its place', () => {
    const anchor = /^ {4}anchor: .*\n(?= {2}#)/m.exec(edit(ANSWER)[ANSWER]!)![0];
    tells(
      edit(ANSWER, [anchor, ''], ['datePhrase: on', 'datePhrase: ON']),
      `${ANSWER}:17: accounts[0].anchor: is missing: run npm run content -- --texts <folder of the texts>`,
    );
  });
});
