/** Each step of each guided reading leads to the view that it means. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadOrThrow } from '../../src/lib/server/content/load.ts';
import { queryOfStep } from '../../src/lib/state/readings.ts';
import { explorerAt, PLOTS } from './chronology.svelte.ts';

const root = join(fileURLToPath(import.meta.url), '../../..');
const { readings } = loadOrThrow(join(root, 'src/content'), root);

const steps = readings.flatMap((reading) =>
  reading.steps.map(({ view }, index) => ({ name: `${reading.id}.${index + 1}`, view, reading })),
);

it('there are three of them', () => expect(readings).toHaveLength(3));

describe.each(steps)('the step $name', ({ name, view, reading }) => {
  const query = queryOfStep(reading, Number(name.split('.')[1]));
  const explorer = explorerAt(query, PLOTS.desktop);

  it('is an address that can be read as it stands', () => {
    expect(explorer.notices).toEqual([]);
    expect(explorer.query).toBe(query);
  });

  it('has its event open and in sight', () => {
    expect(explorer.open?.event.id).toBe(view.event);
    if (explorer.open) expect(explorer.picture.isDrawn(explorer.open.event.id)).toBe(true);
  });
});
