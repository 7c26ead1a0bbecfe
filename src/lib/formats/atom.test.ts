// That it is well-formed whatever was written, a browser says: tests/e2e/formats.spec.ts.
import { describe, expect, it } from 'vitest';
import type { Chronology } from '../chronology/types.ts';
import { chronologyOf, eventOn } from './chronology.fixture.ts';
import { toAtom } from './atom.ts';

const SITE = 'https://example.org/fronts/';
const nameOf = (key: string) => `urn:test:${key}`;

/** The entries of a feed, each with what stands in its elements. */
const entriesOf = (chronology: Chronology, site = SITE) =>
  toAtom(chronology, site, nameOf)
    .split('<entry>')
    .slice(1)
    .map((entry) => ({
      id: /<id>(.*)<\/id>/.exec(entry)![1],
      updated: /<updated>(.*)<\/updated>/.exec(entry)![1],
      link: /href="(.*)"/.exec(entry)![1],
      what: /<content type="text">(.*)<\/content>/.exec(entry)![1],
    }));

const changed = (id: string, ...days: string[]) =>
  eventOn('2024-01-28', { id, changes: days.map((date) => ({ date, what: `${id} on ${date}` })) });

const day = (date: string) => `${date}T00:00:00Z`;

describe('the feed', () => {
  it('has an entry for each change, newest first', () => {
    const chronology = chronologyOf(
      changed('a', '2025-01-01', '2025-03-01', '2025-03-01'),
      eventOn('2024-01-29', { id: 'unchanged' }),
      changed('b', '2025-03-01', '2025-02-01'),
    );
    expect(entriesOf(chronology).map(({ id, updated }) => [id, updated])).toEqual([
      [`urn:test:Fronts/events/a#change-3`, day('2025-03-01')],
      [`urn:test:Fronts/events/a#change-2`, day('2025-03-01')],
      [`urn:test:Fronts/events/b#change-1`, day('2025-03-01')],
      [`urn:test:Fronts/events/b#change-2`, day('2025-02-01')],
      [`urn:test:Fronts/events/a#change-1`, day('2025-01-01')],
    ]);
    expect(entriesOf(chronology)[2]).toMatchObject({
      link: `${SITE}events/b`,
      what: 'b on 2025-03-01',
    });
    // The feed was changed when its newest entry was.
    expect(toAtom(chronology, SITE, nameOf).split('<entry>')[0]).toContain(
      `<updated>${day('2025-03-01')}</updated>`,
    );
  });

  it('of a chronology that was never changed has no entry, and the last day that it covers', () => {
    const chronology = chronologyOf(eventOn('2024-01-28'));
    expect(entriesOf(chronology)).toEqual([]);
    expect(toAtom(chronology, SITE, nameOf)).toContain(`<updated>${day('2024-05-31')}</updated>`);
  });

  it('has relative links where the site has no address, and names that are the same wherever it stands', () => {
    const chronology = chronologyOf(changed('a', '2025-01-01'));
    const [entry] = entriesOf(chronology, '/fronts/');
    expect(entry).toMatchObject({ id: entriesOf(chronology)[0]!.id, link: '/fronts/events/a' });
    expect(toAtom(chronology, '/fronts/', nameOf)).toContain('href="/fronts/feed.xml"');
  });
});
