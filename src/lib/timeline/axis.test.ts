import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay, toDayParts, toIsoDay } from '../chronology/day.ts';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { MONTH_NAMES, MONTH_NAMES_SHORT } from '../chronology/months.ts';
import { coarseTicks, FINE_MIN_PX, fineTicks } from './axis.ts';
import { spanOf, xOfDay, type Camera } from './camera.ts';
import { textWidthPx } from './textWidth.ts';

const thousand = { ...runs, numRuns: 1000 };

/** Cameras from a day to ten years, on whole days and between them, and the sizes of plots. */
const anyAxis = fc
  .record({
    first: fc.integer({ min: 10_000, max: 30_000 }),
    part: fc.constantFrom(0, 0, 0.25, 0.999),
    zoom: fc.integer({ min: 0, max: 1000 }),
    widthPx: fc.integer({ min: 300, max: 2000 }),
    textScale: fc.constantFrom(1, 1, 1.25, 2),
  })
  .map(({ first, part, zoom, widthPx, textScale }) => {
    const span = 3650 ** (zoom / 1000);
    const camera: Camera = { from: first + part, to: first + part + span };
    return { camera, widthPx, fontPx: 13 * textScale, minPx: FINE_MIN_PX * textScale };
  });

type AnyAxis = typeof anyAxis extends fc.Arbitrary<infer T> ? T : never;

const fineOf = ({ camera, widthPx, minPx }: AnyAxis) => fineTicks(camera, widthPx, minPx);
const coarseOf = ({ camera, widthPx, fontPx, minPx }: AnyAxis) =>
  coarseTicks(camera, widthPx, fontPx, minPx);

function onAnyAxis(check: (axis: AnyAxis) => void): void {
  fc.assert(fc.property(anyAxis, check), thousand);
}

const isSorted = (days: readonly number[]): boolean =>
  days.every((day, index) => index === 0 || day > days[index - 1]!);

describe('the fine ticks of any camera', () => {
  it('ascend, on whole days, each where its day begins', () => {
    onAnyAxis((axis) => {
      const ticks = fineOf(axis);
      expect(isSorted(ticks.map(({ day }) => day))).toBe(true);
      for (const { day, xPx } of ticks) {
        expect(Number.isInteger(day)).toBe(true);
        expect(xPx).toBe(xOfDay(day, axis.camera, axis.widthPx));
      }
    });
  });

  it('are at least as far apart as asked', () => {
    onAnyAxis((axis) => {
      const xs = fineOf(axis).map(({ xPx }) => xPx);
      const least = Math.min(...xs.slice(1).map((xPx, index) => xPx - xs[index]!));
      // Ten years on a phone with large text: years are the coarsest there is.
      const yearPx = (365 * axis.widthPx) / spanOf(axis.camera);
      expect(least).toBeGreaterThanOrEqual(Math.min(axis.minPx, yearPx) - 1e-6);
    });
  });

  it('have room for what they say, and a little white between', () => {
    onAnyAxis((axis) => {
      const ticks = fineOf(axis);
      const roomPx = (ticks[1]?.xPx ?? Infinity) - (ticks[0]?.xPx ?? 0);
      // Years are the coarsest there is, however narrow.
      if (/^\d{4}$/.test(ticks[0]?.label ?? '') && roomPx < 1.5 * axis.minPx) return;
      for (const [index, { labelXPx, label }] of ticks.slice(1).entries()) {
        const before = ticks[index]!;
        const widthPx = textWidthPx(label + before.label, (axis.fontPx * 11) / 13) / 2;
        const whitePx = (axis.fontPx * 2) / 13;
        expect(labelXPx - before.labelXPx).toBeGreaterThan(widthPx + whitePx);
      }
    });
  });

  it('leave no gap: what is in sight of their kind is there', () => {
    onAnyAxis((axis) => {
      const { camera, widthPx } = axis;
      const ticks = fineOf(axis);
      const gaps = ticks.slice(1).map(({ day }, index) => day - ticks[index]!.day);
      const longest = Math.max(0, ...gaps);
      const [first, last] = [ticks[0], ticks.at(-1)];
      if (first) expect(first.day - camera.from).toBeLessThanOrEqual(Math.max(longest, 366));
      if (last) expect(camera.to - last.day).toBeLessThanOrEqual(Math.max(longest, 366));
      if (gaps.length > 0 && longest <= 31) {
        expect(xOfDay(first!.day, camera, widthPx)).toBeLessThanOrEqual(longest * widthPx);
      }
    });
  });

  it('say the day of the month, or the month or year where they are that far apart', () => {
    onAnyAxis((axis) => {
      const ticks = fineOf(axis);
      const said = ticks.map(({ label }) => label).join();
      const parts = ticks.map(({ day }) => toDayParts(day));
      const ways = [
        parts.map(({ date }) => date),
        parts.map(({ month }) => MONTH_NAMES_SHORT[month - 1]),
        parts.map(({ year }) => year),
      ].map((way) => way.join());
      expect(ways).toContain(said);
    });
  });
});

