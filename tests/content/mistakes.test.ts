import { describe, expect, it } from 'vitest';
import {
  ANSWER,
  CHRONOLOGY,
  edit,
  HANDBOOK_FILE,
  mistakes,
  PAPER_FILE,
  STRIKE,
  type Changes,
} from './fixture.ts';

/** A line of the answer’s relation, and that event without the relation. */
const answered = '    quote: answered on Wednesday\n';
const unrelated = edit(ANSWER, [
  `relations:
  - type: responds-to
    to: strike
    accordingTo: paper
${answered}`,
  '',
]);

/** The answer’s date as one that is only bounded, and not worked out from a phrase. */
const bounded: [string, string][] = [
  ['basis: resolved', 'basis: bounded'],
  ['dateAnchor: { day: "2024-01-08", why: The strike that it answers was on that Monday. }\n', ''],
];

/** Each mistake on its own, and all that is said about it. */
function tells(changes: Changes, ...expected: string[]) {
  expect(mistakes(changes)).toEqual(expected);
}

describe('content without mistakes', () => {
  it('is not complained about', () => tells({}));
});

describe('a file', () => {
  it('with broken syntax is told with the parser’s words and a remedy', () =>
    tells(
      edit(STRIKE, ['A drone struck the harbour.\n', 'He said: a drone struck it: twice.\n']),
      `${STRIKE}:3: YAML: Nested mappings are not allowed in compact mappings: put a text that contains a colon and a space in double quotes`,
    ));

  it('with a tab for indentation is told to use spaces', () =>
    expect(mistakes(edit(STRIKE, ['    highlight', '\thighlight']))).toContain(
      `${STRIKE}:13: YAML: Tabs are not allowed as indentation: indent with spaces`,
    ));

  it('with a key written twice is told where the second one stands', () =>
    tells(
      edit(STRIKE, ['kind: attack\n', 'kind: attack\nbasis: stated\n']),
      `${STRIKE}:8: basis: is written twice in the same map; keep one`,
    ));

  it('with an alias to nothing is told', () =>
    tells(
      edit(STRIKE, ['weight: 5', 'weight: *five']),
      `${STRIKE}:1: file: Unresolved alias (the anchor must be set before the alias): five`,
    ));

  it('that is empty is told', () =>
    expect(mistakes({ [STRIKE]: '# nothing yet\n' })).toContain(`${STRIKE}:1: file: is empty`));

  it('that does not end in .yaml is told', () =>
    tells(
      { 'src/content/events/iran/other.yml': 'title: x' },
      'src/content/events/iran/other.yml:1: file: is no .yaml file; content is written in files that end in .yaml',
    ));

  it('outside the folders of the fronts is told', () =>
    tells(
      { 'src/content/events/other.yaml': 'title: x' },
      'src/content/events/other.yaml:1: file: stands outside the fronts’ folders; move it to events/<front>/<id>.yaml',
    ));

  it('that has to be there is told when it is not', () =>
    tells({ [CHRONOLOGY]: null }, `${CHRONOLOGY}:1: file: is missing`));

  it('whose name is no id is told', () =>
    tells(
      { 'src/content/events/lebanon/Strike_2.yaml': edit(STRIKE)[STRIKE]! },
      'src/content/events/lebanon/Strike_2.yaml:1: file: "Strike_2" is no id: name the file in lower-case letters, digits and single hyphens',
    ));
});

