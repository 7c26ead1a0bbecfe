/** Random texts for property tests: what people write, and what breaks files. */
import fc from 'fast-check';

const SNAGS = [
  '"',
  '""',
  "'",
  ',',
  ';',
  ':',
  '=1+1',
  '+',
  '-',
  '--',
  '@SUM(A1)',
  '\t',
  '\n',
  '\r',
  '\r\n',
  ' ',
  '\u00a0',
  '\\',
  '\\n',
  '{',
  '}',
  '$',
  '%',
  '#',
  '&amp;',
  '_',
  '~',
  '^',
  '``',
  "''",
  '<b>',
  ']]>',
  '* ',
  '# ',
  '1. ',
  '> ',
  '“',
  '’',
  'ER  - ',
  'END:VEVENT',
  'حزب الله',
  '\u202bעברית\u202c',
  '漢字',
  'e\u0301',
  '👩\u200d👩\u200d👧',
  '🇱🇧',
] as const;

/** Any text made of these and of words; no control characters but tab and line ends, no half characters. */
export const snaggyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...SNAGS), fc.constantFrom('a', 'drone', 'Haifa'), fc.string()), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

/** The same in one line, with something to be seen at both ends. */
export const snaggyLine: fc.Arbitrary<string> = snaggyText.map(
  (text) => `A ${text.replace(/[\t\r\n]+/g, ' ')} b`,
);
