import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../chronology/edtf.arbitrary.ts';
import { fold } from './fold.ts';
import { Indexer } from './index.ts';
import { findMarks } from './marks.ts';

const indexer = new Indexer([
  { name: 'Hezbollah', others: ['Hizbullah', 'حزب الله'] },
  { name: 'Beirut', others: ['بيروت'] },
]);
indexer.add({
  id: 'one',
  title: 'Strike on Safed',
  summary: 'Kata’ib fire.',
  quotes: ['Hezbollah’s strike on Safed, which Hizbullah did not claim'],
  names: ['Hezbollah', 'Beirut'],
  fronts: [],
  tellers: [],
});
const search = indexer.done();
const marked = (asked: string, text: string): string[] =>
  findMarks(text, search.find(asked).marks).map(([from, to]) => text.slice(from, to));

describe('the marks of a search', () => {
  it('are the words asked for, and what begins with them', () => {
    expect(marked('safed stri', 'The Strikes on SAFED went on')).toEqual(['Strikes', 'SAFED']);
  });

  it('are every spelling of a name, with what belongs to the word', () => {
    const text = 'Hezbollah’s strike; Hizbullah said so: حزب الله';
    const all = ['Hezbollah’s', 'Hizbullah', 'حزب الله'];
    for (const asked of ['hezbollah', 'Hizbullah', 'حزب الله']) {
      expect(marked(asked, text)).toEqual(all);
    }
    expect(marked('بيروت', 'In Beirut')).toEqual(['Beirut']);
  });

  it('are what was taken for a mistake', () => {
    expect(marked('saefd', 'on Safed')).toEqual(['Safed']);
  });

  it('stand in order and apart, and are words that the search has, in any text', () => {
    const anyText = fc.array(
      fc.oneof(
        fc.constantFrom('Safed', 'strikes', ' ', ', ', 'Hizbullah', 'حزب الله'),
        fc.string(),
      ),
    );
    const { marks } = search.find('safed strike hezbollah');
    fc.assert(
      fc.property(anyText, (parts) => {
        const text = parts.join(' ');
        let end = -1;
        for (const [from, to] of findMarks(text, marks)) {
          expect(from).toBeGreaterThan(end);
          end = to;
          expect(fold(text.slice(from, to))).toMatch(/^(safed|strike|hezbollah|hizbullah|حزب)/);
        }
      }),
      runs,
    );
  });
});
