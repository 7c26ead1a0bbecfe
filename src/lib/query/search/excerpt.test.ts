import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../chronology/edtf.arbitrary.ts';
import { excerptOf, type Excerpted, type Piece } from './excerpt.ts';
import { Indexer } from './index.ts';

const EVENT: Excerpted = {
  title: 'Strike on the army command in Safed',
  label: 'Safed: headquarters hit',
  summary: 'Rockets hit a base; one soldier was killed.',
  accounts: [
    { source: 'wion', quote: 'Hizbullah’s strike is treated as the gravest attack since October' },
    {
      source: 'news',
      quote:
        'The minister said after a long meeting of the cabinet, which went on until the morning, that this was not a shooting but a declaration of war, and that the answer to it would be given soon and in full measure.',
    },
  ],
  names: ['Hezbollah', 'Safed'],
  tellers: ['Behind the News'],
};

function searchOf(event: Excerpted) {
  const indexer = new Indexer([{ name: 'Hezbollah', others: ['Hizbullah', 'حزب الله'] }]);
  const quotes = event.accounts.map(({ quote }) => quote);
  indexer.add({ ...event, id: 'one', title: `${event.title} ${event.label}`, quotes, fronts: [] });
  return indexer.done();
}

const look = (text: string, event = EVENT) => {
  const search = searchOf(event);
  return excerptOf(event, search.find(text), search);
};
const textOf = (pieces: readonly Piece[] | null | undefined) =>
  (pieces ?? []).map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('');

describe('where words stand that the title lacks', () => {
  it('nothing is shown where the title has them all', () => {
    expect(look('safed strike')).toBeNull();
    expect(look('')).toBeNull();
  });

  it('a quotation is, around them, with who says it', () => {
    const excerpt = look('safed gravest');
    expect(excerpt).toMatchObject({ of: 'quote', source: 'wion' });
    expect(textOf(excerpt?.pieces)).toBe(
      'Hizbullah’s strike is treated as the [gravest] attack since October',
    );
  });

  it('of a long one, what stands around the first of them, cut between words', () => {
    expect(textOf(look('declaration')?.pieces)).toBe(
      '… was not a shooting but a [declaration] of war, and that the answer to it would be …',
    );
  });

  it('a name is, and the other spelling that has them', () => {
    const bare = { ...EVENT, title: 'A speech', accounts: [] };
    expect(look('hezbollah', bare)).toEqual({
      of: 'name',
      pieces: [{ text: 'Hezbollah', isFound: true }],
      also: null,
    });
    for (const [asked, also] of [
      ['حزب', '[حزب] الله'],
      ['hizb', '[Hizbullah]'],
    ] as const) {
      const excerpt = look(asked, { ...bare, names: ['Safed', 'Hezbollah'] });
      expect([textOf(excerpt?.pieces), excerpt?.of === 'name' && textOf(excerpt.also)]).toEqual([
        'Hezbollah',
        also,
      ]);
    }
  });

  it('else our summary, the label on the timeline, or who tells it', () => {
    expect(look('soldier')).toMatchObject({ of: 'summary' });
    expect(look('headquarters')).toMatchObject({ of: 'label' });
    expect(look('behind')).toMatchObject({ of: 'teller' });
  });

  it('a spelling is shown by which a name was found, and not the name alone', () => {
    expect(look('hizbullah safed', { ...EVENT, accounts: [] })).toMatchObject({
      of: 'name',
      pieces: [{ text: 'Hezbollah', isFound: false }],
    });
  });

  it('what has more of them comes first', () => {
    expect(look('attack soldier killed')).toMatchObject({ of: 'summary' });
  });

  it('is always a stretch of the text, with what was found in it', () => {
    const anyQuote = fc
      .array(
        fc.constantFrom('war', 'peace', 'a', 'of', 'unimaginable', 'حزب', '–', 'x'.repeat(130)),
        {
          minLength: 1,
          maxLength: 60,
        },
      )
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(anyQuote, (quote) => {
        const excerpt = look('peace', { ...EVENT, accounts: [{ source: 'wion', quote }] });
        if (!/\bpeace\b/.test(quote)) {
          expect(excerpt).toBeNull();
          return;
        }
        expect(excerpt?.of).toBe('quote');
        const pieces = excerpt!.pieces.filter(({ text }) => !/^ ?… ?$/.test(text));
        const text = pieces.map(({ text }) => text).join('');
        expect(` ${quote} `).toContain(` ${text} `);
        expect(text.length).toBeLessThanOrEqual(80);
        expect(pieces.some(({ isFound }) => isFound)).toBe(true);
        expect(pieces.filter(({ isFound }) => isFound).every(({ text }) => text === 'peace')).toBe(
          true,
        );
      }),
      runs,
    );
  });
});
