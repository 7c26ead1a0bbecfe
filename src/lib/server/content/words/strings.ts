import type { Path } from '../problem.ts';

/**
 * Every text in a value, with the way to it. An alias may make a list hold itself; it is not
 * entered a second time on one way.
 */
export function* stringsOf(
  value: unknown,
  path: Path = [],
  within: readonly unknown[] = [],
): Generator<[Path, string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null || within.includes(value)) return;
  const below = [...within, value];
  if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) yield* stringsOf(each, [...path, index], below);
  } else {
    for (const [key, each] of Object.entries(value)) yield* stringsOf(each, [...path, key], below);
  }
}

/** The texts at fields named as `accounts[].note`: `[]` stands for each item of a list. */
export function* stringsAt(value: unknown, fields: readonly string[]): Generator<[Path, string]> {
  for (const [path, text] of stringsOf(value)) {
    const field = path.map((key) => (typeof key === 'number' ? '[]' : `.${key}`)).join('');
    if (fields.includes(field.replace(/^\./, ''))) yield [path, text];
  }
}
