import { beforeEach, describe, expect, it } from 'vitest';
import { explorer, start } from './explorer.fixture.svelte.ts';
import { OwnSet } from './ownSet.svelte.ts';

let kept: readonly string[];
let set: OwnSet;
const begin = (marked: readonly string[] = []): void => {
  start();
  kept = marked;
  set = new OwnSet(explorer, marked, (marked) => (kept = marked));
};
const shown = (): string[] => explorer.shown.map(({ event }) => event.id);

beforeEach(() => begin());

describe('a set of one’s own', () => {
  it('holds what is marked, in that order, and keeps it', () => {
    for (const id of ['phones', 'attack', 'drones']) set.toggle(id);
    set.toggle('attack');
    expect(set.marked).toEqual(['phones', 'drones']);
    expect(kept).toEqual(['phones', 'drones']);
    expect(set.has('phones') && !set.has('attack')).toBe(true);
  });

  it('has what was kept of it, each once, and nothing that is gone', () => {
    begin(['drones', 'nowhere', 'attack', 'drones']);
    expect(set.marked).toEqual(['drones', 'attack']);
  });

  it('is put in order, and no event leaves it at its ends', () => {
    begin(['attack', 'border', 'drones']);
    set.move('drones', -1);
    set.move('attack', -1);
    set.move('border', 1);
    set.move('nowhere', 1);
    expect(set.marked).toEqual(['attack', 'drones', 'border']);
  });

  it('narrows the view to itself, in the address too, and follows what is changed of it', () => {
    begin(['drones', 'attack']);
    set.show(true);
    expect(shown()).toEqual(['attack', 'drones']);
    expect(explorer.query).toBe('set=drones,attack');
    expect(explorer.listed.map(({ event }) => event.id)).toEqual(['drones', 'attack']);
    set.toggle('border');
    expect(shown()).toEqual(['attack', 'border', 'drones']);
    set.move('border', -1);
    expect(explorer.query).toBe('set=drones,border,attack');
    set.clear();
    expect(shown()).toHaveLength(5);
    expect(explorer.query).toBe('');
  });

  it('stays another’s until it is taken over', () => {
    begin(['drones']);
    explorer.readAddress('set=border,speech');
    expect(set.isShown).toBe(false);
    set.toggle('attack');
    expect(explorer.query).toBe('set=border,speech');
    set.adopt();
    expect(kept).toEqual(['border', 'speech']);
    expect(set.isShown).toBe(true);
  });
});
