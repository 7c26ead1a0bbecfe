/** Large sets, made the same from the same seed, and what is drawn of them as the page does it. */
import { toIsoDay } from '../chronology/day.ts';
import type { ListedEvent } from '../chronology/types.ts';
import { IndexedSet } from '../query/indexed.ts';
import { toItems, type Item } from '../query/item.ts';
import { bandOf, bandScale } from './band.ts';
import type { Camera, CameraLimits } from './camera.ts';
import { countByFront } from './crowd.ts';
import { LargeLayout, type LargePicture } from './large.ts';
import { layoutLanes, type LaneBox } from './lanes.ts';
import { limitsOf } from './limits.ts';
import { metricsFor, type Metrics, type PlotShape } from './metrics.ts';
import type { PackItem } from './packed.ts';
import { placeMarks } from './place.ts';

/** 1 October 2023. */
const FIRST = 19_631;

/** Numbers from 0 up to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface SetShape {
  readonly seed: number;
  readonly count: number;
  readonly days: number;
  readonly lanes: number;
  /** How unevenly the events lie in time: 1 evenly, 3 most of them early. */
  readonly skew: number;
  /** The share of them that last. */
  readonly lasting: number;
}

/** Events with the precision of a day, some of which last up to two weeks and a few much longer. */
export function makeEvents({ seed, count, days, lanes, skew, lasting }: SetShape): ListedEvent[] {
  const random = randomFrom(seed);
  const whole = (below: number): number => Math.floor(random() * below);
  // Each name is one string, as it is in a chronology that was read.
  const fronts = Array.from({ length: lanes }, (_, index) => `front-${index}`);
  return Array.from({ length: count }, (_, index) => {
    const earliest = FIRST + Math.floor(days * random() ** skew);
    const lasted = random() < lasting;
    const length = lasted ? (random() < 0.05 ? 20 + whole(60) : 1 + whole(13)) : 0;
    const latest = Math.min(earliest + length, FIRST + days);
    const id = `e${String(index).padStart(7, '0')}`;
    const date = {
      earliest,
      latest,
      latestStart: earliest,
      earliestEnd: latest,
      lasted,
      long: '',
      short: '',
    };
    return {
      id,
      title: `Event ${index}`,
      label: 'Label '.repeat(1 + whole(5)).trim(),
      date,
      start: toIsoDay(earliest),
      end: toIsoDay(latest),
      front: fronts[whole(lanes)]!,
      kind: 'attack',
      basis: 'stated',
      status: 'reported',
      weight: 1 + whole(10),
      sources: ['one'],
      actors: [],
      places: [],
    };
  });
}

/** A large set on a plot. */
export interface LargeScene {
  readonly items: readonly Item[];
  readonly limits: CameraLimits;
  readonly index: IndexedSet;
  readonly layout: LargeLayout;
  readonly widthPx: number;
  readonly metrics: Metrics;
  readonly lanesAt: (camera: Camera) => LaneBox[];
  readonly draw: (camera: Camera) => LargePicture;
}

export function makeScene(
  events: readonly ListedEvent[],
  plot: PlotShape & { readonly heightPx: number },
  collapsed: readonly string[] = [],
): LargeScene {
  const items = toItems(events);
  const limits = limitsOf(items);
  const metrics = metricsFor(plot);
  const counts = countByFront(items);
  const index = new IndexedSet(items);
  const toPackItem = ({ event, start, stop, isPoint }: Item): PackItem => ({
    id: event.id,
    start,
    stop,
    isPoint,
    weight: event.weight,
    labelPx: event.label.length * 6.5 * plot.textScale,
  });
  const layout = new LargeLayout(index, toPackItem);
  const { widthPx, heightPx } = plot;
  const scaleOf = (camera: Camera) => bandScale(bandOf(camera, limits), limits, widthPx);
  const lanesAt = (camera: Camera) =>
    layoutLanes(
      [...counts.keys()].sort().map((front) => ({
        front,
        items: [],
        needs: counts.get(front)!,
        isCollapsed: collapsed.includes(front),
      })),
      heightPx,
      { ...limits, pxPerDay: scaleOf(camera) },
      metrics,
    );
  const draw = (camera: Camera) =>
    layout.picture({
      lanes: lanesAt(camera),
      camera,
      pxPerDay: scaleOf(camera),
      widthPx,
      metrics,
      place: placeMarks,
    });
  return { items, limits, index, layout, widthPx, metrics, lanesAt, draw };
}
