import { describe, expect, it } from 'vitest';
import { compareEntries, readEntry } from './changes.ts';

const entries = (texts: Record<string, string>) =>
  new Map(Object.entries(texts).map(([id, text]) => [id, readEntry(text)]));

describe('two states of the content', () => {
  it('differ by ids and by the keys at the top', () =>
    expect(
      compareEntries(
        entries({ a: 'title: A\nweight: 1', b: 'title: B', c: 'title: C\nplaces: [{ name: X }]' }),
        entries({ d: 'title: D', c: 'places: [X]\ntitle: C\nlabel: C', a: 'weight: 1\ntitle: A' }),
      ),
    ).toEqual({
      added: ['d'],
      removed: ['b'],
      changed: [{ id: 'c', fields: ['places', 'label'] }],
    }));

  it('do not differ by comments, nor by the anchors that the command writes', () =>
    expect(
      compareEntries(
        entries({ a: 'accounts:\n  - { quote: Q, anchor: { start: 1, end: 2 } }' }),
        entries({ a: '# moved\naccounts:\n  - quote: Q\n    anchor: { start: 3, end: 4 }' }),
      ),
    ).toEqual({ added: [], removed: [], changed: [] }));

  it('are compared even where a file is broken', () =>
    expect(
      compareEntries(
        entries({ a: 'title: [', b: 'just words', c: 'x: *none' }),
        entries({ a: 'title: A', b: 'just other words', c: 'x: *none' }),
      ).changed,
    ).toEqual([
      { id: 'a', fields: ['title', 'text'] },
      { id: 'b', fields: ['text'] },
    ]));
});
