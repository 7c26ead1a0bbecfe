/** JSON of this site, of TimelineJS, of vis-timeline, or any list of objects. */
import * as words from '../../words/open.ts';
import { guessMapping } from './guess.ts';
import { namesOf } from './names.ts';
import { isOurs, readOurs } from './ours.ts';
import { FileProblem } from './problems.ts';
import type { Sheet } from './sheet.ts';
import { isTimelineJs, readTimelineJs } from './timelinejs.ts';
import { field, textOf } from './values.ts';
import { isVis, readVis } from './vis.ts';

/** So many rows tell what a column holds. */
const SAMPLE = 200;

/**
 * The events in a text of JSON.
 * @throws FileProblem where it is no JSON, or none that holds events.
 */
export function readJson(text: string): Sheet {
  const value = parse(text);
  if (isOurs(value)) return readOurs(value);
  if (isTimelineJs(value)) return readTimelineJs(value);
  if (isVis(value)) return readVis(value);
  const list = listIn(value);
  if (!list) throw new FileProblem(words.noEvents);
  return readObjects(list);
}

function parse(text: string): unknown {
  if (text.trim() === '') throw new FileProblem(words.empty);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new FileProblem(words.noJson((error as Error).message));
  }
}

/** The list of objects that a value is, or that is the longest of its fields. */
function listIn(value: unknown): readonly unknown[] | null {
  const lists = (Array.isArray(value) ? [value] : Object.values(value ?? {})).filter(
    (list): list is unknown[] => Array.isArray(list) && list.some(isObject),
  );
  return lists.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects as rows: a column for each field that any of them has. */
function readObjects(list: readonly unknown[]): Sheet {
  const keys = [...new Set(list.filter(isObject).flatMap((item) => Object.keys(item as object)))];
  const rows = list.map((item) => keys.map((key) => cellOf(field(item, key))));
  const names = namesOf(keys);
  return { names, rows, mapping: guessMapping(names, rows.slice(0, SAMPLE)), firstRow: 1 };
}

/** A value as a cell: what is no text is written as JSON. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return typeof value === 'boolean' ? String(value) : textOf(value);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
    return value.join('; ');
  try {
    return JSON.stringify(value);
  } catch {
    // Nested too deeply to be written again; parsing it went well, so that nothing else is wrong with it.
    throw new FileProblem(words.tooDeep);
  }
}
