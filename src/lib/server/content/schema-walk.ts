import * as v from 'valibot';
import type { Path } from './problem.ts';

export type AnySchema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

/** The parts of Valibot’s schemas that lead further down. A pipe bears those of its first schema. */
interface Steps {
  entries?: Record<string, AnySchema>;
  item?: AnySchema;
  wrapped?: AnySchema;
}

/** A schema without what makes it optional. */
function innermost(schema: AnySchema): AnySchema {
  let inner = schema;
  while ((inner as Steps).wrapped !== undefined) inner = (inner as Steps).wrapped!;
  return inner;
}

const unwrap = (schema: AnySchema): Steps => innermost(schema) as Steps;

/** The schema of the value at a path, or undefined when the path leads nowhere. */
function schemaAt(schema: AnySchema, path: Path): AnySchema | undefined {
  let current: AnySchema | undefined = schema;
  for (const key of path) {
    if (current === undefined) return undefined;
    const { entries, item }: Steps = unwrap(current);
    if (typeof key === 'number') current = item;
    else current = entries !== undefined && Object.hasOwn(entries, key) ? entries[key] : undefined;
  }
  return current;
}

/** The keys that a map at a path may have. */
export function keysAt(schema: AnySchema, path: Path): string[] {
  const found = schemaAt(schema, path);
  return found === undefined ? [] : Object.keys(unwrap(found).entries ?? {});
}

/** What a schema says of itself, for messages. */
export function hintAt(schema: AnySchema, path: Path): string | undefined {
  const found = schemaAt(schema, path);
  if (found === undefined) return undefined;
  const wrapped = (found as unknown as Steps).wrapped;
  return v.getDescription(found) ?? (wrapped && v.getDescription(wrapped));
}

/** The path of every key that its map may not have; Valibot itself names only the first of a map. */
export function* unknownKeys(
  schema: AnySchema | undefined,
  value: unknown,
  path: Path = [],
): Generator<Path> {
  if (schema === undefined || typeof value !== 'object' || value === null) return;
  const { entries, item } = unwrap(schema);
  if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) yield* unknownKeys(item, each, [...path, index]);
  } else if (entries !== undefined) {
    for (const [key, each] of Object.entries(value)) {
      if (Object.hasOwn(entries, key)) yield* unknownKeys(entries[key], each, [...path, key]);
      else yield [...path, key];
    }
  }
}

/** Types of values that are no text of the author’s own choice: words of a closed vocabulary are none. */
const NO_TEXT = ['picklist', 'literal', 'number', 'boolean', 'tuple'];

/** The fields of a schema that may hold a text of the author’s own choice, as `accounts[].note`. */
export function* textFields(schema: AnySchema, field = ''): Generator<string> {
  const { entries, item } = unwrap(schema);
  if (entries !== undefined) {
    for (const [key, each] of Object.entries(entries)) {
      yield* textFields(each, field === '' ? key : `${field}.${key}`);
    }
  } else if (item !== undefined) yield* textFields(item, `${field}[]`);
  else if (!NO_TEXT.includes(innermost(schema).type)) yield field;
}
