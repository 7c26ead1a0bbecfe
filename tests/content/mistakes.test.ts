import { describe, it } from 'vitest';
import { ANSWER, CHRONOLOGY, edit, PAPER_FILE, STRIKE } from './fixture.ts';
import { tells } from './tells.ts';

describe('content without mistakes', () => {
  it('is not complained about', () => tells({}));
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
          ['    quote: answered on Wednesday\n', ''],
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
