import { beforeEach, describe, expect, it } from 'vitest';
import { chronologyOf, eventOn } from '../query/event.arbitrary.ts';
import type { Direction } from '../timeline/navigate.ts';
import { changes, explorer, lookAt, start } from './explorer.fixture.svelte.ts';

beforeEach(() => start());

describe('the arrow keys', () => {
  it('begin at the first event in sight of the first lane that has one', () => {
    lookAt('2023-10-08', '2024-03-20');
    explorer.step('next');
    expect(explorer.active).toBe('border');
  });

  it('begin from the other side where they lead back or up', () => {
    explorer.step('previous');
    expect(explorer.active).toBe('attack');
    explorer.active = null;
    lookAt('2023-10-08', '2024-03-20');
    explorer.step('previous');
    expect(explorer.active).toBe('phones');
    explorer.active = null;
    explorer.fit();
    explorer.step('up');
    expect(explorer.active).toBe('drones');
  });

  it('begin at the event nearest the middle where none is in sight', () => {
    lookAt('2023-11-20', '2023-12-20');
    explorer.step('next');
    expect(explorer.active).toBe('speech');
    expect(explorer.isInView(explorer.byId.get('speech')!)).toBe(true);
  });

  it('go on in the lane with what is in sight, where their place has gone out of it', () => {
    explorer.active = 'border';
    lookAt('2023-10-25', '2024-03-20');
    explorer.step('previous');
    expect(explorer.active).toBe('phones');
    explorer.active = 'border';
    explorer.step('next');
    expect(explorer.active).toBe('speech');
  });

  it('bring the neighbour into sight where the lane has nothing in it', () => {
    explorer.active = 'border';
    lookAt('2023-11-20', '2023-12-20');
    explorer.step('next');
    expect(explorer.active).toBe('speech');
  });

  it('begin at the open event, if there is one', () => {
    explorer.openEvent('speech');
    explorer.active = null;
    explorer.step('next');
    expect(explorer.active).toBe('phones');
  });

  it('walk along the lane and stop at its ends', () => {
    explorer.active = 'border';
    const path = (['previous', 'next', 'next', 'next', 'first', 'last'] as const).map(
      (direction) => {
        explorer.step(direction);
        return explorer.active;
      },
    );
    expect(path).toEqual(['border', 'speech', 'phones', 'phones', 'border', 'phones']);
  });

  it('take a cluster for one stop, along the lane', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const dates = ['10-07', '11-20', '11-20', '11-20', '12-20', '12-20'];
    start(
      chronologyOf(
        ids.map((id, index) => eventOn(`2023-${dates[index]}`, { id, front: 'iran' })),
        ['iran'],
      ),
    );
    explorer.picture.measured = { widthPx: 300, heightPx: 40, textScale: 1, hasGutter: false };
    expect(explorer.picture.drawn.map(({ key }) => key)).toEqual(['a', 'cluster-b', 'cluster-e']);
    const path = (start: string, ...directions: Direction[]) => {
      explorer.active = start;
      return directions.map((direction) => {
        explorer.step(direction);
        return explorer.active;
      });
    };
    expect(path('a', 'next', 'next', 'next')).toEqual(['b', 'e', 'e']);
    expect(path('f', 'previous', 'previous', 'previous')).toEqual(['b', 'a', 'a']);
    expect(path('c', 'next')).toEqual(['e']);
    expect(path('c', 'previous', 'last', 'first')).toEqual(['a', 'f', 'a']);
  });

  it('change lanes, passing over those that the filter hides', () => {
    explorer.active = 'attack';
    explorer.step('down');
    expect(explorer.active).toBe('border');
    explorer.toggleFront('gaza-israel');
    explorer.toggleFront('iran');
    explorer.active = 'attack';
    explorer.step('down');
    expect(explorer.active).toBe('drones');
  });

  it('bring what they come to into sight, as a move, and open nothing', () => {
    lookAt('2023-10-01', '2023-10-20');
    explorer.active = 'border';
    explorer.step('last');
    expect(explorer.isInView(explorer.byId.get('phones')!)).toBe(true);
    expect(changes.map(([, change]) => change)).toEqual(['move']);
    expect(explorer.open).toBeNull();
  });

  it('begin anew where the event they stood on is filtered out', () => {
    explorer.active = 'drones';
    explorer.toggleFront('lebanon');
    explorer.step('next');
    expect(explorer.shown.map(({ event }) => event.id)).toContain(explorer.active);
  });
});
