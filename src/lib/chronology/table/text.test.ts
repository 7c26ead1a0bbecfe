import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../edtf.arbitrary.ts';
import { textAt, TextBuilder } from './text.ts';

const texts = fc.array(
  fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })),
);

/** What UTF-8 can hold: half a surrogate pair becomes a replacement character. */
const held = (text: string): string => text.toWellFormed();

function columnOf(batches: readonly (readonly string[])[]) {
  const builder = new TextBuilder();
  for (const batch of batches) builder.add(batch);
  return builder.build();
}

it('gives back every text in its place, however they were added', () => {
  fc.assert(
    fc.property(fc.array(texts), (batches) => {
      const column = columnOf(batches);
      const all = batches.flat();
      expect(all.map((_, place) => textAt(column, place))).toEqual(all.map(held));
      expect(column.offsets.length).toBe(all.length + 1);
      expect(column.offsets.at(-1)).toBe(column.bytes.length);
    }),
    runs,
  );
});

it('grows past what it began with', () => {
  const long = 'ä'.repeat(50_000);
  const column = columnOf([[long], Array.from({ length: 9000 }, (_, index) => `${index}`), [long]]);
  expect([0, 1, 9000, 9001].map((place) => textAt(column, place))).toEqual([
    long,
    '0',
    '8999',
    long,
  ]);
});
