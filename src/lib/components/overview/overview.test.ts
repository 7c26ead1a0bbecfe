import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { chronologyOf } from '../../query/event.arbitrary.ts';
import { Explorer } from '../../state/explorer.svelte.ts';
import { makeEvents } from '../../timeline/large.fixture.ts';
import LargeTimeline from '../timeline/LargeTimeline.fixture.svelte';
import Overview from './Overview.svelte';

it('has a stroke for each of the few that a filter leaves of many, and none for what it leaves out', () => {
  const shape = { seed: 3, count: 400, days: 230, lanes: 8, skew: 1, lasting: 0 };
  const fronts = Array.from({ length: shape.lanes }, (_, index) => `front-${index}`);
  const explorer = new Explorer(chronologyOf(makeEvents(shape), fronts));
  explorer.filterBy('fronts', { included: ['front-0'], excluded: [] });
  const { length } = explorer.shown;
  expect(length).toBeGreaterThan(0);
  expect(explorer.isLarge).toBe(false);
  const { body } = render(LargeTimeline, { props: { explorer, Part: Overview } });
  expect(body.match(/class="stroke/g)).toHaveLength(length);
});
