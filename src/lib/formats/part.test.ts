import { describe, expect, it } from 'vitest';
import { accountOf, chronologyOf, eventOn } from './chronology.fixture.ts';
import { dataVersion, takePart } from './part.ts';

const a = eventOn('2024-01-01', { id: 'a' });
const b = eventOn('2024-01-02', { id: 'b', accounts: [accountOf('wiki')] });
const c = eventOn('2024-01-03', {
  id: 'c',
  accounts: [accountOf('wiki')],
  relations: [{ type: 'follows', to: 'a', accordingTo: 'radio' }],
});
const whole = chronologyOf(a, b, c);
const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

describe('a part', () => {
  it('has the events named, in the order named, and the sources that these need', () => {
    const part = takePart(whole, ['c', 'gone', 'b']);
    expect(idsOf(part.events)).toEqual(['c', 'b']);
    expect(idsOf(part.sources)).toEqual(['wiki', 'radio']);
    expect(part.fronts).toEqual(whole.fronts);
  });

  it('takes in the sources of a difference', () => {
    const differing = eventOn('2024-01-04', {
      id: 'd',
      differences: [
        {
          on: 'who',
          values: [
            { by: 'radio', says: 'one', differs: false },
            { by: 'a-record', says: 'two', differs: true },
          ],
        },
      ],
    });
    const part = takePart(chronologyOf(a, differing), ['d']);
    expect(idsOf(part.sources)).toEqual(['paper', 'radio']);
  });

  it('is the whole where it holds all of it in its order', () =>
    expect(takePart(whole, ['a', 'b', 'c'])).toBe(whole));

  it('has a version of its own, which names the data that it is from', () => {
    const versions = [['a'], ['b'], ['a', 'b'], ['b', 'a'], ['c', 'b', 'a'], []].map(
      (ids) => takePart(whole, ids).version,
    );
    expect(new Set([...versions, whole.version]).size).toBe(7);
    expect(new Set(versions.map((version) => dataVersion({ version })))).toEqual(
      new Set([whole.version]),
    );
    expect(takePart(whole, ['b', 'a']).version).toBe(versions[3]);
  });
});
