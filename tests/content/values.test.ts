import { describe, it } from 'vitest';
import { ANSWER, edit, STRIKE } from './fixture.ts';
import { tells } from './tells.ts';

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
