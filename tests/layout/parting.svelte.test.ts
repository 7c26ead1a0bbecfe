/** Zooming in on a cluster of the chronology makes it smaller, or no zooming would. */
import { describe, expect, it } from 'vitest';
import type { Plot } from '../../src/lib/state/picture.svelte.ts';
import { unfoldingCamera } from '../../src/lib/timeline/part.ts';
import type { DrawnCluster } from '../../src/lib/timeline/place.ts';
import { explorerAt, PLOTS } from './chronology.svelte.ts';

/** How many days are looked at, and from what share of the days there are on. */
const LOOKS = [
  [210, 0],
  [90, 0.6],
  [30, 0],
  [14, 0.55],
] as const;

describe.each(Object.entries(PLOTS))('a cluster of the timeline (%s)', (_, plot: Plot) => {
  const explorer = explorerAt('', plot);
  const { limits, picture } = explorer;
  const { widthPx } = plot;

  /** All clusters of a few views, each with what a second choice of it leads to. */
  const choices = LOOKS.flatMap(([days, share]) => {
    const from = limits.from + share * (limits.to - limits.from - days);
    const camera = { from, to: from + days };
    explorer.view = { ...explorer.view, camera };
    const clusters = picture.drawn.filter((one): one is DrawnCluster => one.type === 'cluster');
    return clusters.map(({ members }) => {
      const ids = members.map(({ id }) => id);
      const screen = { widthPx, metrics: picture.metrics };
      const closer = unfoldingCamera(members, camera, limits, screen, (closer) =>
        picture.wouldPart(ids, closer),
      );
      return { members, ids, camera, closer };
    });
  });

  it('comes apart by a second choice that zooms', () => {
    const zooming = choices.filter(({ closer }) => closer);
    expect(zooming.length).toBeGreaterThan(10);
    for (const { ids, camera, closer } of zooming) {
      expect(closer!.to - closer!.from).toBeLessThan(camera.to - camera.from);
      explorer.view = { ...explorer.view, camera: closer };
      const theirs = picture.drawn.filter(({ key }) => ids.includes(key) || isOf(ids, key));
      expect(theirs.length).toBeGreaterThan(1);
      for (const one of theirs) {
        if (one.type === 'cluster') expect(one.members.length).toBeLessThan(ids.length);
      }
    }
  });

  const isOf = (ids: readonly string[], key: string): boolean =>
    picture.drawn.some(
      (one) =>
        one.type === 'cluster' && one.key === key && one.members.some(({ id }) => ids.includes(id)),
    );

  it('does not zoom only where no view around any of its days would part it', () => {
    for (const { members, ids, camera, closer } of choices) {
      if (closer) continue;
      const from = Math.min(...members.map(({ start }) => start));
      const to = Math.max(...members.map(({ stop }) => stop));
      for (let span = (camera.to - camera.from) / 2; span >= limits.minSpan; span /= 4) {
        for (let at = from; at <= to; at += Math.max(3, span / 2)) {
          const view = { from: at - span / 2, to: at + span / 2 };
          if (view.from < limits.from || view.to > limits.to) continue;
          expect(picture.wouldPart(ids, view), `${ids.join()} in ${span} days at ${at}`).toBe(
            false,
          );
        }
      }
    }
  });
});
