/** Random large sets on random plots. */
import fc from 'fast-check';
import { makeEvents, makeScene, type LargeScene, type SetShape } from './large.fixture.ts';

const anySetShape: fc.Arbitrary<SetShape> = fc.record({
  seed: fc.nat(),
  count: fc.constantFrom(200, 500, 2000, 5000),
  days: fc.constantFrom(1, 60, 230, 3000, 12_000),
  lanes: fc.constantFrom(1, 3, 6, 24),
  skew: fc.constantFrom(1, 1, 3),
  lasting: fc.constantFrom(0, 0.1, 0.1, 0.5),
});

export const anyLargeScene: fc.Arbitrary<LargeScene> = fc
  .record({
    shape: anySetShape,
    plot: fc.record({
      widthPx: fc.integer({ min: 300, max: 2000 }),
      heightPx: fc.integer({ min: 0, max: 1200 }),
      textScale: fc.constantFrom(1, 1, 1, 1.25, 2),
      hasGutter: fc.boolean(),
    }),
    isCollapsed: fc.boolean(),
  })
  .map(({ shape, plot, isCollapsed }) => {
    const collapsed = isCollapsed && shape.lanes > 1 ? ['front-1'] : [];
    const scene = makeScene(makeEvents(shape), plot, collapsed);
    // A counterexample is told by what it is made from.
    return { ...scene, toString: () => JSON.stringify({ shape, plot, collapsed }) };
  });
