import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../../chronology/edtf.arbitrary.ts';
import { countEdits, isNear } from './edits.ts';

const anyWord = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

it.each([
  ['safed', 'safed', 0],
  ['safd', 'safed', 1],
  ['sfaed', 'safed', 1],
  ['safet', 'safed', 1],
  ['hizbullah', 'hezbollah', 2],
  ['iran', 'lebanon', 4],
])('from %s to %s it is %i edits, as far as three are counted', (a, b, edits) =>
  expect(countEdits(a, b, 3)).toBe(edits),
);

it('is the same both ways, and none only from a word to itself', () => {
  fc.assert(
    fc.property(anyWord, anyWord, (a, b) => {
      expect(countEdits(a, b, 6)).toBe(countEdits(b, a, 6));
      expect(countEdits(a, b, 6) === 0).toBe(a === b);
    }),
    runs,
  );
});

it('near is one edit or none', () => {
  fc.assert(
    fc.property(anyWord, anyWord, (a, b) => {
      expect(isNear(a, b)).toBe(countEdits(a, b, 1) <= 1);
    }),
    { ...runs, numRuns: 1000 },
  );
});
