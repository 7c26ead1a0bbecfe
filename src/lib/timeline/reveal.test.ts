import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { beyondByFront } from '../query/beyond.ts';
import { anyEvents } from '../query/event.arbitrary.ts';
import { EMPTY_FILTER } from '../query/filter.ts';
import { toItems, type Item } from '../query/item.ts';
import { partOf } from '../query/tally.ts';
import { clampCamera, spanOf, visibleDays, type Camera } from './camera.ts';
import { limitsOf } from './limits.ts';
import { revealNearEnd } from './reveal.ts';
import { isInSight } from './sight.ts';

const SIDES = ['earlier', 'later'] as const;
const anyShares = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.integer({ min: 1, max: 120 }),
);

describe('the near end of what is out of sight', () => {
  it('comes into sight from anywhere, and nothing of its lane is jumped over', () => {
    fc.assert(
      fc.property(anyEvents, anyShares, (events, [share, span]) => {
        const items = toItems(events);
        const limits = limitsOf(items);
        const from = limits.from + share * (limits.to - limits.from);
        const camera = clampCamera({ from, to: from + span }, limits);
        const sideIn = (item: Item, seen: Camera) => partOf(item, EMPTY_FILTER, visibleDays(seen));
        for (const [front, ends] of beyondByFront(items, EMPTY_FILTER, visibleDays(camera))) {
          for (const side of SIDES) {
            const nearest = ends[side]?.nearest;
            if (!nearest) continue;
            const moved = revealNearEnd(camera, nearest, side, limits);
            expect(isInSight(nearest, moved)).toBe(true);
            expect(['inView', 'possibly']).toContain(sideIn(nearest, moved));
            const other = side === 'earlier' ? 'later' : 'earlier';
            const jumpedOver = items.filter(
              (item) =>
                item.event.front === front &&
                sideIn(item, camera) === side &&
                sideIn(item, moved) === other,
            );
            expect(jumpedOver).toEqual([]);
          }
        }
      }),
      runs,
    );
  });

  it('leaves the span as it is', () => {
    const limits = { from: 0, to: 400, minSpan: 1 };
    const camera = { from: 100, to: 120 };
    const long = { start: 20, stop: 90, isPoint: false };
    const moved = revealNearEnd(camera, long, 'earlier', limits);
    expect(spanOf(moved)).toBeCloseTo(20);
    expect(moved.from).toBeLessThan(80);
    expect(moved.to).toBeGreaterThan(90);
    const later = revealNearEnd(camera, { start: 150, stop: 300, isPoint: false }, 'later', limits);
    expect(spanOf(later)).toBeCloseTo(20);
    expect(later.from).toBeLessThan(150);
  });
});