describe('the coarse ticks of any camera', () => {
  it('ascend from the left edge or before it, each the first of a month or of a year', () => {
    onAnyAxis((axis) => {
      const ticks = coarseOf(axis);
      expect(isSorted(ticks.map(({ day }) => day))).toBe(true);
      expect(ticks[0]!.day).toBeLessThanOrEqual(axis.camera.from);
      expect(ticks.filter(({ day }) => toDayParts(day).date !== 1)).toEqual([]);
    });
  });

  it('name a month and its year in sight, however narrow and wherever it stands', () => {
    onAnyAxis((axis) => {
      // Fine ticks that are years need no other name.
      const areYears = fineOf(axis).every(({ label }) => /^\d{4}$/.test(label));
      expect(areYears || coarseOf(axis).some(({ label }) => label !== '')).toBe(true);
    });
  });

  it('tell the year by the first that is named, and again in January', () => {
    onAnyAxis((axis) => {
      const named = coarseOf(axis).filter(({ label }) => label !== '');
      for (const [index, { day, label }] of named.entries()) {
        const { year, month } = toDayParts(day);
        const tellsYear =
          label.includes(String(year)) || label.endsWith(`’${String(year).slice(2)}`);
        if (index === 0 || month === 1) expect([label, tellsYear]).toEqual([label, true]);
      }
    });
  });

  it('say what is so', () => {
    onAnyAxis((axis) => {
      for (const { day, label } of coarseOf(axis)) {
        const { year, month } = toDayParts(day);
        const [long, short] = [MONTH_NAMES[month - 1]!, MONTH_NAMES_SHORT[month - 1]!];
        const two = String(year).slice(2);
        const right = [`${long} ${year}`, `${short} ${year}`, `${short} ’${two}`, long, short, ''];
        expect([...right, ...(month === 1 ? [String(year)] : [])]).toContain(label);
      }
    });
  });

  it('have their names inside the plot and clear of each other', () => {
    onAnyAxis((axis) => {
      let free = 0;
      for (const { label, labelXPx } of coarseOf(axis)) {
        if (!label) continue;
        expect(labelXPx).toBeGreaterThanOrEqual(free);
        free = labelXPx + textWidthPx(label, axis.fontPx, true);
      }
      expect(free).toBeLessThanOrEqual(axis.widthPx);
    });
  });

  it('hold every fine tick: no number stands before the name of its month, or after the next', () => {
    onAnyAxis((axis) => {
      const coarse = coarseOf(axis);
      const isByYear = !fineOf(axis).every(({ label }) => /^\d{1,2}$/.test(label));
      const unit = isByYear ? 'year' : 'month';
      const inSight = fineOf(axis).filter(
        ({ xPx, day }) => xPx >= 0 && xPx < axis.widthPx && day < axis.camera.to,
      );
      for (const { day } of inSight) {
        const holder = coarse.findLast((tick) => tick.day <= day);
        expect(holder && toDayParts(holder.day)[unit]).toBe(toDayParts(day)[unit]);
      }
    });
  });
});

