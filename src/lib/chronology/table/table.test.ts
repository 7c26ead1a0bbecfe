import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareDates } from '../compare.ts';
import { edtfText, runs } from '../edtf.arbitrary.ts';
import { parseEdtf, type EdtfDate } from '../edtf.ts';
import { cellOf, extentAt, LASTED, TableBuilder, UNCERTAIN } from './table.ts';

const event = fc.record({
  date: edtfText.map((text) => parseEdtf(text)).filter(({ ok }) => ok),
  cells: fc.array(fc.string(), { minLength: 1, maxLength: 2 }),
});
const dateOf = (parsed: ReturnType<typeof parseEdtf>): EdtfDate =>
  (parsed as { ok: true; date: EdtfDate }).date;

it('holds every event whole, in the order that is the same everywhere', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      const builder = new TableBuilder(['one', 'two']);
      events.forEach(({ date }, index) => builder.addDate(dateOf(date), index + 2));
      builder.addCells(events.map(({ cells }) => cells));
      const table = builder.build();

      const expected = events
        .map(({ date, cells }, index) => ({ date: dateOf(date), cells, row: index + 2 }))
        .toSorted((a, b) => compareDates(a.date, b.date) || a.row - b.row);
      expect(table.length).toBe(events.length);
      expect(table.columns.map(({ name }) => name)).toEqual(['one', 'two']);
      expected.forEach(({ date, cells, row }, place) => {
        const { earliest, latestStart, earliestEnd, latest, lasted, uncertain } = date;
        expect(extentAt(table, place)).toEqual({ earliest, latestStart, earliestEnd, latest });
        expect(table.rows[place]).toBe(row);
        expect(table.flags[place]).toBe((lasted ? LASTED : 0) | (uncertain ? UNCERTAIN : 0));
        expect([0, 1].map((column) => cellOf(table, column, place))).toEqual([
          cells[0],
          cells[1] ?? '',
        ]);
      });
    }),
    runs,
  );
});

it('grows past what it began with', () => {
  const builder = new TableBuilder(['n']);
  const day = { latestStart: 5, earliestEnd: 5, latest: 5, lasted: false, uncertain: false };
  for (let row = 0; row < 5000; row++) builder.addDate({ ...day, earliest: 5 }, row);
  builder.addCells(Array.from({ length: 5000 }, (_, row) => [`${row}`]));
  const table = builder.build();
  expect([0, 4999].map((place) => cellOf(table, 0, place))).toEqual(['0', '4999']);
});
