import { isMap, isScalar, type Pair, type ParsedNode, type YAMLMap } from 'yaml';
import type { Anchor } from '../authoring.ts';
import type { YamlFile } from '../yaml-file.ts';

interface Splice {
  from: number;
  to: number;
  text: string;
}

/**
 * The text of an event’s file with the anchors of some accounts set. The document tells where a
 * key stands, and only that place is replaced, so that every other byte stays as its author wrote
 * it: a printer of YAML would fold quotes and line up comments anew.
 */
export function setAnchors(file: YamlFile, anchors: ReadonlyMap<number, Anchor>): string {
  const splices: Splice[] = [];
  for (const [index, anchor] of anchors) {
    const account = file.document.getIn(['accounts', index], true);
    if (!isMap(account)) continue;
    splices.push(setKey(file.text, account as YAMLMap, 'anchor', formatAnchor(anchor)));
  }
  return apply(file.text, splices);
}

/** The text of a file with keys set at the end of its top. */
export function setTopKeys(file: YamlFile, values: Readonly<Record<string, string>>): string {
  const top = file.document.contents;
  if (!isMap(top)) return file.text;
  const splices = Object.entries(values).map(([key, value]) =>
    setKey(file.text, top as YAMLMap, key, value),
  );
  return apply(file.text, splices);
}

/** One line, with its texts in double quotes and what is invisible in them escaped. */
export function formatAnchor({ start, end, before, after }: Anchor): string {
  return `{ start: ${start}, end: ${end}, before: ${quoted(before)}, after: ${quoted(after)} }`;
}

function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function setKey(text: string, map: YAMLMap, key: string, value: string): Splice {
  const pairs = map.items as Pair<ParsedNode, ParsedNode | null>[];
  const entry = `${key}: ${value}`;
  const present = pairs.find((pair) => isScalar(pair.key) && pair.key.value === key);
  if (present !== undefined) {
    return { from: present.key.range[0], to: endOf(text, present), text: entry };
  }
  const first = pairs[0]!;
  const last = endOf(text, pairs.at(-1)!);
  if (map.flow) return { from: last, to: last, text: `, ${entry}` };

  const lineStart = text.lastIndexOf('\n', first.key.range[0] - 1) + 1;
  const indent = ' '.repeat(first.key.range[0] - lineStart);
  const lineEnd = text.indexOf('\n', last);
  const at = lineEnd === -1 ? text.length : lineEnd - (text[lineEnd - 1] === '\r' ? 1 : 0);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return { from: at, to: at, text: newline + indent + entry };
}

/** Where the last character of a pair’s value stands, without space or comment behind it. */
function endOf(text: string, pair: Pair<ParsedNode, ParsedNode | null>): number {
  let end = pair.value?.range[1] ?? pair.key.range[1];
  while (/\s/.test(text[end - 1] ?? '')) end--;
  return end;
}

/** Splices that begin at one place are made in the order in which they are given. */
function apply(text: string, splices: readonly Splice[]): string {
  let result = '';
  let done = 0;
  for (const splice of [...splices].sort((a, b) => a.from - b.from)) {
    result += text.slice(done, splice.from) + splice.text;
    done = splice.to;
  }
  return result + text.slice(done);
}