describe('a key', () => {
  it('that is unknown is told with the nearest known one', () =>
    tells(
      edit(STRIKE, ['dateNote:', 'datenote:']),
      `${STRIKE}:1: dateNote: is missing: say in one or two sentences how the date is known`,
      `${STRIKE}:6: datenote: is not a key here; did you mean "dateNote"?`,
    ));

  it('that is unknown inside a list is told, each one of them', () =>
    tells(
      edit(STRIKE, ['    calls: [a drone]', '    callz: [a drone]\n    zzz: 1']),
      `${STRIKE}:14: accounts[0].callz: is not a key here; did you mean "calls"?`,
      `${STRIKE}:15: accounts[0].zzz: is not a key here; known are source, quote, highlight, calls, note, anchor`,
    ));

  it('that names the prototype is unknown like any other', () =>
    tells(
      edit(STRIKE, ['weight: 5', 'weight: 5\n__proto__: { polluted: true }\nconstructor: 1']),
      `${STRIKE}:10: __proto__: is not a key here; known are title, label, summary, date, basis, datePhrase, dateAnchor, dateNote, kind, alsoFronts, actors, places, status, statusNote, weight, accounts, records, differences, relations, changes`,
      `${STRIKE}:11: constructor: is not a key here; known are title, label, summary, date, basis, datePhrase, dateAnchor, dateNote, kind, alsoFronts, actors, places, status, statusNote, weight, accounts, records, differences, relations, changes`,
    ));

  it('that is missing is told with the line of the map it belongs to', () =>
    tells(
      edit(ANSWER, ['    publisher: The Gazette\n', '']),
      `${ANSWER}:27: records[0].publisher: is missing`,
    ));

  it('without a value is told', () =>
    tells(
      edit(STRIKE, ['summary: A drone struck the harbour.', 'summary:']),
      `${STRIKE}:3: summary: is empty: tell it in one or two sentences`,
    ));
});

describe('a value', () => {
  it('of the wrong kind is told', () =>
    tells(
      edit(STRIKE, ['weight: 5', 'weight: five'], ['label: Drone strikes harbour', 'label: 7']),
      `${STRIKE}:2: label: is the number 7 where a text belongs: put it in double quotes`,
      `${STRIKE}:9: weight: is a text where a number belongs`,
    ));

  it('outside the vocabulary is told with the words there are', () =>
    tells(
      edit(STRIKE, ['kind: attack', 'kind: atack']),
      `${STRIKE}:7: kind: "atack" is none of attack, statement, diplomacy, deployment, security, protest, law, economy; did you mean "attack"?`,
    ));

  it('outside its bounds is told', () =>
    tells(
      edit(STRIKE, ['weight: 5', 'weight: 11']),
      `${STRIKE}:9: weight: 11 is too large: 10 at most`,
    ));

  it('is a whole number where one is asked for', () =>
    tells(
      edit(STRIKE, ['weight: 5', 'weight: 5.5']),
      `${STRIKE}:9: weight: 5.5 is not a whole number`,
    ));

  it('that is too long as a title or a label is told with its length', () =>
    tells(
      edit(
        STRIKE,
        ['title: A drone', `title: A ${'very '.repeat(10)}small drone`],
        ['label: Drone', 'label: A very very small drone'],
      ),
      `${STRIKE}:1: title: a title has at most 70 characters; this has 83`,
      `${STRIKE}:2: label: a label has at most 36 characters; this has 39`,
    ));
});

describe('an address', () => {
  it.each([
    ['javascript:alert(1)', 'use an address that begins with https:// or http://'],
    ['ftp://gazette.example/', 'use an address that begins with https:// or http://'],
    ['gazette.example', 'write a whole address'],
    ['https://', 'write a whole address'],
  ])('%s is refused', (url, reason) =>
    tells(
      edit(ANSWER, ['https://gazette.example/', url]),
      `${ANSWER}:30: records[0].url: "${url}": ${reason}`,
    ),
  );
});

