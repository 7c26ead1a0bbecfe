import * as v from 'valibot';
import { idSchema } from '../../../chronology/schema.ts';
import { nearest } from '../nearest.ts';
import type { Path, Problem } from '../problem.ts';
import type { Content, EventItem, NamesItem } from '../read.ts';
import { slugOf } from '../../../chronology/slug.ts';

/** The tables that events name from: each with the noun for an entry, and an event’s names. */
const TABLES = [
  { key: 'actors', noun: 'actor' },
  { key: 'places', noun: 'place' },
] as const;

/** Events name actors and places of the tables, and every entry of a table is named by an event. */
export function* checkTables(content: Content): Generator<Problem> {
  for (const { key, noun } of TABLES) {
    const table = content[key];
    if (!Array.isArray(table.file.value)) continue; // The check of shapes tells it.
    yield* checkSpellings(table);
    for (const event of content.events) yield* checkNamed(event, key, noun, table);
    yield* checkUse(table, content.events, key);
  }
  yield* checkActorIds(content.actors);
}

/** No spelling leads to two entries, nor twice to one. */
function* checkSpellings({ file, draft }: NamesItem): Generator<Problem> {
  const firsts = new Map<string, { index: number; name: string | undefined }>();
  for (const [index, { name, also, ours }] of draft.entries()) {
    const spellings: [Path, string | undefined][] = [
      [[index, 'name'], name],
      ...also.map((each, at): [Path, string | undefined] => [[index, 'also', at], each]),
      ...ours.map((each, at): [Path, string | undefined] => [[index, 'ours', at], each]),
    ];
    for (const [path, spelling] of spellings) {
      const key = spelling?.trim().toLowerCase() ?? '';
      if (key === '') continue;
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, { index, name });
      else if (first.index === index) yield file.problem(path, `"${spelling}" stands here twice`);
      else {
        const other = first.name ?? `[${first.index}]`;
        yield file.problem(path, `"${spelling}" is also a spelling of ${other}; keep it in one`);
      }
    }
  }
}

function* checkNamed(
  { file, draft }: EventItem,
  key: 'actors' | 'places',
  noun: string,
  table: NamesItem,
): Generator<Problem> {
  const known = new Set(table.draft.flatMap(({ name }) => name ?? []));
  for (const [index, name] of draft[key].entries()) {
    const path: Path = [key, index];
    if (name === undefined) continue;
    if (draft[key].indexOf(name) < index) yield file.problem(path, `"${name}" is named twice`);
    else if (!known.has(name)) {
      const meant = entryWith(name, table) ?? nearest(name, known);
      const remedy = meant === null ? `add it there` : `did you mean "${meant}"?`;
      yield file.problem(path, `"${name}" is no ${noun} of ${table.file.path}; ${remedy}`);
    }
  }
}

/** The name of the entry that has a spelling. */
function entryWith(spelling: string, { draft }: NamesItem): string | undefined {
  return draft.find(({ also, ours }) => [...also, ...ours].includes(spelling))?.name;
}

/** Not asked while an event can’t be read: it may be the one that names the entry. */
function* checkUse(
  { file, draft }: NamesItem,
  events: readonly EventItem[],
  key: 'actors' | 'places',
): Generator<Problem> {
  if (events.some((event) => event.file.value === undefined)) return;
  const used = new Set(events.flatMap((event) => event.draft[key]));
  for (const [index, { name }] of draft.entries()) {
    if (name === undefined || used.has(name)) continue;
    yield file.problem([index, 'name'], `no event names ${name}; name it in one or remove it`);
  }
}

/** An actor has an id, its own or the one that its name makes, and shares it with no other. */
function* checkActorIds({ file, draft }: NamesItem): Generator<Problem> {
  const owners = new Map<string, string>();
  for (const [index, { name, id }] of draft.entries()) {
    if (name === undefined) continue;
    const key = id ?? slugOf(name);
    const owner = owners.get(key);
    if (id === undefined && !v.is(idSchema, key)) {
      yield file.problem([index, 'name'], `${name} makes no id; write one as id`);
    } else if (owner !== undefined && owner !== name) {
      yield file.problem([index, 'id'], `"${key}" is also the id of ${owner}; write another as id`);
    } else owners.set(key, name);
  }
}

/** A place has both of its coordinates or none. */
export function* checkCoordinates({ places }: Content): Generator<Problem> {
  for (const [index, { lat, lon }] of places.draft.entries()) {
    if ((lat === undefined) === (lon === undefined)) continue;
    const [there, missing] = lat === undefined ? ['lon', 'lat'] : ['lat', 'lon'];
    yield places.file.problem([index, there], `needs ${missing} beside it, or leave both out`);
  }
}
