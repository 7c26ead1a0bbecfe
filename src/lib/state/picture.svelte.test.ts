import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { chronologyOf, eventOn } from '../query/event.arbitrary.ts';
import { anyLook, cameraOf } from '../timeline/layout.arbitrary.ts';
import { explorer, FRONTS, start } from './explorer.fixture.svelte.ts';

beforeEach(() => start());

describe('what is in sight', () => {
  const dates = [
    ...['2023-10-07', '2023-10-07', '2023-10-08', '2023-10-08', '2023-10-09', '2023-10-17'],
    ...['2023-11-03', '2023-11-24/2023-11-30', '2023-12-01', '2024-01-02', '2024-01-02'],
    ...['2024-01-11', '2024-01-12', '2024-01-12', '2024-02-02', '2024-04-13/2024-04-14'],
  ];
  const crowded = chronologyOf(
    dates.map((date, index) => eventOn(date, { id: `e${index}`, front: FRONTS[index % 3]! })),
    FRONTS,
  );
  const plots = fc.record({
    widthPx: fc.integer({ min: 300, max: 900 }),
    heightPx: fc.integer({ min: 0, max: 300 }),
    textScale: fc.constantFrom(1, 1, 2),
    hasGutter: fc.boolean(),
  });

  it('is drawn, as a mark or in the number of a cluster, wherever the camera looks', () => {
    start(crowded);
    fc.assert(
      fc.property(plots, anyLook, (plot, look) => {
        explorer.picture.measured = plot;
        explorer.moveTo(cameraOf(look, explorer.limits));
        const told = explorer.picture.drawn.flatMap((drawn) =>
          drawn.type === 'mark' ? [drawn.key] : drawn.members.map(({ id }) => id),
        );
        expect(new Set(told).size).toBe(told.length);
        const lost = explorer.shown.filter(
          (item) => explorer.isInView(item) && !told.includes(item.event.id),
        );
        expect(lost.map(({ event }) => event.id)).toEqual([]);
      }),
      { ...runs, numRuns: 1000 },
    );
  });
});

describe('the size of the plot', () => {
  it('decides the layout: a phone’s strip has no labels', () => {
    explorer.picture.measured = { widthPx: 360, heightPx: 240, textScale: 1, hasGutter: false };
    expect(explorer.picture.metrics.labels).toBe(false);
    expect(explorer.picture.drawn.every((drawn) => drawn.type === 'cluster' || !drawn.label)).toBe(
      true,
    );
    expect(explorer.picture.lanesHeightPx).toBe(240);
  });

  it('makes labels longer with the text, and bold from a weight on', () => {
    const widest = () =>
      Math.max(
        ...explorer.picture.lanes.flatMap(({ packed }) => packed.placed).map((p) => p.item.labelPx),
      );
    const before = widest();
    explorer.picture.measured = {
      ...explorer.picture.plot,
      widthPx: 2 * explorer.picture.plot.widthPx,
      textScale: 2,
    };
    expect(widest() - 1).toBeCloseTo((before - 1) * 2, 6);
    expect(
      explorer.items.filter((item) => explorer.picture.isBold(item)).map((i) => i.event.id),
    ).toEqual(['attack', 'drones']);
  });
});
