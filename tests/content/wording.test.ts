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
  summary,
} from './fixture.ts';
import { tells } from './tells.ts';

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
      ...edit(
        PAPER_FILE,
        ['Close to the harbour.', word],
        ['It does not say who counted.', word],
        ['type: report', `type: ${word}`],
      ),
      ...edit(
        HANDBOOK_FILE,
        ['By its place in the series.', word],
        ['license:', `derivedFrom: [${word}]\nlicense:`],
      ),
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
      `${HANDBOOK_FILE}:10: derivedFrom[0]`,
      `${PAPER_FILE}:7: type`,
      `${PAPER_FILE}:8: standpoint`,
      `${PAPER_FILE}:11: problems[0]`,
    ]);
  });

  it('may quote such a word, and use it in a proper name', () => {
    tells(summary('The army called it a “terrorist” attack.'));
    tells(summary('The Islamic Resistance in Iraq and the Axis of Resistance.'));
    tells(
      summary('The “resistance” resistance.'),
      `${STRIKE}:3: summary: "resistance" takes a side; name the group, or the alliance led by Iran, or quote whose word it is`,
    );
  });

  it('takes no side in the names that it gives either, the listed proper names apart', () => {
    const terror =
      'takes a side; say what was done, and name who did it, or quote whose word it is';
    const resistance =
      'takes a side; name the group, or the alliance led by Iran, or quote whose word it is';
    tells(
      {
        ...edit(
          ANSWER,
          ['[The army]', '[The army, The Terror Party]'],
          ['[Harbour]', '[Harbour, Terror Bay]'],
        ),
        [ACTORS]:
          edit(ACTORS)[ACTORS] +
          '- { name: The Terror Party, kind: group, about: A group., also: [Terrorists], ours: [The Resistance] }\n',
        [PLACES]: edit(PLACES)[PLACES] + '- { name: Terror Bay, ours: [Resistance Bay] }\n',
        ...edit(PAPER_FILE, ['label: The Paper', 'label: Terror paper']),
        ...summary('The Terror Party of Terror Bay.'),
      },
      `${ACTORS}:5: [1].name: "Terror" ${terror}`,
      `${ACTORS}:5: [1].ours[0]: "Resistance" ${resistance}`,
      `${STRIKE}:3: summary: "Terror" ${terror}`,
      `${PLACES}:2: [1].name: "Terror" ${terror}`,
      `${PLACES}:2: [1].ours[0]: "Resistance" ${resistance}`,
      `${PAPER_FILE}:1: label: "Terror" ${terror}`,
    );
    tells({
      ...edit(ANSWER, ['[The army]', '[The army, Popular Resistance Committees]']),
      [ACTORS]:
        edit(ACTORS)[ACTORS] +
        '- { name: Popular Resistance Committees, kind: group, about: The Popular Resistance Committees. }\n',
    });
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