describe('a date', () => {
  it('that is no day is told with the days of its month', () =>
    tells(
      edit(STRIKE, ['date: "2024-01-08"', 'date: "2023-02-29"']),
      `${STRIKE}:4: date: 2023-02-29 is not a day: February 2023 has 28 days`,
    ));

  it.each([
    '2023-09-30',
    '2024-06-01',
    '2023-09-30/2023-10-02',
    '[2024-05-30..2024-06-02]',
    '2024',
  ])('%s is outside the window', (date) =>
    tells(
      { ...edit(STRIKE, ['"2024-01-08"', `"${date}"`]), ...unrelated },
      `${STRIKE}:4: date: ${date} is not inside the chronology’s window, 2023-10-01 to 2024-05-31`,
    ),
  );

  it('may reach beyond the window by an open end, or by what ~ adds', () => {
    tells(edit(STRIKE, ['date: "2024-01-08"', 'date: "../2024-01-08"']));
    tells(edit(STRIKE, ['date: "2024-01-08"', 'date: "2023-10~"']));
  });

  it('of a source or a record is checked too', () =>
    tells(
      {
        ...edit(PAPER_FILE, ['"2024-01-11"', '"2024-13-11"']),
        ...edit(ANSWER, ['"2024-01-09"', '"2024-04-31"']),
      },
      `${ANSWER}:31: records[0].date: 2024-04-31 is not a day: April 2024 has 30 days`,
      `${PAPER_FILE}:5: published: 2024-13 is not a month: the months are 01 to 12`,
    ));

  it('written out in our own words has its true weekday', () =>
    tells(
      edit(STRIKE, ['gives the full date.', 'gives Sunday 8 January; it says “Friday 8 January”.']),
      `${STRIKE}:6: dateNote: Sunday 8 January was a Monday`,
    ));

  it('written out in our own words is one of the calendar, whatever the spaces', () =>
    tells(
      edit(STRIKE, [
        'gives the full date.',
        'gives Monday\u00a031 April and Sunday,\u00a029\u00a0May.',
      ]),
      `${STRIKE}:6: dateNote: Monday 31 April is not a day of the calendar`,
      `${STRIKE}:6: dateNote: Sunday, 29 May was a Wednesday`,
    ));

  it('of the window has two known ends', () =>
    tells(
      edit(CHRONOLOGY, ['2023-10-01/2024-05-31', '2023-10-01/..']),
      `${CHRONOLOGY}:2: window: 2023-10-01/.. needs a first and a last day, as 2023-10-01/2024-05-31 has`,
    ));
});

describe('a name', () => {
  it('of a front that there is not, as folder or in a list, is told', () =>
    tells(
      {
        [STRIKE]: null,
        'src/content/events/libanon/strike.yaml': edit(STRIKE)[STRIKE]!,
        ...edit(ANSWER, ['alsoFronts: [lebanon]', 'alsoFronts: [lebanon, irann]']),
      },
      `${ANSWER}:10: alsoFronts[1]: "irann" is no front; did you mean "iran"?`,
      'src/content/events/libanon/strike.yaml:1: front: "libanon" is no front; did you mean "lebanon"?',
    ));

  it('of the event’s own front, or one twice, is told', () =>
    tells(
      edit(ANSWER, ['alsoFronts: [lebanon]', 'alsoFronts: [lebanon, iran, lebanon]']),
      `${ANSWER}:10: alsoFronts[1]: "iran" is the event’s own front; leave it out`,
      `${ANSWER}:10: alsoFronts[2]: "lebanon" is named twice`,
    ));

  it('of a source that there is not is told', () =>
    tells(
      edit(STRIKE, ['source: paper', 'source: papper']),
      `${STRIKE}:11: accounts[0].source: "papper" is no source; did you mean "paper"?`,
    ));

  it('of an event that there is not is told', () =>
    tells(
      edit(ANSWER, ['to: strike', 'to: strikes'], ['    quote: answered on Wednesday\n', '']),
      `${ANSWER}:40: relations[0].to: "strikes" is no event; did you mean "strike"?`,
    ));

  it('that is neither a source’s nor a record’s is told', () =>
    tells(
      edit(ANSWER, ['by: gazette', 'by: gazete'], ['accordingTo: paper', 'accordingTo: nobody']),
      `${ANSWER}:37: differences[0].values[1].by: "gazete" is no source or record; did you mean "gazette"?`,
      `${ANSWER}:41: relations[0].accordingTo: "nobody" is no source or record; known are handbook, paper, gazette`,
      `${ANSWER}:42: relations[0].quote: only sources are quoted, and "nobody" is none; leave the quote out`,
    ));

  it('that differs is heard on the event', () =>
    tells(
      {
        ...edit(ANSWER, [
          '  - on: when',
          '  - on: what\n    values:\n      - { by: paper, says: a, differs: true }\n      - { by: diary, says: b, differs: false }\n  - on: when',
        ]),
        ...edit(STRIKE, [
          'accounts:',
          `records:\n${record('diary', 'https://diary.example/')}accounts:`,
        ]),
      },
      `${ANSWER}:37: differences[0].values[1].by: "diary" is not heard on this event; add its account or its record first`,
    ));

  it('that speaks twice in one difference is told', () =>
    tells(
      edit(ANSWER, ['by: gazette', 'by: paper']),
      `${ANSWER}:37: differences[0].values[1].by: "paper" has a value here already; say both in one`,
    ));
});

