import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../chronology/edtf.arbitrary.ts';
import { guessMapping } from './guess.ts';

/** What a guess makes of a table, its columns by name. */
function guessed(head: string, ...rows: string[]) {
  const names = head.split(',');
  const mapping = guessMapping(
    names,
    rows.map((row) => row.split(',')),
  );
  if (!mapping) return null;
  const nameOf = (column: number | null) => (column === null ? undefined : names[column]);
  const { start, end, precision, order, columns } = mapping;
  const roles = Object.entries(columns)
    .filter(([, column]) => column !== null)
    .map(([role, column]) => [role, nameOf(column)]);
  return {
    start: start.map(nameOf).join(' '),
    end: end.map(nameOf).join(' '),
    precision: precision?.scheme,
    order,
    ...(Object.fromEntries(roles) as Record<string, string>),
  };
}

it('is content with a title and two dates', () => {
  expect(
    guessed('what,from,until', 'A siege,2023-10-09,2023-11-01', 'A strike,2024-02-14,'),
  ).toMatchObject({
    title: 'what',
    start: 'from',
    end: 'until',
  });
});

it('knows UCDP by its columns', () => {
  const guess = guessed(
    'id,relid,year,type_of_violence,conflict_name,dyad_name,source_article,source_headline,country,region,date_prec,date_start,date_end,best',
    '1,LEB-1,2024,1,Israel: Lebanon,Israel - Hezbollah,Reuters 14/2/24,Strike on Safed,Israel,Middle East,1,2024-02-14 00:00:00.000,2024-02-14 00:00:00.000,1',
    '2,YEM-1,2024,1,Yemen,US - Houthis,Reuters,Strikes near Hodeidah,Yemen,Middle East,2,2024-02-03 00:00:00.000,2024-02-05 00:00:00.000,0',
    '3,YEM-2,2024,1,Yemen,US - Houthis,Reuters,More strikes,Yemen,Middle East,1,2024-02-07 00:00:00.000,2024-02-07 00:00:00.000,0',
  );
  expect(guess).toMatchObject({
    start: 'date_start',
    end: 'date_end',
    precision: 'ucdp',
    title: 'source_headline',
    lane: 'country',
    source: 'source_article',
    id: 'id',
  });
});

it('knows ACLED by its columns', () => {
  const guess = guessed(
    'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,actor1,country,notes,source',
    'LBN1,14 February 2024,2024,1,Political violence,Explosions,Hezbollah,Lebanon,Rockets struck Safed,Reuters',
    'YEM1,15 February 2024,2024,2,Political violence,Explosions,Houthis,Yemen,A ship was hit,AP',
    'YEM2,16 February 2024,2024,1,Political violence,Explosions,Houthis,Yemen,Another ship was hit,AP',
  );
  expect(guess).toMatchObject({
    start: 'event_date',
    end: '',
    precision: 'acled',
    title: 'notes',
    lane: 'country',
    source: 'source',
    id: 'event_id_cnty',
  });
});

it('knows the sheet of TimelineJS, whose days stand in three columns', () => {
  const guess = guessed(
    'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Group',
    '1815,12,10,,1852,11,27,,,Ada Lovelace,She wrote programs,https://example.org/a.jpg,Commons,People',
    '1943,7,,,1946,,,,,ENIAC,A computer,https://example.org/b.jpg,Commons,Machines',
    '1951,,,,,,,,,Recursion,A book,https://example.org/c.jpg,Commons,People',
  );
  expect(guess).toMatchObject({
    start: 'Year Month Day',
    end: 'End Year End Month End Day',
    title: 'Headline',
    summary: 'Text',
    link: 'Media',
    lane: 'Group',
  });
});

describe('without telling names', () => {
  it('finds dates and titles by what the columns hold', () => {
    expect(
      guessed('a,b,c', '1,2/14/2024,Rockets struck Safed', '2,2/15/2024,Another strike'),
    ).toMatchObject({
      start: 'b',
      title: 'c',
      order: 'month-first',
    });
  });

  it('gives up where nothing is a date', () => {
    expect(guessed('a,b', 'x,y', 'z,w')).toBeNull();
    expect(guessed('', '')).toBeNull();
  });
});

it('never throws, and names only columns that there are, none of them twice', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('2024-02-14', '1/2/2024', '7', '', '__proto__'),
  );
  const name = fc.oneof(
    fc.string(),
    fc.constantFrom('date', 'end', 'year', 'month', 'title', 'country', '__proto__'),
  );
  fc.assert(
    fc.property(fc.array(name), fc.array(fc.array(cell)), (names, rows) => {
      const mapping = guessMapping(names, rows);
      if (!mapping) return;
      const { start, end, precision, columns } = mapping;
      const all = [
        ...start,
        ...end,
        ...(precision ? [precision.column] : []),
        ...Object.values(columns),
      ];
      const used = all.filter((column) => column !== null);
      expect(used.every((column) => column >= 0 && column < names.length)).toBe(true);
      expect(new Set(used).size).toBe(used.length);
    }),
    runs,
  );
});
