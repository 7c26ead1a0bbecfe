import { beforeAll, describe, expect, it } from 'vitest';
import { toIsoDay } from '../chronology/day.ts';
import { chronologyOf } from '../query/event.arbitrary.ts';
import { tallyItems } from '../query/tally.ts';
import { spanOf } from '../timeline/camera.ts';
import { makeEvents } from '../timeline/large.fixture.ts';
import { Explorer } from './explorer.svelte.ts';
import * as large from './large.ts';

const FRONTS = ['front-0', 'front-1', 'front-2', 'front-3', 'front-4', 'front-5'];
const shape = { seed: 7, days: 230, lanes: 6, skew: 2, lasting: 0.1 };
const readerOf = (count: number): Explorer =>
  new Explorer(chronologyOf(makeEvents({ ...shape, count }), FRONTS));

describe('a hundred thousand events', { timeout: 60_000 }, () => {
  let explorer: Explorer;
  beforeAll(() => {
    explorer = readerOf(100_000);
  }, 60_000);

  it('are counted before what lays them out has come, and alike after it', () => {
    expect(explorer.picture.drawn).toEqual([]);
    const before = explorer.tally;
    const heights = explorer.picture.lanes.map(({ heightPx }) => heightPx);
    explorer.large = large;
    expect(explorer.tally).toEqual(before);
    expect(explorer.tally.inView).toBe(100_000);
    expect(explorer.picture.lanes.map(({ heightPx }) => heightPx)).toEqual(heights);
  });

  it('show as density: a stretch of columns in each lane, which count them all', () => {
    explorer.fit();
    const { drawn, densities } = explorer.picture;
    expect(drawn).toEqual([]);
    expect(densities.map(({ front }) => front)).toEqual(FRONTS);
    expect(densities.reduce((sum, { count }) => sum + count, 0)).toBe(100_000);
  });

  it('have a tally that adds up wherever the camera looks', () => {
    for (const [from, to] of [
      [0, 1],
      [0.2, 0.21],
      [0.5, 0.8],
    ] as const) {
      const { limits, whole } = explorer;
      const at = (share: number) => limits.from + share * spanOf(whole);
      explorer.moveTo({ from: at(from), to: at(to) });
      expect(explorer.tally).toEqual(tallyItems(explorer.items, explorer.filter, explorer.days));
    }
  });

  it('are stepped through by keys, column by column and lane by lane', () => {
    explorer.fit();
    explorer.active = null;
    explorer.step('next');
    const first = explorer.byId.get(explorer.active!)!;
    expect(first.event.front).toBe('front-0');
    const column = explorer.picture.columnOf(first)!;
    explorer.step('next');
    const second = explorer.byId.get(explorer.active!)!;
    expect(second.start).toBeGreaterThanOrEqual(column.to);
    expect(explorer.picture.columnOf(second)!.from).toBe(column.to);
    explorer.step('previous');
    expect(explorer.picture.columnOf(explorer.byId.get(explorer.active!)!)).toEqual(column);
    explorer.step('down');
    expect(explorer.byId.get(explorer.active!)!.event.front).toBe('front-1');
    explorer.step('last');
    const lane = explorer.index!.lanes.get('front-1')!;
    expect(explorer.active).toBe(lane.items.at(-1)!.event.id);
  });

  it('filtered to a few are packed whole again', () => {
    const few = readerOf(200);
    few.large = large;
    expect(few.isLarge).toBe(true);
    few.filterBy('fronts', { included: ['front-0'], excluded: [] });
    expect(few.isLarge).toBe(false);
    expect(few.picture.densities).toEqual([]);
    expect(few.picture.drawn.length).toBeGreaterThan(0);
  });
});

describe('zooming in a large set', () => {
  const whole = shape.days;
  const readerOfDay = (count: number): Explorer => {
    const others = makeEvents({ ...shape, count: 400, lanes: 1 });
    const day = 19_731;
    const date = {
      earliest: day,
      latestStart: day,
      earliestEnd: day,
      latest: day,
      lasted: false,
      long: '',
      short: '',
    };
    const same = Array.from({ length: count }, (_, index) => ({
      ...others[0]!,
      id: `same-${index}`,
      date,
      start: toIsoDay(day),
      end: toIsoDay(day),
    }));
    const explorer = new Explorer(chronologyOf([...others, ...same], ['front-0']));
    explorer.large = large;
    return explorer;
  };
  const isParted = (explorer: Explorer, count: number, span: number): boolean =>
    explorer.picture.wouldPart(
      Array.from({ length: count }, (_, index) => `same-${index}`),
      { from: 19_731.5 - span / 2, to: 19_731.5 + span / 2 },
    );

  it('parts events of a day that find rows of their own', () => {
    const explorer = readerOfDay(3);
    expect(isParted(explorer, 3, whole)).toBe(false);
    expect(isParted(explorer, 3, 4)).toBe(true);
  });

  it('never parts more of them than there are rows', () => {
    const explorer = readerOfDay(200);
    for (const span of [whole, 60, 14, 4, 1]) expect(isParted(explorer, 200, span)).toBe(false);
  });
});

describe('a step in a large set', () => {
  it('goes on to a mark beyond the column or cluster, and back', () => {
    const explorer = readerOf(2000);
    explorer.large = large;
    explorer.moveTo({ from: explorer.limits.from + 20, to: explorer.limits.from + 60 });
    explorer.step('next');
    let last = explorer.byId.get(explorer.active!)!;
    for (let press = 0; press < 60; press++) {
      explorer.step('next');
      const item = explorer.byId.get(explorer.active!)!;
      expect(item.event.front).toBe(last.event.front);
      const index = explorer.index!.lanes.get(item.event.front)!;
      expect(index.indexOf(item)).toBeGreaterThan(index.indexOf(last));
      expect(explorer.isInView(item)).toBe(true);
      last = item;
    }
  });
});
