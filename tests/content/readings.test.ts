import { describe, expect, it } from 'vitest';
import { loadOrThrow } from '../../src/lib/server/content/load.ts';
import { createProject } from './fixture.ts';
import { tells } from './tells.ts';

const FILE = 'src/content/readings/walk.yaml';

const step = (view: string, text = 'It was quiet. Then it was not.') =>
  `  - view: { ${view} }\n    text: ${text}\n`;
const walk = (...steps: string[]) => ({
  [FILE]: `title: A walk\nabout: What it shows.\nsteps:\n${steps.join('')}`,
});
const WEEK = 'from: "2024-01-05", to: "2024-01-12"';

describe('a guided reading', () => {
  it('is published with its steps in order', () => {
    const { dir, root } = createProject(walk(step(WEEK), step(`${WEEK}, event: strike`)));
    expect(loadOrThrow(dir, root).readings).toEqual([
      {
        id: 'walk',
        title: 'A walk',
        about: 'What it shows.',
        steps: [
          {
            view: { from: '2024-01-05', to: '2024-01-12' },
            text: 'It was quiet. Then it was not.',
          },
          {
            view: { from: '2024-01-05', to: '2024-01-12', event: 'strike' },
            text: 'It was quiet. Then it was not.',
          },
        ],
      },
    ]);
  });

  it('opens events and shows fronts that there are', () =>
    tells(
      walk(
        step(`${WEEK}, event: strikes`),
        step(`${WEEK}, fronts: [iran, lebanom], event: answer`),
      ),
      `${FILE}:4: steps[0].view.event: "strikes" is no event; did you mean "strike"?`,
      `${FILE}:6: steps[1].view.fronts[1]: "lebanom" is no front; did you mean "lebanon"?`,
    ));

  it('opens no event of a front that it hides', () =>
    tells(
      walk(step(WEEK), step(`${WEEK}, fronts: [iran], event: strike`)),
      `${FILE}:6: steps[1].view.event: "strike" is of lebanon, which is not shown`,
    ));

  it('stays within the days of the chronology, which end after they begin', () =>
    tells(
      walk(
        step('from: "2023-01-05", to: "2024-01-12"'),
        step('from: "2024-01-12", to: "2024-01-05"'),
      ),
      `${FILE}:4: steps[0].view.from: 2023-01-05 is no day of the chronology’s window`,
      `${FILE}:6: steps[1].view.to: 2024-01-05 is before 2024-01-12, the first day`,
    ));

  it('says each step in two sentences, in our own voice', () =>
    tells(
      walk(step(WEEK, 'Only one.'), step(WEEK, 'The regime fell. It was the 2nd. Then more.')),
      `${FILE}:5: steps[0].text: has 1 sentence; a step has two`,
      `${FILE}:7: steps[1].text: "regime" takes a side; write “government”, or name the state, or quote whose word it is`,
      `${FILE}:7: steps[1].text: has 3 sentences; a step has two`,
    ));
});
