import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { firstFrom, Spans } from './spans.ts';

const anyStretches = fc
  .array(
    fc.tuple(
      fc.integer({ min: -60, max: 60 }),
      fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 90 })),
    ),
    {
      maxLength: 60,
    },
  )
  .map((pairs) =>
    pairs
      .map(([start, days]) => ({ start, stop: start + days }))
      .sort((a, b) => a.start - b.start || a.stop - b.stop),
  );
const anyDay = fc.integer({ min: -80, max: 160 });
const anyWindow = fc.tuple(anyDay, fc.integer({ min: 1, max: 60 }));

describe('Spans', () => {
  it('counts and names what a scan of every stretch would', () => {
    fc.assert(
      fc.property(anyStretches, anyWindow, (stretches, [from, days]) => {
        const spans = new Spans(stretches);
        const to = from + days;
        const touching = [...stretches.keys()].filter(
          (index) => stretches[index]!.start < to && stretches[index]!.stop > from,
        );
        expect(spans.touching(from, to)).toEqual(touching);
        expect(spans.touching(from, to, 3)).toEqual(touching.slice(0, 3));
        expect(spans.countTouching(from, to)).toBe(touching.length);
        expect(spans.endedBy(from)).toBe(stretches.filter(({ stop }) => stop <= from).length);
        expect(spans.begunBefore(from)).toBe(stretches.filter(({ start }) => start < from).length);
      }),
      runs,
    );
  });

  it('knows the last that was over by a day, the later placed of equals', () => {
    fc.assert(
      fc.property(anyStretches, anyDay, (stretches, day) => {
        let last = -1;
        for (const [index, { stop }] of stretches.entries()) {
          if (stop <= day && (last < 0 || stop >= stretches[last]!.stop)) last = index;
        }
        expect(new Spans(stretches).lastEndedBy(day)).toBe(last);
      }),
      runs,
    );
  });

  it('holds nothing of nothing', () => {
    const spans = new Spans([]);
    expect([spans.countTouching(0, 9), spans.lastEndedBy(9)]).toEqual([0, -1]);
    expect(spans.touching(0, 9)).toEqual([]);
  });
});

describe('firstFrom', () => {
  it('finds the first of equals, and the end where all are less', () => {
    expect(firstFrom([1, 3, 3, 5], 3)).toBe(1);
    expect(firstFrom([1, 3, 3, 5], 6)).toBe(4);
  });
});
