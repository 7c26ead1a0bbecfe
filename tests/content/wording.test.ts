import { describe, expect, it } from 'vitest';
import {
  ACTORS,
  ANSWER,
  CHRONOLOGY,
  edit,
  HANDBOOK_FILE,
  LEFT_OUT,
  mistakes,
  PAPER_FILE,
  PLACES,
  STRIKE,
  STRIKE_QUOTE,
  type Changes,
} from './fixture.ts';

function tells(changes: Changes, ...expected: string[]) {
  expect(mistakes(changes)).toEqual(expected);
}

/** A change of the sound project’s summary. */
const summary = (text: string) => edit(STRIKE, ['A drone struck the harbour.\n', `${text}\n`]);

describe('our own voice', () => {
  it.each([
    ['terrorists', 'say what was done, and name who did it'],
    ['Terror', 'say what was done, and name who did it'],
    ['resistance', 'name the group, or the alliance led by Iran'],
    ['regime', 'write “government”, or name the state'],
    ['entity', 'name the state'],
    ['massacre', 'write “killed”, and who counted'],
    ['proxies', 'name the group, and who supports it'],
    ['militia', 'name the group, or write “armed group”'],
    ['martyrs', 'write “killed”'],
    ['occupied', 'name the state, the forces or the area'],
    ['settlers', 'write “residents”, or name the town'],
    ['war\u00a0crimes', 'say what was done'],
  ])('does not say “%s”', (word, instead) =>
    tells(
      summary(`The ${word} of the coast.`),
      `${STRIKE}:3: summary: "${word.replace('\u00a0', ' ')}" takes a side; ${instead}, or quote whose word it is`,
    ),
  );

  it('is heard in every field that is ours, of every file', () => {
    const word = 'proxy';
    const changes = {
      ...edit(CHRONOLOGY, ['The coast.', word]),
      ...edit(ACTORS, ['The army of the other coast.', word]),
      ...edit(LEFT_OUT, ['The strike of the', word], ['The handbook tells it;', word]),
      ...edit(PAPER_FILE, ['Close to the harbour.', word], ['It does not say who counted.', word]),
      ...edit(HANDBOOK_FILE, ['By its place in the series.', word]),
      ...edit(STRIKE, ['title: A drone', `title: A ${word}`], ['label: Drone', `label: ${word}`]),
      ...edit(
        ANSWER,
        ['The army answered with a statement.', word],
        ['The strike that it answers', word],
        ['The Wednesday after', word],
        ['it answered; the', word],
        ['It gives two days.', word],
        ['That it was on the 9th.', word],
        ['"9 January"', word],
        ['changes: []', `changes: [{ date: "2024-01-01", what: ${word} }]`],
      ),
    };
    const fields = mistakes(changes).map((line) => line.split(': ').slice(0, 2).join(': '));
    expect(fields).toEqual([
      `${ACTORS}:3: [0].about`,
      `${CHRONOLOGY}:4: fronts[0].description`,
      `${ANSWER}:3: summary`,
      `${ANSWER}:7: dateAnchor.why`,
      `${ANSWER}:8: dateNote`,
      `${ANSWER}:14: statusNote`,
      `${ANSWER}:24: accounts[1].note`,
      `${ANSWER}:32: records[0].says`,
      `${ANSWER}:37: differences[0].values[1].says`,
      `${ANSWER}:43: changes[0].what`,
      `${STRIKE}:1: title`,
      `${STRIKE}:2: label`,
      `${LEFT_OUT}:2: [0].what`,
      `${LEFT_OUT}:4: [0].explanation`,
      `${HANDBOOK_FILE}:6: publishedNote`,
      `${PAPER_FILE}:8: standpoint`,
      `${PAPER_FILE}:11: problems[0]`,
    ]);
  });

  it('may quote such a word, and use it in a proper name', () => {
    tells(summary('The army called it a “terrorist” attack.'));
    tells(summary('The Islamic Resistance in Iraq and the Axis of Resistance.'));
    tells({
      ...edit(ACTORS, ['The army\n', 'The army\n  ours: [The Resistance Party]\n']),
      ...summary('The Resistance Party.'),
    });
    tells(
      summary('The “resistance” resistance.'),
      `${STRIKE}:3: summary: "resistance" takes a side; name the group, or the alliance led by Iran, or quote whose word it is`,
    );
  });

  it('may use words that only hold such a one', () =>
    tells(summary('A preoccupied residential proximity, identity and deterrence.')));

  it('is not heard in what others say, nor in titles and names', () => {
    tells(edit(PAPER_FILE, ['title: Harbour news', 'title: The regime and its proxies']));
    tells(edit(ANSWER, ['title: Harbour\n', 'title: The massacre\n']));
  });

  it('spells actors and places as the tables do', () =>
    tells(
      summary('Al-Jaysh left Mina, said الجيش.'),
      `${STRIKE}:3: summary: "Al-Jaysh" is spelled "The army" here; write that, or quote it`,
      `${STRIKE}:3: summary: "Mina" is spelled "Harbour" here; write that, or quote it`,
      `${STRIKE}:3: summary: "الجيش" is spelled "The army" here; write that, or quote it`,
    ));

  it('is told a spelling and a word whatever its apostrophes, hyphens and spaces', () =>
    tells(
      {
        ...edit(PLACES, ['also: [Mina]', "also: [Mi'na Port]"]),
        ...summary(
          'The Al\u2011Jaysh of Mi’na\u00a0Port, its Counter\u2011Terrorism and the regime’s.',
        ),
      },
      `${STRIKE}:3: summary: "Al-Jaysh" is spelled "The army" here; write that, or quote it`,
      `${STRIKE}:3: summary: "Mi'na Port" is spelled "Harbour" here; write that, or quote it`,
      `${STRIKE}:3: summary: "Terrorism" takes a side; say what was done, and name who did it, or quote whose word it is`,
      `${STRIKE}:3: summary: "regime" takes a side; write “government”, or name the state, or quote whose word it is`,
    ));

  it('may spell otherwise in a quotation, in a word of its own, and in another’s name', () => {
    tells(summary('The “Al-Jaysh” of Minaret.'));
    tells({
      ...edit(ACTORS, ['[Al-Jaysh, الجيش]', '[Al-Jaysh, mina, army]\n  ours: [Mina Brigade]']),
      ...summary('The mina of the Mina Brigade, an army.'),
    });
  });

  it('may shorten a name to a part of it, which others may look for', () => {
    const ahab = '- { name: Captain Ahab, kind: person, about: Captain., also: [Ahab, Achab] }\n';
    const named = {
      ...edit(ANSWER, ['[The army]', '[The army, Captain Ahab]']),
      [ACTORS]: edit(ACTORS)[ACTORS] + ahab,
    };
    tells({ ...named, ...summary('Ahab sailed.') });
    tells(
      { ...named, ...summary('Achab sailed.') },
      `${STRIKE}:3: summary: "Achab" is spelled "Captain Ahab" here; write that, or quote it`,
    );
  });
});