const day = (text: string): number => parseDay(text)!;
const camera = (from: string, to: string): Camera => ({ from: day(from), to: day(to) + 1 });

describe('the axis', () => {
  it('counts in days where they have room, each number in the middle of its day', () => {
    const ticks = fineTicks(camera('2024-03-30', '2024-04-01'), 900);
    expect(ticks.map(({ label, xPx, labelXPx }) => [label, xPx, labelXPx])).toEqual([
      ['29', -300, -150],
      ['30', 0, 150],
      ['31', 300, 450],
      ['1', 600, 750],
      ['2', 900, 1050],
    ]);
  });

  it('counts in Mondays where days have no room', () => {
    const ticks = fineTicks(camera('2024-01-01', '2024-03-31'), 880);
    expect(ticks.map(({ day }) => toIsoDay(day)).slice(0, 3)).toEqual([
      '2024-01-01',
      '2024-01-08',
      '2024-01-15',
    ]);
    // Day 4 was a Monday.
    expect(ticks.filter(({ day }) => (day - 4) % 7 !== 0)).toEqual([]);
    expect(ticks.every(({ xPx, labelXPx }) => xPx === labelXPx)).toBe(true);
  });

  it('counts in halves of months, in months, in quarters and in years beyond', () => {
    const labels = (from: string, to: string, widthPx: number) =>
      fineTicks(camera(from, to), widthPx)
        .map(({ label }) => label)
        .join(' ');
    expect(labels('2023-10-01', '2024-01-31', 300)).toBe('1 15 1 15 1 15 1 15 1');
    expect(labels('2023-01-01', '2023-12-31', 400)).toBe(
      'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec Jan',
    );
    expect(labels('2023-01-01', '2024-12-31', 300)).toBe('Jan Apr Jul Oct Jan Apr Jul Oct Jan');
    expect(labels('2020-01-01', '2029-12-31', 300)).toBe(
      '2020 2021 2022 2023 2024 2025 2026 2027 2028 2029 2030',
    );
  });

  it('never shows days of the month without a month: a phone with all in sight shows months', () => {
    const all = camera('2023-10-01', '2024-05-15');
    expect(fineTicks(all, 390).map(({ label }) => label)).toEqual(
      'Oct Nov Dec Jan Feb Mar Apr May'.split(' '),
    );
    expect(coarseTicks(all, 390, 13).map(({ label }) => label)).toEqual(['2023', '2024']);
  });

  it('keeps the name of the month at the left edge until the next pushes it out', () => {
    const sticky = (from: string) => {
      const start = day(from);
      return coarseTicks({ from: start, to: start + 40 }, 800, 13)[0]!;
    };
    expect(sticky('2023-11-10')).toEqual({
      day: day('2023-11-01'),
      xPx: -180,
      labelXPx: 6.5,
      label: 'November 2023',
    });
    expect(sticky('2023-11-26').label).toBe('Nov 2023');
    expect(sticky('2023-11-30').label).toBe('');
  });

  it('tells the year with the next name where the first has no room', () => {
    const start = day('2023-11-30');
    expect(coarseTicks({ from: start, to: start + 40 }, 800, 13).map(({ label }) => label)).toEqual(
      ['', 'December 2023', 'January 2024'],
    );
  });

  it('names years where the fine ticks are months', () => {
    expect(coarseTicks(camera('2023-07-01', '2024-12-31'), 400, 13)).toMatchObject([
      { day: day('2023-01-01'), labelXPx: 6.5, label: '2023' },
      { day: day('2024-01-01'), label: '2024' },
    ]);
  });

  it('knows no summer time: the days of a week with a change of clocks are as wide as others', () => {
    for (const [from, to] of [
      ['2023-10-27', '2023-11-06'],
      ['2024-03-08', '2024-03-12'],
      ['2024-03-29', '2024-04-02'],
    ] as const) {
      const ticks = fineTicks(camera(from, to), 880);
      const steps = ticks.slice(1).map(({ day }, index) => day - ticks[index]!.day);
      expect(new Set(steps)).toEqual(new Set([1]));
    }
  });
});
