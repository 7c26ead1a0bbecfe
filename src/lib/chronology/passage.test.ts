import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from './edtf.arbitrary.ts';
import { partsOf, tidyContext } from './passage.ts';

/** A quotation with some of its stretches as what dates it and what it is called. */
const marked = fc.string({ minLength: 1, maxLength: 40 }).chain((quote) => {
  const range = fc
    .tuple(fc.nat(quote.length), fc.nat(quote.length))
    .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)])
    .filter(([from, to]) => from < to);
  return fc.record({
    quote: fc.constant(quote),
    dates: fc.array(range, { maxLength: 2 }),
    calls: fc.array(range.map(([from, to]) => quote.slice(from, to))),
  });
});

it('the parts are the quotation, word for word, and none is empty', () => {
  fc.assert(
    fc.property(marked, ({ quote, dates, calls }) => {
      const parts = partsOf(quote, dates, calls);
      expect(parts.map(({ text }) => text).join('')).toBe(quote);
      expect(parts.every(({ text }) => text.length > 0)).toBe(true);
    }),
    runs,
  );
});

it('what dates an event is marked and nothing else is, and so is every name that is given', () => {
  fc.assert(
    fc.property(marked, ({ quote, dates, calls }) => {
      const parts = partsOf(quote, dates, calls);
      const flags = parts.flatMap(({ text, isDate }) => Array<boolean>(text.length).fill(isDate));
      expect(flags).toEqual(
        Array.from({ length: quote.length }, (_, at) =>
          dates.some(([from, to]) => from <= at && at < to),
        ),
      );
      const called = parts.map(({ text, isCall }) => (isCall ? text : '\0'.repeat(text.length)));
      for (const call of calls) expect(called.join('')).toContain(call);
      if (calls.length === 0) expect(parts.some(({ isCall }) => isCall)).toBe(false);
    }),
    runs,
  );
});

it('a name that overlaps the words that date it is both where they meet', () => {
  expect(partsOf('the raid on Monday', [[9, 18]], ['raid on'])).toEqual([
    { text: 'the ', isDate: false, isCall: false },
    { text: 'raid ', isDate: false, isCall: true },
    { text: 'on', isDate: true, isCall: true },
    { text: ' Monday', isDate: true, isCall: false },
  ]);
});

it('context keeps its paragraphs and loses the white around them', () => {
  expect(tidyContext(' said so.\u00a0\n\n  Heading\n\nNext ')).toBe('said so.\nHeading\nNext');
});
