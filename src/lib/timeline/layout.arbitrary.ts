/** Random chronologies, sizes and cameras for property tests of the layout. */
import fc from 'fast-check';
import type { Camera, CameraLimits } from './camera.ts';
import type { LaneInput } from './lanes.ts';
import type { Scene } from './layout.fixture.ts';
import { limitsOf } from './limits.ts';
import { metricsFor } from './metrics.ts';
import { FIRST_DAY } from './pack.fixture.ts';
import type { PackItem } from './packed.ts';

const inOrder = (a: PackItem, b: PackItem): number =>
  a.start - b.start || a.stop - b.stop || (a.id < b.id ? -1 : 1);

/** Some events over some days, with their lanes: mostly points, some bars, often on one day. */
function lanesOver(days: number, least: number, most: number): fc.Arbitrary<LaneInput[]> {
  const event = fc.record({
    day: fc.integer({ min: 0, max: days - 1 }),
    lasts: fc.oneof(
      { weight: 4, arbitrary: fc.constant(1) },
      { weight: 1, arbitrary: fc.integer({ min: 2, max: 12 }) },
      { weight: 1, arbitrary: fc.integer({ min: 2, max: days + 1 }) },
    ),
    weight: fc.integer({ min: 1, max: 10 }),
    labelPx: fc.integer({ min: 20_000, max: 280_000 }).map((thousandths) => thousandths / 1000),
    lane: fc.nat(5),
  });
  return fc
    .tuple(
      fc.array(event, { minLength: least, maxLength: most, size: 'max' }),
      fc.integer({ min: 1, max: 6 }),
      fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }),
    )
    .map(([events, laneCount, dice]) => {
      const items = events.map(({ day, lasts, lane, weight, labelPx }, index) => {
        const start = FIRST_DAY + day;
        const stop = FIRST_DAY + Math.max(day + 1, Math.min(day + lasts, days));
        const id = `e${String(index).padStart(3, '0')}`;
        const item: PackItem = { id, start, stop, isPoint: stop === start + 1, weight, labelPx };
        return { item, lane: lane % laneCount };
      });
      return Array.from({ length: laneCount }, (_, lane) => ({
        front: `front-${lane}`,
        items: items
          .filter((one) => one.lane === lane)
          .map(({ item }) => item)
          .sort(inOrder),
        isCollapsed: laneCount > 1 && dice[lane]! < 2,
        isEmptied: laneCount > 1 && dice[lane] === 0,
        // One that the filter empties has no events; one that the reader collapses keeps them.
      })).map(({ isEmptied, ...lane }) => (isEmptied ? { ...lane, items: [] } : lane));
    });
}

const lanes = fc
  .tuple(
    fc.constantFrom(1, 8, 40, 230, 230, 700),
    fc.constantFrom<[number, number]>([1, 3], [4, 20], [20, 60], [60, 120]),
  )
  .chain(([days, [least, most]]) => lanesOver(days, least, most));

export const anyScene: fc.Arbitrary<Scene> = fc
  .record({
    lanes,
    widthPx: fc.integer({ min: 300, max: 2000 }),
    heightPx: fc.integer({ min: 0, max: 1200 }),
    textScale: fc.constantFrom(1, 1, 1, 1.25, 2),
    hasGutter: fc.boolean(),
  })
  .map(({ lanes, heightPx, ...plot }) => {
    const { widthPx } = plot;
    const items = lanes.flatMap((lane) => lane.items);
    const metrics = metricsFor(plot);
    return { lanes, items, limits: limitsOf(items), widthPx, heightPx, metrics };
  });

/** Where to look: a share of all zoom steps there are, and a share of the way from left to right. */
export interface Look {
  readonly zoom: number;
  readonly at: number;
}

/** From 0 to 1 evenly, which fc.double is not: it would draw nearly all cameras near 0. */
export const anyShare = fc.integer({ min: 0, max: 1e6 }).map((millionths) => millionths / 1e6);
export const anyLook: fc.Arbitrary<Look> = fc.record({ zoom: anyShare, at: anyShare });

export function cameraOf({ zoom, at }: Look, limits: CameraLimits): Camera {
  const whole = limits.to - limits.from;
  const span = Math.max(limits.minSpan, whole * (limits.minSpan / whole) ** zoom);
  const from = limits.from + at * (whole - span);
  return { from, to: Math.min(from + span, limits.to) };
}

/** A camera of the same band: `within` from 0, its least magnified, to 1, just short of the next. */
export function inBand(band: number, within: number, at: number, limits: CameraLimits): Camera {
  const whole = limits.to - limits.from;
  const span = whole / 2 ** (band + within * 0.999);
  return { from: limits.from + at * (whole - span), to: limits.from + at * (whole - span) + span };
}
