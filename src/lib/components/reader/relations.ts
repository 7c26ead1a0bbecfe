/** The words for what one event is to another, and for who says so. */
import type { Relation } from '../../chronology/types.ts';
import type { RelationType } from '../../chronology/vocabulary.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

/** “This event answers that one.” */
export const RELATION_WORDS: Record<RelationType, string> = {
  'responds-to': 'answers',
  follows: 'follows',
  'part-of': 'is part of',
  contradicts: 'contradicts',
};

/** Who says so: a source by its name, a record of either event by its publisher. */
export function sayerOf(relation: Relation, ids: readonly string[], explorer: Explorer): string {
  const source = explorer.sources.get(relation.accordingTo);
  if (source) return source.label;
  const records = ids.flatMap((id) => explorer.details?.events.get(id)?.records ?? []);
  return records.find((record) => record.id === relation.accordingTo)?.publisher ?? 'a record';
}