/** The one name on the list that may be told: it was made up for this. */
const NOBODY = 'Nomen Nescio';
const told = (place: string) =>
  `${place}: holds the name of a private person: cut the passage, or write “a … national”`;

describe('a private person', () => {
  it('is named in no title, quotation or context, whatever the case and the marks', () =>
    tells(
      {
        ...edit(
          STRIKE,
          ['A drone strikes the harbour', `The drone of ${NOBODY}`],
          [`quote: ${STRIKE_QUOTE}`, `quote: On Monday 8 January 2024 ${NOBODY} hit the coast.`],
          ['calls: [a drone]', `calls: [${NOBODY}]`],
          ['before: ""', 'before: "NÓMEN\\u00a0nescio’s"'],
        ),
        ...edit(ANSWER, ['note: It gives two days.', `note: Says ${NOBODY}.`]),
      },
      told(`${ANSWER}:24: accounts[1].note`),
      told(`${STRIKE}:1: title`),
      told(`${STRIKE}:12: accounts[0].quote`),
      told(`${STRIKE}:14: accounts[0].calls[0]`),
      told(`${STRIKE}:15: accounts[0].anchor.before`),
    ));

  it('is named in no address, id or comment', () =>
    tells(
      {
        ...edit(ANSWER, ['https://gazette.example/', 'https://gazette.example/nomen-nesci%6F/1']),
        ...edit(STRIKE, ['weight: 5', `weight: 5 # ${NOBODY} says so`]),
        'src/content/events/lebanon/nomen-nescio.yaml': edit(STRIKE)[STRIKE]!,
      },
      told(`${ANSWER}:30: records[0].url`),
      'src/content/events/lebanon/nomen-nescio.yaml:1: file: the file’s name holds a private person’s name: give it another',
      told(`${STRIKE}:9: comment`),
    ));

  it('is found in an address amid a text, over two comments, and under hyphens that are not seen', () =>
    tells(
      edit(
        STRIKE,
        ['A drone struck the harbour.\n', 'See https://a.example/nomen%20nesci%6F there.\n'],
        ['dateNote: The', 'dateNote: "No\\u00admen Nes\\u200bcio." # The'],
        ['kind: attack', '# of Nomen\n# Nescio and\n# others\nkind: attack'],
      ),
      told(`${STRIKE}:3: summary`),
      told(`${STRIKE}:6: dateNote`),
      told(`${STRIKE}:8: comment`),
    ));

  it('is not meant by half of the name', () => tells(summary('Nomen est omen; nescio.')));
});

describe('a date that was worked out', () => {
  it('is worked out again from its phrase and the day that it counts from', () => {
    tells(
      edit(ANSWER, ['"2024-01-10"', '"2024-01-11"']),
      `${ANSWER}:4: date: "on Wednesday", counted from 2024-01-08 (Monday), is 2024-01-03 (Wednesday) or 2024-01-10 (Wednesday); this is 2024-01-11 (Thursday)`,
    );
    tells(
      edit(
        ANSWER,
        ['day: "2024-01-08"', 'day: "2024-01-18"'],
        [': on Wednesday\n', ': a day later\n'],
      ),
      `${ANSWER}:4: date: "a day later", counted from 2024-01-18 (Thursday), is 2024-01-19 (Friday); this is 2024-01-10 (Wednesday)`,
    );
  });

  it('that is a week may be written as one unknown day of it', () =>
    tells(
      edit(
        ANSWER,
        [': on Wednesday\n', ': this week\n'],
        ['"2024-01-10"', '"[2024-01-08..2024-01-14]"'],
      ),
    ));

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
    const [problem, ...others] = mistakes(edit(ANSWER, [': on Wednesday\n', ': at Easter\n']));
    expect(others).toEqual([]);
    expect(problem).toMatch(
      /answer\.yaml:6: datePhrase: the program can’t work "at Easter" out; phrases that it knows are “on Wednesday”, .* or is the basis bounded\?$/,
    );
  });
});
