import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { chronologyOf } from '../../query/event.arbitrary.ts';
import { Explorer } from '../../state/explorer.svelte.ts';
import { makeEvents } from '../../timeline/large.fixture.ts';
import Axis, { AXIS_HEIGHT } from '../timeline/Axis.svelte';
import LaneOptions from '../timeline/LaneOptions.svelte';
import * as large from '../timeline/large.ts';
import Sheet from './Sheet.svelte';
import { readerOf } from './sheet.ts';

it('a sheet of many events has their columns, and says what they are', () => {
  const shape = { seed: 5, count: 1000, days: 230, lanes: 2, skew: 1, lasting: 0 };
  const explorer = new Explorer(chronologyOf(makeEvents(shape), ['front-0', 'front-1']));
  const parts = { Explorer, Axis, AXIS_HEIGHT, LaneOptions, large };
  const plot = { widthPx: 600, heightPx: 120, textScale: 1, hasGutter: true };
  const reader = readerOf(explorer, parts, explorer.view, plot);
  const { body } = render(Sheet, { props: { explorer: reader, parts, address: 'https://a.org' } });
  const counts = [...body.matchAll(/data-density="(\d+)"/g)].map(([, count]) => Number(count));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(shape.count);
  expect(body).toContain('The higher, the more events on these days');
});
