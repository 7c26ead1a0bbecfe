import { describe, it } from 'vitest';
import { ANSWER, edit, STRIKE, STRIKE_QUOTE, summary } from './fixture.ts';
import { tells } from './tells.ts';

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

  it('is named in no address with the words joined, whatever stands beside them', () =>
    tells(
      {
        ...edit(ANSWER, ['https://gazette.example/', 'https://gazette.example/NomenNescio']),
        ...edit(
          STRIKE,
          ['A drone struck the harbour.\n', 'See www.thenomennesciotrial.example for more.\n'],
          ['kind: attack', '# of https://a.example/a?b=nomennesci%6F\nkind: attack'],
        ),
        'src/content/events/lebanon/nomennescio.yaml': edit(STRIKE)[STRIKE]!,
      },
      told(`${ANSWER}:30: records[0].url`),
      'src/content/events/lebanon/nomennescio.yaml:1: file: the file’s name holds a private person’s name: give it another',
      told(`${STRIKE}:3: summary`),
      told(`${STRIKE}:7: comment`),
    ));

  it('is not meant by half of the name', () => tells(summary('Nomen est omen; nescio.')));
});
