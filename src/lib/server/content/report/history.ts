import type { Content } from '../read.ts';
import type { YamlFile } from '../yaml-file.ts';
import { changedFields, compareEntries, readEntry, type Changes, type Entries } from './changes.ts';

/** What changed in each part of the content; undefined where that is not known. */
export interface ContentChanges {
  events: Changes | undefined;
  sources: Changes | undefined;
  actors: Changes | undefined;
  places: Changes | undefined;
  leftOut: Changes | undefined;
  /** The keys of `chronology.yaml` that changed. */
  chronology: string[] | undefined;
}

/**
 * Compares the content with an earlier version of its files, given by their paths below the folder of
 * the content. What changed in a part is not known where that version has no such file, or one that
 * can’t be read.
 */
export function compareVersions(
  before: ReadonlyMap<string, string>,
  content: Content,
): ContentChanges {
  const was = (name: string) => {
    const text = before.get(name);
    return text === undefined ? undefined : readEntry(text);
  };
  const compare = (old: Entries | undefined, now: Entries | undefined) =>
    old && now && compareEntries(old, now);
  const table = (name: string, key: string, { file }: { file: YamlFile }) =>
    compare(entriesOfTable(was(name), key), entriesOfTable(readEntry(file.text), key));
  const folder = (name: string, items: Content['events'] | Content['sources']) =>
    compare(
      entriesBelow(before, `${name}/`),
      new Map(items.map(({ id, file }) => [id, readEntry(file.text)])),
    );
  const chronology = was('chronology.yaml');
  return {
    events: folder('events', content.events),
    sources: folder('sources', content.sources),
    actors: table('actors.yaml', 'name', content.actors),
    places: table('places.yaml', 'name', content.places),
    leftOut: table('left-out.yaml', 'id', content.leftOut),
    chronology:
      chronology === undefined
        ? undefined
        : changedFields(chronology, readEntry(content.chronology.file.text)),
  };
}

/** The files below a folder by their names; undefined when there is none. */
function entriesBelow(files: ReadonlyMap<string, string>, folder: string): Entries | undefined {
  const entries = new Map<string, unknown>();
  for (const [path, text] of files) {
    if (!path.startsWith(folder) || !path.endsWith('.yaml')) continue;
    entries.set(path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length), readEntry(text));
  }
  return entries.size === 0 ? undefined : entries;
}

/** The entries of a table by their key; undefined when there is no table. */
function entriesOfTable(value: unknown, key: string): Entries | undefined {
  if (!Array.isArray(value)) return undefined;
  return new Map(
    value.map((entry: Record<string, unknown> | null, index) => [
      String(entry?.[key] ?? `[${index}]`),
      entry,
    ]),
  );
}
