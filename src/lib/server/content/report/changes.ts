import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';

/** The values of content files or entries of tables, by what they are called: an id or a name. */
export type Entries = ReadonlyMap<string, unknown>;

/** What became of a set of entries between two states. */
export interface Changes {
  added: string[];
  removed: string[];
  changed: { id: string; fields: string[] }[];
}

/** Compares two states by their ids and the keys at the top of each entry; ids come in order. */
export function compareEntries(before: Entries, after: Entries): Changes {
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  const changes: Changes = { added: [], removed: [], changed: [] };
  for (const id of ids) {
    if (!before.has(id)) changes.added.push(id);
    else if (!after.has(id)) changes.removed.push(id);
    else {
      const fields = changedFields(before.get(id), after.get(id));
      if (fields.length > 0) changes.changed.push({ id, fields });
    }
  }
  return changes;
}

/** The keys at the top of an entry that changed. */
export function changedFields(before: unknown, after: unknown): string[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  const keys = [...new Set([...Object.keys(now), ...Object.keys(old)])];
  return keys.filter((key) => !isDeepStrictEqual(old[key], now[key]));
}

/** A file that isn’t a map, as one with broken syntax, has a single field: its text. */
function fieldsOf(value: unknown): Record<string, unknown> {
  const isFields = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isFields ? (value as Record<string, unknown>) : { text: value };
}

/**
 * The value of an event’s or a source’s file, as its author wrote it: without anchors, which the
 * command writes. It may be of an earlier form than today’s; nothing is checked.
 */
export function readEntry(text: string): unknown {
  try {
    const document = parseDocument(text, { logLevel: 'silent' });
    return document.errors.length > 0 ? text : withoutAnchors(document.toJS());
  } catch {
    return text; // An alias without its anchor shows only in toJS.
  }
}

function withoutAnchors(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { accounts } = value as { accounts?: unknown };
  if (!Array.isArray(accounts)) return value;
  const bare = accounts.map((account: unknown) =>
    typeof account === 'object' && account !== null ? { ...account, anchor: undefined } : account,
  );
  return { ...value, accounts: bare };
}
