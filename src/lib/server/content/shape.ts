import * as v from 'valibot';
import type { Path, Problem } from './problem.ts';
import { suggestion } from './nearest.ts';
import { hintAt, keysAt, unknownKeys, type AnySchema } from './schema-walk.ts';
import type { YamlFile } from './yaml-file.ts';

type Shape<T> = { value: T; problems: [] } | { value: undefined; problems: Problem[] };

/**
 * Checks one file by itself: its keys, the types of their values, lengths and closed vocabularies.
 * Every mistake is told, at most one per value.
 */
export function checkShape<S extends AnySchema>(
  schema: S,
  file: YamlFile,
): Shape<v.InferOutput<S>> {
  const result = v.safeParse(schema, file.value);
  const problems = new Map<string, Problem>();
  const add = (path: Path, message: string) => {
    const problem = file.problem(path, message);
    if (!problems.has(problem.field)) problems.set(problem.field, problem);
  };

  for (const path of unknownKeys(schema, file.value)) {
    const known = keysAt(schema, path.slice(0, -1));
    add(path, `is not a key here${suggestion(String(path.at(-1)), known)}`);
  }
  for (const issue of result.issues ?? []) {
    if (issue.expected === 'never') continue; // An unknown key: told above, with its fellows.
    const path = pathOf(issue);
    add(path, describe(issue, hintAt(schema, path)));
  }
  return result.success && problems.size === 0
    ? { value: result.output, problems: [] }
    : { value: undefined, problems: [...problems.values()] };
}

function pathOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

function describe(issue: v.BaseIssue<unknown>, hint: string | undefined): string {
  const { input } = issue;
  const todo = hint === undefined ? '' : `: ${hint}`;
  if (issue.path?.at(-1)?.origin === 'key') return `is missing${todo}`;
  if (input === null || input === undefined) {
    if (todo !== '' || issue.path === undefined) return `is empty${todo}`;
    return 'is empty: write a value or leave the key out';
  }
  switch (issue.type) {
    case 'string':
      if (typeof input === 'object') return `is ${kindOf(input)} where a text belongs`;
      return `is ${kindOf(input)} ${String(input)} where a text belongs: put it in double quotes`;
    case 'number':
    case 'boolean':
    case 'array':
    case 'strict_object':
      return `is ${kindOf(input)} where ${EXPECTED[issue.type]} belongs`;
    case 'picklist': {
      const known = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map(([, word]) => word!);
      return `${JSON.stringify(input)} is none of ${known.join(', ')}${meant(String(input), known)}`;
    }
    case 'integer':
      return `${String(input)} is not a whole number`;
    case 'min_value':
      return `${String(input)} is too small: ${bound(issue)} at least`;
    case 'max_value':
      return `${String(input)} is too large: ${bound(issue)} at most`;
    case 'min_length':
    case 'max_length':
      if (input === '') return 'is empty: write something or leave the key out';
      return `${issue.message}; this has ${(input as { length: number }).length}`;
    default:
      return `${JSON.stringify(input)}: ${issue.message}`;
  }
}

const EXPECTED = {
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  strict_object: 'a map of keys and values',
};

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'string') return 'a text';
  return typeof value === 'number' ? 'the number' : 'the value';
}

function bound(issue: v.BaseIssue<unknown>): string {
  return String((issue as { requirement?: unknown }).requirement);
}

function meant(word: string, known: string[]): string {
  const end = suggestion(word, known);
  return end.includes('did you mean') ? end : '';
}
