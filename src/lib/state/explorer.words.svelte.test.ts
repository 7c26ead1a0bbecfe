import { beforeEach, describe, expect, it } from 'vitest';
import { toDetails } from './details.ts';
import { explorer, start } from './explorer.fixture.svelte.ts';

/** How often the words were asked for. */
let needs: number;

beforeEach(() => {
  start();
  needs = 0;
  explorer.onneed = () => (needs += 1);
});

describe('the words of events', () => {
  it('are asked for when an event is opened, in whatever way', () => {
    explorer.openEvent('phones');
    expect(needs).toBe(1);
    explorer.toggleEvent('speech');
    expect(needs).toBe(2);
    explorer.readAddress('event=border');
    expect(needs).toBe(3);
  });

  it('are not asked for while nothing is open', () => {
    explorer.readAddress('fronts=lebanon');
    explorer.toggleFront('lebanon');
    explorer.zoomBy(2);
    expect(needs).toBe(0);
  });

  it('are not asked for once they are there', () => {
    explorer.details = toDetails({ events: [], sources: [] });
    explorer.openEvent('phones');
    explorer.readAddress('event=border');
    expect(needs).toBe(0);
  });
});
