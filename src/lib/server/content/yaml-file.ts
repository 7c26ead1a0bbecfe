import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, ParsedNode, YAMLError } from 'yaml';
import { formatPath, type Path, type Problem } from './problem.ts';

/** A YAML file that knows on which line each of its values stands. */
export interface YamlFile {
  /** Relative to the project’s root, with forward slashes. */
  path: string;
  text: string;
  document: Document.Parsed;
  /** The plain value; undefined when the syntax is broken. */
  value: unknown;
  /** The line of a key or list item; for one that is missing, that of what encloses it. */
  lineOf(path: Path): number;
  problem(path: Path, message: string): Problem;
  /** Mistakes of syntax. Keys written twice are among them, and leave the value readable. */
  problems: Problem[];
}

export function parseYamlFile(path: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
  });
  const problems: Problem[] = [];
  const file: YamlFile = {
    path,
    text,
    document,
    value: undefined,
    lineOf: (way) => lines.linePos(offsetOf(document, way)).line,
    problem: (way, message) => ({
      file: path,
      line: file.lineOf(way),
      field: formatPath(way),
      message,
    }),
    problems,
  };

  for (const error of [...document.errors, ...document.warnings]) {
    problems.push({ file: path, line: lines.linePos(error.pos[0]).line, ...explain(error, text) });
  }
  if (document.errors.every((error) => error.code === 'DUPLICATE_KEY')) {
    try {
      file.value = document.toJS();
    } catch (error) {
      // An alias without its anchor shows only here.
      problems.push(file.problem([], error instanceof Error ? error.message : String(error)));
    }
  }
  return file;
}

function explain(error: YAMLError, text: string): { field: string; message: string } {
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^:\n]*/.exec(text.slice(error.pos[0]))?.[0].trim() ?? 'key';
    return { field: key, message: 'is written twice in the same map; keep one' };
  }
  const remedy = REMEDIES.find(([pattern]) => pattern.test(error.message))?.[1];
  return { field: 'YAML', message: error.message + (remedy === undefined ? '' : `: ${remedy}`) };
}

const REMEDIES: readonly [RegExp, string][] = [
  [/^Nested mappings/, 'put a text that contains a colon and a space in double quotes'],
  [/tabs?\b/i, 'indent with spaces'],
];

function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = rangeStart(node) ?? 0;
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
      if (pair === undefined) break;
      offset = rangeStart(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number' && key < node.items.length) {
      node = node.items[key];
      offset = rangeStart(node) ?? offset;
    } else break;
  }
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  return (node as ParsedNode | null)?.range?.[0];
}
