import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { embedCode } from './embed.ts';
import { snaggyLine } from './text.arbitrary.ts';

/** The attributes as a reader of HTML has them: what stands between quotation marks, with its signs as they were. */
function attributesOf(code: string): Record<string, string> {
  const [, inside] = /^<iframe ([^<>]*)><\/iframe>$/.exec(code)!;
  const signs = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return Object.fromEntries(
    [...inside!.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, name, value]) => [
      name,
      value!.replace(/&(\w+);/g, (_, sign: keyof typeof signs) => signs[sign]),
    ]),
  );
}

it('is one element that waits until it is near, whose address and title are as they were', () => {
  const address = 'https://example.org/fronts/embed?fronts=iran,lebanon&q=%22a%22&asof=2023-11-20';
  expect(attributesOf(embedCode(address, 'Fronts: the timeline'))).toEqual({
    src: address,
    title: 'Fronts: the timeline',
    width: '100%',
    height: '500',
    loading: 'lazy',
  });
});

it('lets nothing out of its quotation marks', () =>
  fc.assert(
    fc.property(snaggyLine, snaggyLine, (query, title) => {
      const attributes = attributesOf(embedCode(`https://example.org/embed?q=${query}`, title));
      expect(attributes.src).toBe(`https://example.org/embed?q=${query}`);
      expect(attributes.title).toBe(title);
      expect(Object.keys(attributes)).toHaveLength(5);
    }),
    runs,
  ));
