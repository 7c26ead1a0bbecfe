import { describe, it } from 'vitest';
import { ANSWER, CHRONOLOGY, edit, HANDBOOK_FILE, STRIKE } from './fixture.ts';
import { tells } from './tells.ts';

function record(id: string, url: string): string {
  return `  - { id: ${id}, publisher: P, title: T, url: "${url}", says: S }\n`;
}

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
