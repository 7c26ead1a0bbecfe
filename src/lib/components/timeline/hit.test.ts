import { describe, expect, it } from 'vitest';
import { metricsFor } from '../../timeline/metrics.ts';
import type { Drawn } from '../../timeline/place.ts';
import { marksNear } from './hit.ts';

const metrics = metricsFor({ widthPx: 880, textScale: 1, hasGutter: true });
const item = (id: string) => ({
  id,
  start: 0,
  stop: 1,
  isPoint: true,
  weight: 5,
  labelPx: 50,
});
const mark = (id: string, xPx: number, yPx: number, barPx = 0): Drawn => ({
  type: 'mark',
  key: id,
  front: 'iran',
  item: item(id),
  xPx,
  yPx,
  barPx,
  label: null,
});
const drawn: Drawn[] = [
  mark('a', 100, 10),
  mark('b', 100, 30),
  mark('bar', 200, 30, 100),
  {
    type: 'cluster',
    key: 'cluster-c',
    front: 'iran',
    members: [item('c'), item('d')],
    xPx: 500,
    yPx: 10,
  },
];

const click = (xPx: number, yPx: number, direct: string | null = null) =>
  marksNear(drawn, xPx, yPx, metrics, 4, direct);
const tap = (xPx: number, yPx: number, direct: string | null = null) =>
  marksNear(drawn, xPx, yPx, metrics, 20, direct);

describe('a click', () => {
  it('means the one that it hits, by its mark or its label', () => {
    expect(click(100, 10, 'a')).toEqual(['a']);
    expect(click(160, 10, 'a')).toEqual(['a']);
  });

  it('beside a mark means the nearest one, within a few px', () => {
    expect(click(110, 12)).toEqual(['a']);
    expect(click(100, 19)).toEqual(['a']);
    expect(click(120, 10)).toEqual([]);
  });

  it('on a cluster means its members', () => {
    expect(click(500, 10)).toEqual(['c', 'd']);
  });
});

describe('a tap', () => {
  it('that is clearly nearest to one mark means that one', () => {
    expect(tap(100, 2)).toEqual(['a']);
    expect(tap(100, 2, 'a')).toEqual(['a']);
    expect(tap(110, 14)).toEqual(['a', 'b']);
    expect(tap(110, 14, 'a')).toEqual(['a', 'b']);
  });

  it('between several asks which, the nearest first', () => {
    expect(tap(100, 19)).toEqual(['a', 'b']);
    expect(tap(100, 21)).toEqual(['b', 'a']);
  });

  it('anywhere along a bar means the bar', () => {
    expect(tap(200, 30)).toEqual(['bar']);
    expect(tap(290, 35)).toEqual(['bar']);
    expect(tap(320, 30)).toEqual(['bar']);
  });

  it('on a label far from any mark means the event of the label; on nothing, nothing', () => {
    expect(tap(700, 10, 'a')).toEqual(['a']);
    expect(tap(700, 10)).toEqual([]);
  });

  it('on a label means its event, though marks are in reach, up to half a target away', () => {
    const half = metrics.targetPx / 2;
    expect(tap(100 + half + 1, 10, 'far')).toEqual(['far']);
    expect(tap(500, 10 + half + 1, 'far')).toEqual(['far']);
    expect(tap(200, 30 - half - 1, 'far')).toEqual(['far']);
  });

  it('on a label with a mark within half a target asks, the event of the label included', () => {
    expect(tap(100, 5, 'far')).toEqual(['a', 'far']);
    expect(tap(100, 31, 'a')).toEqual(['b', 'a']);
    expect(tap(200, 30, 'far')).toEqual(['bar', 'far']);
    expect(tap(505, 10, 'far')).toEqual(['c', 'd', 'far']);
  });
});

describe('a tap on a strip, whose rows are closer than a finger is wide', () => {
  const strip = metricsFor({ widthPx: 390, textScale: 1, hasGutter: false });
  const rows = ['one', 'two', 'three', 'four'].map((id, row) => mark(id, 100, row * strip.rowPx));
  const tap = (xPx: number, yPx: number) => marksNear(rows, xPx, yPx, strip, 20, null);

  it('in the middle of a mark means that one, though others are above and below it', () => {
    for (const [row, id] of ['one', 'two', 'three', 'four'].entries()) {
      expect(tap(100, row * strip.rowPx)).toEqual([id]);
    }
  });

  it('between two rows asks about these, and not about those beyond', () => {
    expect(tap(100, 1.4 * strip.rowPx)).toEqual(['two', 'three']);
    expect(tap(100, 1.6 * strip.rowPx)).toEqual(['three', 'two']);
  });

  it('beside the marks goes by the true distance, across rows too', () => {
    const pair = [mark('left', 100, 0), mark('right', 126, strip.rowPx)];
    expect(marksNear(pair, 104, 4, strip, 20, null)).toEqual(['left']);
    expect(marksNear(pair, 122, strip.rowPx - 4, strip, 20, null)).toEqual(['right']);
    expect(marksNear(pair, 113, 6, strip, 20, null)).toEqual(['left', 'right']);
  });
});