describe('an id', () => {
  it('of an event in two folders is told', () =>
    tells(
      { 'src/content/events/iran/strike.yaml': edit(STRIKE)[STRIKE]! },
      `${STRIKE}:1: id: "strike" is also src/content/events/iran/strike.yaml; give one of them another name`,
    ));

  it('of a record that another record or a source has is told', () =>
    tells(
      {
        ...edit(STRIKE, [
          'accounts:',
          'records:\n' +
            record('gazette', 'https://gazette.example/a') +
            record('paper', 'https://gazette.example/b') +
            'accounts:',
        ]),
      },
      `${STRIKE}:11: records[0].id: "gazette" is also a record at ${ANSWER}:27; give one another id`,
      `${STRIKE}:12: records[1].id: "paper" is the id of a source; give the record another`,
    ));

  it('of a front that another has is told', () =>
    tells(
      edit(CHRONOLOGY, [
        'description: The coast. }',
        'description: The coast. }\n  - { id: lebanon, label: L, description: D }',
      ]),
      `${CHRONOLOGY}:5: fronts[1].id: "lebanon" is the id of two fronts`,
    ));

  it('of a source that no event quotes is told', () =>
    tells(
      { 'src/content/sources/diary.yaml': edit(HANDBOOK_FILE)[HANDBOOK_FILE]! },
      'src/content/sources/diary.yaml:1: id: no event quotes diary; quote it or remove it',
    ));
});

function record(id: string, url: string): string {
  return `  - { id: ${id}, publisher: P, title: T, url: "${url}", says: S }\n`;
}

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

describe('several mistakes', () => {
  it('are told in one run, by file and line', () =>
    tells(
      {
        ...edit(CHRONOLOGY, ['title: Harbours', 'titel: Harbours']),
        ...edit(PAPER_FILE, ['https://paper.example/harbour', 'paper.example']),
        ...edit(STRIKE, ['"2024-01-08"', '"2024-01-32"'], ['source: paper', 'source: wiki']),
        ...edit(
          ANSWER,
          ['kind: statement', 'kind: talk'],
          ['to: strike', 'to: strkie'],
          [answered, ''],
          ['weight: 4\n', ''],
        ),
        'src/content/events/iran/third.yaml': 'title: [\n',
      },
      `${CHRONOLOGY}:1: titel: is not a key here; did you mean "title"?`,
      `${CHRONOLOGY}:1: title: is missing`,
      `${ANSWER}:1: weight: is missing: give a whole number from 1 to 10`,
      `${ANSWER}:9: kind: "talk" is none of attack, statement, diplomacy, deployment, security, protest, law, economy`,
      `${ANSWER}:39: relations[0].to: "strkie" is no event; did you mean "strike"?`,
      'src/content/events/iran/third.yaml:2: YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
      `${STRIKE}:4: date: 2024-01-32 is not a day: January 2024 has 31 days`,
      `${STRIKE}:11: accounts[0].source: "wiki" is no source; known are handbook, paper`,
      `${PAPER_FILE}:12: url: "paper.example": write a whole address`,
    ));
});
