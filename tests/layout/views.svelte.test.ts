/** What the issue claims of every view, tried in a thousand random ones of the real chronology. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../src/lib/chronology/edtf.arbitrary.ts';
import { STATUSES } from '../../src/lib/chronology/vocabulary.ts';
import { EMPTY_FILTER } from '../../src/lib/query/filter.ts';
import { DATED, TOLD } from '../../src/lib/query/signs.ts';
import type { Explorer } from '../../src/lib/state/explorer.svelte.ts';
import type { Plot } from '../../src/lib/state/picture.svelte.ts';
import { bandOf } from '../../src/lib/timeline/band.ts';
import { anyLook, anyShare, cameraOf, inBand } from '../../src/lib/timeline/layout.arbitrary.ts';
import type { LaneBox } from '../../src/lib/timeline/lanes.ts';
import { isAtHome, overlapsOf, vanishedOf } from '../../src/lib/timeline/layout.fixture.ts';
import { chooseLanes } from '../../src/lib/timeline/order.ts';
import type { PackItem } from '../../src/lib/timeline/packed.ts';
import { idsOf } from '../../src/lib/timeline/place.ts';
import { explorerAt, PLOTS } from './chronology.svelte.ts';

const explorer = explorerAt('', PLOTS.desktop);
const fronts = [...explorer.fronts.keys()];
const { limits } = explorer;

const anyPlot: fc.Arbitrary<Plot> = fc.oneof(
  fc.constantFrom(...Object.values(PLOTS)),
  fc.record({
    widthPx: fc.integer({ min: 300, max: 2000 }),
    heightPx: fc.integer({ min: 100, max: 1200 }),
    textScale: fc.constantFrom(1, 1, 1.25, 2),
    hasGutter: fc.boolean(),
  }),
);

/** Some of these and not others; mostly nothing, as readers do. */
const anyFacet = (values: readonly string[]) =>
  fc.oneof(
    fc.constant({ included: [], excluded: [] }),
    fc.record({ included: fc.subarray([...values]), excluded: fc.subarray([...values]) }),
  );

const anyDay = fc.integer({ min: limits.from, max: limits.to - 1 });
const anyRange = fc
  .tuple(anyDay, anyDay)
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

const anyView = fc
  .record({
    look: anyLook,
    fronts: anyFacet(fronts),
    status: anyFacet(STATUSES),
    dated: anyFacet(DATED),
    told: anyFacet(TOLD),
    range: fc.option(anyRange, { freq: 3 }),
    first: fc.shuffledSubarray(fronts),
    collapsed: fc.oneof(fc.constant([]), fc.subarray(fronts)),
    plot: anyPlot,
    places: fc.array(anyShare, { minLength: 1, maxLength: 3 }),
    within: anyShare,
  })
  .map(({ look, fronts: chosen, status, dated, told, range, first, collapsed, ...rest }) => ({
    ...rest,
    filter: { ...EMPTY_FILTER, fronts: chosen, status, dated, told, range },
    lanes: chooseLanes(fronts, first, collapsed),
    camera: cameraOf(look, limits),
  }));

type AnyView = typeof anyView extends fc.Arbitrary<infer T> ? T : never;

function show({ plot, filter, lanes, camera }: AnyView, on: Explorer = explorer): void {
  on.picture.measured = plot;
  on.view = { ...on.view, filter, lanes, camera };
}

/** What is seen of a view. */
function look(on: Explorer = explorer) {
  const { picture, tally, shown, camera } = on;
  const { widthPx } = picture.plot;
  const { drawn, metrics, lanes, coarseTicks, fineTicks } = picture;
  return { drawn, metrics, lanes, coarseTicks, fineTicks, tally, shown, camera, widthPx };
}

const heights = (lanes: readonly LaneBox[]) =>
  lanes.map(({ front, topPx, heightPx }) => `${front} ${topPx} ${heightPx}`);

/** Laid out once for all claims: packing is what costs. */
const views = fc.sample(anyView, { ...runs, numRuns: 1000 }).map((view) => {
  show(view);
  const seen = look();
  const band = bandOf(view.camera, limits);
  const panned = view.places.map((at) => {
    show({ ...view, camera: inBand(band, view.within, at, limits) });
    return look();
  });
  return { view, seen, all: [seen, ...panned] };
});

const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);

describe('in a thousand random views of the chronology', () => {
  it('no label overlaps anything, and no mark another', () => {
    expect(views).toHaveLength(1000);
    for (const { drawn, metrics } of views.flatMap(({ all }) => all)) {
      expect(overlapsOf(drawn, metrics)).toEqual([]);
    }
  });

  it('every event in view that passes the filter is drawn, or counted by a cluster, and only once', () => {
    for (const { drawn, lanes, shown, camera } of views.flatMap(({ all }) => all)) {
      const told = drawn.flatMap(idsOf);
      expect(new Set(told).size).toBe(told.length);
      expect(vanishedOf(lanes, drawn, camera)).toEqual([]);
      const passing = new Set(shown.map(({ event }) => event.id));
      expect(told.filter((id) => !passing.has(id))).toEqual([]);
    }
  });

  it('the parts of the completeness line add up to all events', () => {
    for (const { tally, shown } of views.flatMap(({ all }) => all)) {
      const { total, ...parts } = tally;
      expect(total).toBe(explorer.items.length);
      expect(sum(Object.values(parts))).toBe(total);
      expect(total - parts.filteredOut).toBe(shown.length);
    }
  });

  it('panning moves no event to another row, and no lane to another height', () => {
    for (const { seen, all } of views) {
      const rows = new Map<string, number>();
      for (const { drawn, lanes, camera, widthPx, metrics } of all) {
        expect(heights(lanes)).toEqual(heights(seen.lanes));
        for (const one of drawn) {
          if (!isAtHome(one, lanes, camera, widthPx, metrics)) continue;
          expect([one.key, rows.get(one.key) ?? one.yPx]).toEqual([one.key, one.yPx]);
          rows.set(one.key, one.yPx);
        }
      }
    }
  });

  it('of two events that take the same room, the weightier has the label', () => {
    for (const { seen } of views) {
      for (const { packed } of seen.lanes) {
        const labelled = packed.placed.filter(({ side }) => side).map(({ item }) => item);
        const bare = [
          ...packed.placed.filter(({ side }) => !side).map(({ item }) => item),
          ...packed.clusters.flatMap(({ members }) => members),
        ];
        const room = ({ start, stop, labelPx }: PackItem) => `${start} ${stop} ${labelPx}`;
        const robbed = labelled.flatMap((light) =>
          bare.filter((heavy) => room(heavy) === room(light) && heavy.weight > light.weight),
        );
        expect(robbed).toEqual([]);
      }
    }
  });

  it('the same view is drawn alike, whatever was looked at before', () => {
    for (const { view, seen } of views.filter((_, index) => index % 10 === 0)) {
      const anew = explorerAt('', view.plot);
      show(view, anew);
      expect(look(anew)).toEqual(seen);
    }
  });
});
