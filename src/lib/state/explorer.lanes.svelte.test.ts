import { beforeEach, describe, expect, it } from 'vitest';
import { changes, explorer, FRONTS, start } from './explorer.fixture.svelte.ts';

beforeEach(() => start());

const arrange = (lead: string[], collapsed: string[] = []): void =>
  explorer.arrangeLanes(lead, collapsed);

describe('arranging the lanes', () => {
  it('moves lanes and the way of the keys, and no colour', () => {
    const tones = FRONTS.map((front) => explorer.toneOf(front));
    arrange(['iran']);
    expect(explorer.picture.lanes.map(({ front }) => front)).toEqual([
      'iran',
      'gaza-israel',
      'lebanon',
    ]);
    expect(FRONTS.map((front) => explorer.toneOf(front))).toEqual(tones);
    explorer.active = 'drones';
    explorer.step('down');
    expect(explorer.active).toBe('attack');
  });

  it('is an act that the address tells and Back undoes', () => {
    arrange(['iran'], ['lebanon']);
    expect(changes).toEqual([['lanes=iran,-lebanon', 'act']]);
    explorer.readAddress('');
    expect(explorer.laneOrder).toEqual(FRONTS);
  });
});

describe('a collapsed lane', () => {
  it('keeps its events in the list, the counts and the picture, without labels', () => {
    const { shown, tally } = explorer;
    arrange([], ['lebanon']);
    expect(explorer.shown).toBe(shown);
    expect(explorer.tally).toEqual(tally);
    const drawn = explorer.picture.drawn.filter(({ front }) => front === 'lebanon');
    const ids = drawn.flatMap((one) =>
      one.type === 'mark' ? [one.key] : one.members.map(({ id }) => id),
    );
    expect(ids.toSorted()).toEqual(['border', 'phones', 'speech']);
    expect(drawn.filter((one) => one.type === 'mark' && one.label)).toEqual([]);
  });

  it('that the filter hides as well shows nothing', () => {
    arrange([], ['lebanon']);
    explorer.filterBy('fronts', { included: [], excluded: ['lebanon'] });
    expect(explorer.picture.drawn.some(({ front }) => front === 'lebanon')).toBe(false);
  });
});
