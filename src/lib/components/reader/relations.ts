/** Who says that one event goes back to another, and what they give of it. */
import type { Relation, Source, SourceRecord } from '../../chronology/types.ts';
import { unnamedRecord, wordRecord } from '../../words/differences.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

/** Who says something: a source by its name, a record by its publisher. */
export function nameOfSayer(
  id: string,
  sources: ReadonlyMap<string, Pick<Source, 'label'>>,
  records: readonly Pick<SourceRecord, 'id' | 'publisher'>[],
): string {
  const record = records.find((record) => record.id === id);
  return sources.get(id)?.label ?? record?.publisher ?? unnamedRecord;
}

/** The same where it stands alone: a record is said to be one. */
export function nameOfColumn(
  id: string,
  sources: ReadonlyMap<string, Pick<Source, 'label'>>,
  records: readonly Pick<SourceRecord, 'id' | 'publisher'>[],
): string {
  const name = nameOfSayer(id, sources, records);
  return sources.has(id) ? name : wordRecord(name);
}

/** Who says so: a source by its name, a record of either event by its publisher. */
export function sayerOf(relation: Relation, ids: readonly string[], explorer: Explorer): string {
  const records = ids.flatMap((id) => explorer.details?.events.get(id)?.records ?? []);
  return nameOfSayer(relation.accordingTo, explorer.sources, records);
}
