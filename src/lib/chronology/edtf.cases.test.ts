/**
 * The test cases of unt-libraries/edtf-validate (BSD-3-Clause), read from beside the checkout and
 * not kept in the project. Without that file these tests are skipped.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, type TestContext } from 'vitest';
import { parseEdtf } from './edtf.ts';

const file = new URL('../../../../shared/cases/edtf.json', import.meta.url);

/** What is valid EDTF and outside our subset, with why; by pattern, on any end of an interval. */
const OUTSIDE: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  { pattern: /(^|\/)Y/, why: 'a year of more than four digits' },
  { pattern: /(^|\/)-\d/, why: 'a negative year' },
  { pattern: /(^|\/)\d{4}-2[1-4]/, why: 'a season' },
  { pattern: /^\d{2,3}X/, why: 'a decade or a century' },
  { pattern: /^[./]+$/, why: 'an interval without a date' },
];

function casesOf(context: TestContext, names: readonly string[]): string[] {
  if (!existsSync(file)) context.skip('there is no shared/cases/edtf.json beside the checkout');
  const lists = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>;
  return names.flatMap((name) => lists[name] ?? []);
}

describe('the cases of edtf-validate', () => {
  it('are read when valid, except for what lies outside the subset', (context) => {
    const valid = casesOf(context, ['Level0', 'Level1', 'L0_Intervals', 'L1_Intervals']);
    const refused = valid.filter((text) => !parseEdtf(text).ok);
    const outside = valid.filter((text) => OUTSIDE.some(({ pattern }) => pattern.test(text)));
    expect(valid.length).toBeGreaterThan(100);
    expect(refused).toEqual(outside);
  });

  it('show every reason for lying outside at least once', (context) => {
    const valid = casesOf(context, ['Level0', 'Level1']);
    const unused = OUTSIDE.filter(({ pattern }) => !valid.some((text) => pattern.test(text)));
    expect(unused.map(({ why }) => why)).toEqual([]);
  });

  it('are all refused when invalid', (context) => {
    const invalid = casesOf(context, ['invalid_edtf_dates', 'invalid_edtf_intervals']);
    expect(invalid.length).toBeGreaterThan(40);
    expect(invalid.filter((text) => parseEdtf(text).ok)).toEqual([]);
  });
});
