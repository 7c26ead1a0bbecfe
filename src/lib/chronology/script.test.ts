import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from './edtf.arbitrary.ts';
import { runsOf } from './script.ts';

it.each([
  ['حزب الله', 'ar'],
  ['حزب‌الله', 'fa'],
  ['علی خامنه‌ای', 'fa'],
  ['علي خامنئي', 'ar'],
  ['חיזבאללה', 'he'],
  ['הג׳יהאד האסלאמי', 'he'],
])('%s is one run, in the language that its letters tell: %s', (text, lang) =>
  expect(runsOf(text)).toEqual([{ text, lang }]),
);

it('where letters do not tell, the language is the one that is named', () =>
  expect(runsOf('د افغانستان اسلامي امارت', 'ps')).toMatchObject([{ lang: 'ps' }]));

it('what stands around it runs as our own text, its brackets and stops too', () =>
  expect(runsOf('The axis (Arabic: محور المقاومة; Hebrew: ציר). It')).toEqual([
    { text: 'The axis (Arabic: ' },
    { text: 'محور المقاومة', lang: 'ar' },
    { text: '; Hebrew: ' },
    { text: 'ציר', lang: 'he' },
    { text: '). It' },
  ]));

it('the runs of any text are together the text, and none with a language has a Latin letter', () => {
  const text = fc
    .array(fc.constantFrom('a', 'ب', 'ی', 'ש', ' ', '.', '‌', '22', '(', '\n', 'é', '😀'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (text) => {
      const found = runsOf(text);
      expect(found.map((run) => run.text).join('')).toBe(text);
      for (const run of found) if (run.lang) expect(run.text).not.toMatch(/\p{sc=Latin}/u);
    }),
    runs,
  );
});
