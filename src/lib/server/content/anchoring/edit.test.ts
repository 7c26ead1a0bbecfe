import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Anchor } from '../authoring.ts';
import { parseYamlFile } from '../yaml-file.ts';
import { formatAnchor, setAnchors, setTopKeys } from './edit.ts';

const ANCHOR: Anchor = { start: 1, end: 2, before: 'b', after: 'a' };
const LINE = 'anchor: { start: 1, end: 2, before: "b", after: "a" }';

/** A file with the anchor of its first account set. */
function anchored(text: string): string {
  return setAnchors(parseYamlFile('x.yaml', text), new Map([[0, ANCHOR]]));
}

describe('setting an anchor', () => {
  it.each([
    [
      'after the last key of the account',
      'accounts:\n  - source: x # who\n    quote: y # what\n\n  - source: z\n',
      `accounts:\n  - source: x # who\n    quote: y # what\n    ${LINE}\n\n  - source: z\n`,
    ],
    [
      'after a folded quote',
      'accounts:\n- quote: >-\n    one # not a comment\n\n# two\nrecords: []\n',
      `accounts:\n- quote: >-\n    one # not a comment\n  ${LINE}\n\n# two\nrecords: []\n`,
    ],
    [
      'at the end of a file without a last line break',
      'accounts:\n  - quote: "y"',
      `accounts:\n  - quote: "y"\n    ${LINE}`,
    ],
    [
      'in an account on one line',
      'accounts:\n  - { source: x, quote: "y" } # one\n',
      `accounts:\n  - { source: x, quote: "y", ${LINE} } # one\n`,
    ],
    [
      'in place of the one there is, on one line',
      'accounts:\n  - anchor: { start: 9, end: 9, before: "", after: "" } # ours\n    quote: y\n',
      `accounts:\n  - ${LINE} # ours\n    quote: y\n`,
    ],
    [
      'in place of the one there is, on several lines',
      'accounts:\n  - quote: y\n    anchor:\n      start: 9\n      end: 9\n    note: z\n',
      `accounts:\n  - quote: y\n    ${LINE}\n    note: z\n`,
    ],
    [
      'in place of an empty one',
      'accounts:\n  - anchor:\n    quote: y\n',
      `accounts:\n  - ${LINE}\n    quote: y\n`,
    ],
    [
      'with the line breaks of the file',
      'accounts:\r\n  - quote: y\r\n    note: z\r\n',
      `accounts:\r\n  - quote: y\r\n    note: z\r\n    ${LINE}\r\n`,
    ],
  ])('writes it %s', (_where, before, after) => {
    expect(anchored(before)).toBe(after);
    expect(anchored(after)).toBe(after);
  });

  it('writes texts of any characters so that they are read as they were', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (before) => {
        const anchor = { ...ANCHOR, before };
        expect(parse(formatAnchor(anchor))).toEqual(anchor);
      }),
    ));
});

describe('setting keys at the top', () => {
  it('adds them in their order after the last one', () =>
    expect(
      setTopKeys(parseYamlFile('x.yaml', 'title: x\nproblems:\n  - y\n# end\n'), {
        a: '1',
        b: '2',
      }),
    ).toBe('title: x\nproblems:\n  - y\na: 1\nb: 2\n# end\n'));
});
