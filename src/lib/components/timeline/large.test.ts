import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { chronologyOf } from '../../query/event.arbitrary.ts';
import { Explorer } from '../../state/explorer.svelte.ts';
import { makeEvents } from '../../timeline/large.fixture.ts';
import { Picture } from '../../state/picture.svelte.ts';
import LargeTimeline from './LargeTimeline.fixture.svelte';
import * as large from './large.ts';

/** The same, looked at once: on a server nothing derived is kept, and a set so large is indexed at every look. */
function still<T extends object>(target: T): T {
  const seen = new Map<PropertyKey, unknown>();
  return new Proxy(target, {
    get(_, key) {
      if (!seen.has(key)) {
        const value: unknown = Reflect.get(target, key, target);
        const bound: unknown = typeof value === 'function' ? value.bind(target) : value;
        seen.set(key, value instanceof Picture ? still(value) : bound);
      }
      return seen.get(key);
    },
  });
}

/** The markup of the plot, on which events are drawn. */
function plotOf(lanes: number, look?: { readonly from: number; readonly to: number }): string {
  const fronts = Array.from({ length: lanes }, (_, index) => `front-${index}`);
  const shape = { seed: 5, count: 5000, days: 230, lanes, skew: 2, lasting: 0.1 };
  const explorer = new Explorer(chronologyOf(makeEvents(shape), fronts));
  explorer.large = large;
  const { from } = explorer.limits;
  if (look) explorer.moveTo({ from: from + look.from, to: from + look.to });
  const { body } = render(LargeTimeline, { props: { explorer: still(explorer) } });
  return body.slice(body.indexOf('data-part="timeline"'));
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const nodesOf = (text: string): number => countOf(text, /<[a-z]/g);

describe('the timeline of five thousand events', () => {
  it.each([6, 24])('shows %i lanes as density, in no more than 400 nodes', (lanes) => {
    const plot = plotOf(lanes);
    expect(countOf(plot, /data-density="[1-9]/g)).toBe(lanes);
    expect(countOf(plot, /data-event=/g)).toBe(0);
    expect(nodesOf(plot)).toBeLessThanOrEqual(400);
  });

  it('names how many there are for the ear', () => {
    expect(plotOf(6)).toMatch(
      /role="option"[^>]*aria-label="845 events from 30 September 2023 to 18 May 2024, front-0\. Enter zooms to them\."/,
    );
  });

  it('has no more than 1,500 nodes anywhere', () => {
    for (const lanes of [6, 24]) {
      const plot = plotOf(lanes, { from: 200, to: 206 });
      expect(countOf(plot, /data-(event|cluster)=/g)).toBeGreaterThan(20);
      expect(nodesOf(plot)).toBeLessThanOrEqual(1500);
    }
  });
});
