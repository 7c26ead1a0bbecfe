/**
 * The test cases of unt-libraries/edtf-validate (BSD-3-Clause), read from beside the checkout where they
 * are, and not kept in the project: with them, the table below is shown to be all that is refused.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from './edtf.ts';

const file = new URL('../../../../shared/cases/edtf.json', import.meta.url);

interface Outside {
  readonly pattern: RegExp;
  readonly why: string;
  readonly example: string;
}

/** What is valid EDTF and outside our subset; the patterns hold for any end of an interval. */
const OUTSIDE: readonly Outside[] = [
  { pattern: /(^|\/)Y/, why: 'a year of more than four digits', example: 'Y-12345' },
  { pattern: /(^|\/)-\d/, why: 'a negative year', example: '-0044-03-15' },
  { pattern: /(^|\/)\d{4}-2[1-4]/, why: 'a season', example: '2023-24/2024' },
  { pattern: /^\d{2,3}X/, why: 'a decade or a century', example: '199X' },
  { pattern: /^[./]+$/, why: 'an interval without a date', example: '../' },
];

const isOutside = (text: string): boolean => OUTSIDE.some(({ pattern }) => pattern.test(text));

it.each(OUTSIDE)('$why is outside the subset, and refused', ({ pattern, example }) => {
  expect(pattern.test(example)).toBe(true);
  expect(parseEdtf(example).ok).toBe(false);
});

if (existsSync(file)) {
  const lists = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>;
  const casesOf = (...names: string[]) => names.flatMap((name) => lists[name] ?? []);

  describe('the cases of edtf-validate', () => {
    it('are read when valid, except for what lies outside the subset', () => {
      const valid = casesOf('Level0', 'Level1', 'L0_Intervals', 'L1_Intervals');
      expect(valid.length).toBeGreaterThan(100);
      expect(valid.filter((text) => !parseEdtf(text).ok)).toEqual(valid.filter(isOutside));
    });

    it('show every reason for lying outside at least once', () => {
      const valid = casesOf('Level0', 'Level1');
      const unused = OUTSIDE.filter(({ pattern }) => !valid.some((text) => pattern.test(text)));
      expect(unused.map(({ why }) => why)).toEqual([]);
    });

    it('are all refused when invalid', () => {
      const invalid = casesOf('invalid_edtf_dates', 'invalid_edtf_intervals');
      expect(invalid.length).toBeGreaterThan(40);
      expect(invalid.filter((text) => parseEdtf(text).ok)).toEqual([]);
    });
  });
}
