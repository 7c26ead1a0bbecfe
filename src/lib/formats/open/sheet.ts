/** What every format comes to: a table of text, and which column of it says what. */
import type { Mapping, Role } from './mapping.ts';

export interface Sheet {
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** null where no column holds dates, so that somebody has to say which does. */
  readonly mapping: Mapping | null;
  /** The number by which problems name the first row: 2 below a head; 1 in a list, whose items are counted. */
  readonly firstRow: 1 | 2;
}

export interface SheetColumn<T> {
  readonly name: string;
  readonly of: (item: T) => string;
  readonly role?: Role | 'start' | 'end';
}

/** A sheet of items whose fields are known. Columns in which nothing stands are left out, save those of a date. */
export function sheetOf<T>(items: readonly T[], columns: readonly SheetColumn<T>[]): Sheet {
  const all = columns.map((column) => ({ ...column, cells: items.map((item) => column.of(item)) }));
  const used = all.filter(
    ({ role, cells }) => role === 'start' || role === 'title' || cells.some((cell) => cell !== ''),
  );
  const placeOf = (wanted: SheetColumn<T>['role']): number | null => {
    const place = used.findIndex(({ role }) => role === wanted);
    return place < 0 ? null : place;
  };
  const end = placeOf('end');
  return {
    names: used.map(({ name }) => name),
    rows: items.map((_, index) => used.map(({ cells }) => cells[index]!)),
    mapping: {
      start: [placeOf('start')!],
      end: end === null ? [] : [end],
      precision: null,
      order: 'day-first',
      columns: {
        title: placeOf('title'),
        lane: placeOf('lane'),
        summary: placeOf('summary'),
        quote: placeOf('quote'),
        source: placeOf('source'),
        link: placeOf('link'),
        id: placeOf('id'),
      },
    },
    firstRow: 1,
  };
}
