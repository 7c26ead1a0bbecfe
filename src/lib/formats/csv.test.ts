import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../tests/csv.ts';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { accountOf, chronologyOf, eventOn } from './chronology.fixture.ts';
import { guardCell, toCsv, unguardCell, writeRows } from './csv.ts';
import { snaggyText } from './text.arbitrary.ts';

/** Any text at all, half characters and controls too. */
const anyText = fc.oneof(snaggyText, fc.string({ unit: 'binary' }), fc.string());

describe('a cell', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', "'=1", "''-1"])(
    'that begins as %j is kept from being a formula',
    (text) => {
      expect(guardCell(text)).toBe(`'${text}`);
      expect(unguardCell(guardCell(text))).toBe(text);
    },
  );

  it.each(['', 'a=1', "'tis the season", "''", '1-2', ' =1', '“=1”'])(
    '%j is left as it is',
    (text) => expect(guardCell(text)).toBe(text),
  );

  it('never begins as a formula does, and gives back what was written', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^'{0,3}[=+\-@\t\r\na]?/), anyText, (start, text) => {
        const cell = guardCell(start + text);
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        expect(unguardCell(cell)).toBe(start + text);
      }),
      runs,
    ));
});

describe('a table', () => {
  it('reads back as it was written, whatever stands in its cells', () =>
    fc.assert(
      fc.property(
        fc
          .integer({ min: 2, max: 4 })
          .chain((width) => fc.array(fc.array(anyText, { minLength: width, maxLength: width }))),
        (rows) => {
          expect(parseCsv(writeRows(rows)).map((row) => row.map(unguardCell))).toEqual(rows);
        },
      ),
      runs,
    ));

  it('has lines that end as RFC 4180 has them, and doubles quotation marks', () =>
    expect(
      writeRows([
        ['a', 'b "c"'],
        ['d,e', 'f\ng'],
      ]),
    ).toBe('a,"b ""c"""\r\n"d,e","f\ng"\r\n'));

  it('has a row for each event, whose words stand as they are', () => {
    const quote = '=cmd|“حزب الله” said\n"so", 👩‍👩‍👧';
    const text = toCsv(
      chronologyOf(
        eventOn('2024-01-28', { id: 'a', title: '-7 °C', actors: ['One', 'Two'] }),
        eventOn('[2024-02-11..2024-02-20]', {
          id: 'b',
          accounts: [accountOf('wiki', quote), accountOf('paper')],
        }),
      ),
      'https://example.org/',
    );
    const [head, ...rows] = parseCsv(text).map((row) => row.map(unguardCell));
    const [a, b] = rows.map((row) => Object.fromEntries(row.map((cell, at) => [head![at], cell])));
    expect(rows).toHaveLength(2);
    expect(a).toMatchObject({
      id: 'a',
      title: '-7 °C',
      actors: 'One; Two',
      link: 'https://example.org/events/a',
      version: '3ed04038bb6c',
    });
    expect(b).toMatchObject({
      date: '[2024-02-11..2024-02-20]',
      dateInWords: 'about mid-February 2024',
      start: '2024-02-11',
      end: '2024-02-20',
      sources: 'wiki; paper',
      quotes: `wiki (CC BY-SA 4.0): ${quote}\npaper: A drone struck the harbour.`,
    });
  });

  it('has relative links where the site has no address', () =>
    expect(toCsv(chronologyOf(eventOn('2024-01-28')), '')).toContain(',events/strike,'));
});
