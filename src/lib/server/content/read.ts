import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import {
  authoredChronologySchema,
  authoredEventSchema,
  authoredSourceSchema,
  type AuthoredChronology,
  type AuthoredEvent,
  type AuthoredSource,
} from './authoring.ts';
import {
  actorsSchema,
  leftOutSchema,
  placesSchema,
  renamedSchema,
  type AuthoredActor,
  type AuthoredLeftOut,
  type AuthoredPlace,
  type AuthoredRenamed,
} from './authoring-tables.ts';
import { authoredReadingSchema, type AuthoredReading } from './authoring-readings.ts';
import {
  readDraftChronology,
  readDraftEvent,
  readDraftLeftOut,
  readDraftNames,
  readDraftReading,
  readDraftRenamed,
  readDraftSource,
  type DraftChronology,
  type DraftEvent,
  type DraftLeftOut,
  type DraftNames,
  type DraftReading,
  type DraftRenamed,
  type DraftSource,
} from './draft.ts';
import { compareText, type Problem } from './problem.ts';
import type { AnySchema } from './schema-walk.ts';
import { checkShape } from './shape.ts';
import { parseYamlFile, type YamlFile } from './yaml-file.ts';

/** A file as far as it can be read; `value` only when the file by itself is without a mistake. */
interface Item<Draft, Value> {
  /** The file name without its ending. */
  id: string;
  file: YamlFile;
  draft: Draft;
  value: Value | undefined;
}

export type SourceItem = Item<DraftSource, AuthoredSource>;
/** The front is the name of the event’s folder. */
export type EventItem = Item<DraftEvent, AuthoredEvent> & { front: string };

export type ReadingItem = Item<DraftReading, AuthoredReading>;

/** The table of actors or that of places. */
export type NamesItem = Item<DraftNames, unknown>;

/** All files of the content, and the mistakes that each has by itself. */
export interface Content {
  chronology: Item<DraftChronology, AuthoredChronology>;
  actors: Item<DraftNames, AuthoredActor[]>;
  places: Item<DraftNames, AuthoredPlace[]>;
  leftOut: Item<DraftLeftOut, AuthoredLeftOut[]>;
  renamed: Item<DraftRenamed, AuthoredRenamed[]>;
  sources: SourceItem[];
  events: EventItem[];
  readings: ReadingItem[];
  problems: Problem[];
}

/**
 * Reads `chronology.yaml`, the tables (`actors.yaml`, `places.yaml`, `left-out.yaml`, `renamed.yaml`),
 * `sources/<id>.yaml`, `events/<front>/<id>.yaml` and `readings/<id>.yaml` below a folder.
 * Names that begin with a dot are passed over; any other stray file among them is a mistake.
 */
export function readContent(dir: string, root: string): Content {
  const problems: Problem[] = [];
  const nameOf = (path: string) => relative(root, path).split(sep).join('/');

  const stray = (path: string, message: string) =>
    problems.push({ file: nameOf(path), line: 1, field: 'file', message });

  const read = <D, S extends AnySchema>(path: string, readDraft: (v: unknown) => D, schema: S) => {
    const text = readText(path, stray);
    const file = parseYamlFile(nameOf(path), text ?? '');
    problems.push(...file.problems);
    const readable = text !== undefined && file.value !== undefined;
    const shape = readable ? checkShape(schema, file) : undefined;
    problems.push(...(shape?.problems ?? []));
    const value = file.problems.length === 0 ? shape?.value : undefined;
    return { id: idOf(path), file, draft: readDraft(file.value), value };
  };

  /** The YAML files of a folder, by name. */
  const list = (folder: string): string[] => {
    const paths: string[] = [];
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (!entry.isFile()) stray(path, 'is not a file; nothing is read from here');
      else if (entry.name.endsWith('.yaml')) paths.push(path);
      else stray(path, 'is no .yaml file; content is written in files that end in .yaml');
    }
    return paths;
  };

  const chronology = read(
    join(dir, 'chronology.yaml'),
    readDraftChronology,
    authoredChronologySchema,
  );
  const actors = read(join(dir, 'actors.yaml'), readDraftNames, actorsSchema);
  const places = read(join(dir, 'places.yaml'), readDraftNames, placesSchema);
  const leftOut = read(join(dir, 'left-out.yaml'), readDraftLeftOut, leftOutSchema);
  const renamed = read(join(dir, 'renamed.yaml'), readDraftRenamed, renamedSchema);
  const sources = list(join(dir, 'sources')).map((path) =>
    read(path, readDraftSource, authoredSourceSchema),
  );
  const events: EventItem[] = [];
  for (const entry of entriesOf(join(dir, 'events'))) {
    const folder = join(dir, 'events', entry.name);
    if (!entry.isDirectory()) {
      stray(folder, 'stands outside the fronts’ folders; move it to events/<front>/<id>.yaml');
      continue;
    }
    for (const path of list(folder)) {
      events.push({ ...read(path, readDraftEvent, authoredEventSchema), front: entry.name });
    }
  }
  const readings = list(join(dir, 'readings')).map((path) =>
    read(path, readDraftReading, authoredReadingSchema),
  );
  return { chronology, actors, places, leftOut, renamed, sources, events, readings, problems };
}

/** What stands in a folder, in an order that is the same everywhere; nothing when it is not there. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .sort((a, b) => compareText(a.name, b.name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function readText(path: string, stray: (path: string, message: string) => void) {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    stray(path, 'is missing');
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    stray(path, 'is not UTF-8; save it in that encoding');
    return undefined;
  }
}

function idOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1, -'.yaml'.length);
}
