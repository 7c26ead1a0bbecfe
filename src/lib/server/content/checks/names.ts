import * as v from 'valibot';
import { idSchema } from '../../../chronology/schema.ts';
import { suggestion } from '../nearest.ts';
import type { Path, Problem } from '../problem.ts';
import type { Content, EventItem } from '../read.ts';
import type { YamlFile } from '../yaml-file.ts';

/** Ids are well-formed and unique: of fronts, sources, events and, across all events, records. */
export function* checkIds({ chronology, sources, events }: Content): Generator<Problem> {
  for (const { id, file } of [...sources, ...events]) {
    if (!v.is(idSchema, id)) {
      const rule = 'name the file in lower-case letters, digits and single hyphens';
      yield file.problem([], `"${id}" is no id: ${rule}`);
    }
  }
  const fronts = chronology.draft.fronts.map(({ id }) => id);
  for (const [index, id] of fronts.entries()) {
    if (id === undefined || fronts.indexOf(id) === index) continue;
    yield chronology.file.problem(['fronts', index, 'id'], `"${id}" is the id of two fronts`);
  }
  const eventFiles = new Map<string, YamlFile>();
  for (const { id, file } of events) {
    const first = eventFiles.get(id);
    if (first === undefined) eventFiles.set(id, file);
    else yield file.problem(['id'], `"${id}" is also ${first.path}; give one of them another name`);
  }
  const sourceIds = new Set(sources.map(({ id }) => id));
  const recordPlaces = new Map<string, string>();
  for (const { file, draft } of events) {
    for (const [index, { id }] of draft.records.entries()) {
      if (id === undefined) continue;
      const path: Path = ['records', index, 'id'];
      const first = recordPlaces.get(id);
      if (first !== undefined) {
        yield file.problem(path, `"${id}" is also a record at ${first}; give one another id`);
      } else if (sourceIds.has(id)) {
        yield file.problem(path, `"${id}" is the id of a source; give the record another`);
      } else recordPlaces.set(id, `${file.path}:${file.lineOf(path)}`);
    }
  }
}

/** Whatever names a front, a source, an event or a record names one that there is. */
export function* checkReferences(content: Content): Generator<Problem> {
  const fronts = new Set(content.chronology.draft.fronts.map(({ id }) => id ?? ''));
  const sources = new Set(content.sources.map(({ id }) => id));
  const events = new Set(content.events.map(({ id }) => id));
  const records = content.events.flatMap(({ draft }) => draft.records.map(({ id }) => id ?? ''));
  const voices = new Set([...sources, ...records]);
  const frontsReadable = content.chronology.value !== undefined;

  for (const { file, front, draft } of content.events) {
    function* check(name: string | undefined, known: Set<string>, what: string, path: Path) {
      if (name === undefined || known.has(name)) return;
      yield file.problem(path, `"${name}" is no ${what}${suggestion(name, known)}`);
    }
    if (frontsReadable) yield* check(front, fronts, 'front', ['front']);
    for (const [index, also] of draft.alsoFronts.entries()) {
      const path: Path = ['alsoFronts', index];
      if (frontsReadable) yield* check(also, fronts, 'front', path);
      if (also === front)
        yield file.problem(path, `"${also}" is the event’s own front; leave it out`);
      else if (also !== undefined && draft.alsoFronts.indexOf(also) < index) {
        yield file.problem(path, `"${also}" is named twice`);
      }
    }
    for (const [index, { source }] of draft.accounts.entries()) {
      yield* check(source, sources, 'source', ['accounts', index, 'source']);
    }
    const heard = new Set([...quotedSources({ draft }), ...draft.records.map(({ id }) => id)]);
    for (const [index, { values }] of draft.differences.entries()) {
      for (const [at, { by }] of values.entries()) {
        const path: Path = ['differences', index, 'values', at, 'by'];
        yield* check(by, voices, 'source or record', path);
        if (by !== undefined && voices.has(by) && !heard.has(by)) {
          const remedy = 'add its account or its record first';
          yield file.problem(path, `"${by}" is not heard on this event; ${remedy}`);
        }
        if (by !== undefined && values.findIndex((value) => value.by === by) < at) {
          yield file.problem(path, `"${by}" has a value here already; say both in one`);
        }
      }
    }
    for (const [index, { to, accordingTo }] of draft.relations.entries()) {
      yield* check(to, events, 'event', ['relations', index, 'to']);
      yield* check(accordingTo, voices, 'source or record', ['relations', index, 'accordingTo']);
    }
  }
}

/** Every source is quoted somewhere. Not asked while an event can’t be read: it may be the one. */
export function* checkSourcesAreUsed({ sources, events }: Content): Generator<Problem> {
  if (events.length === 0 || events.some(({ file }) => file.value === undefined)) return;
  const used = new Set(events.flatMap(quotedSources));
  for (const { id, file } of sources) {
    if (!used.has(id)) yield file.problem(['id'], `no event quotes ${id}; quote it or remove it`);
  }
}

function quotedSources({ draft }: Pick<EventItem, 'draft'>): string[] {
  return draft.accounts.flatMap(({ source }) => source ?? []);
}
