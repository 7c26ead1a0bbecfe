/** The names of a table's columns. */
import { columnName } from '../../words/open.ts';

/**
 * A head as names: none empty, no two alike. What has no name is called by its number, and what has one that stood
 * before gets a number behind it: "date", "date (2)".
 */
export function namesOf(head: readonly string[]): string[] {
  const names = new Set<string>();
  head.forEach((cell, index) => {
    const wanted = cell.trim() || columnName(index + 1);
    let name = wanted;
    for (let count = 2; names.has(name); count++) name = `${wanted} (${count})`;
    names.add(name);
  });
  return [...names];
}

/** Names for the columns of a table without a head. */
export const columnNames = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => columnName(index + 1));
