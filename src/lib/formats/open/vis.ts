/**
 * Items of vis-timeline, alone or with their groups: https://visjs.github.io/vis-timeline/docs/timeline/#Data_Format
 * Dates are ISO 8601 or milliseconds of Unix time; backgrounds are no events.
 */
import { msToDay, toIsoDay } from '../../chronology/day.ts';
import { sheetOf, type Sheet } from './sheet.ts';
import { field, listOf, textOf, wordsOf } from './values.ts';

const itemsOf = (value: unknown): readonly unknown[] =>
  listOf(Array.isArray(value) ? value : field(value, 'items'));

export const isVis = (value: unknown): boolean => {
  const [first] = itemsOf(value);
  return field(first, 'start') !== undefined && field(first, 'content') !== undefined;
};

/** The items for which {@link isVis} holds. */
export function readVis(value: unknown): Sheet {
  const groups = new Map(
    listOf(field(value, 'groups')).map((group) => [
      textOf(field(group, 'id')),
      wordsOf(field(group, 'content')),
    ]),
  );
  const items = itemsOf(value).filter((item) => field(item, 'type') !== 'background');
  const groupOf = (item: unknown): string => {
    const id = textOf(field(item, 'group'));
    return groups.get(id) || id;
  };
  return sheetOf(items, [
    { name: 'Content', role: 'title', of: (item) => wordsOf(field(item, 'content')) },
    { name: 'Start', role: 'start', of: (item) => dateOf(field(item, 'start')) },
    { name: 'End', role: 'end', of: (item) => dateOf(field(item, 'end')) },
    { name: 'Group', role: 'lane', of: groupOf },
    { name: 'Title', role: 'summary', of: (item) => wordsOf(field(item, 'title')) },
    { name: 'Id', role: 'id', of: (item) => textOf(field(item, 'id')) },
  ]);
}

/** What no calendar of ours has is left as it is written, to be refused with the row. */
function dateOf(date: unknown): string {
  if (typeof date !== 'number') return textOf(date);
  try {
    return toIsoDay(msToDay(date));
  } catch {
    return String(date);
  }
}
