import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../../chronology/edtf.arbitrary.ts';
import { wrapEvenly } from './wrap.ts';

const widthOf = (word: string): number => word.length * 10;
const lineWidth = (line: string): number =>
  line.split(' ').reduce((sum, word) => sum + widthOf(word) + 5, -5);
const text = fc
  .array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '));

it('no word is lost and no line is wider than there is room, unless one word is', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 20, max: 300 }), (text, maxPx) => {
      const lines = wrapEvenly(text, widthOf, 5, maxPx);
      expect(lines.join(' ')).toBe(text);
      for (const line of lines)
        if (line.includes(' ')) expect(lineWidth(line)).toBeLessThanOrEqual(maxPx);
    }),
    runs,
  );
});

it('no fewer lines would do', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 90, max: 300 }), (text, maxPx) => {
      const greedy = text.split(' ').reduce<string[]>((lines, word) => {
        const longer = `${lines.at(-1)} ${word}`;
        const fits = lines.length > 0 && lineWidth(longer) <= maxPx;
        return fits ? [...lines.slice(0, -1), longer] : [...lines, word];
      }, []);
      expect(wrapEvenly(text, widthOf, 5, maxPx)).toHaveLength(greedy.length);
    }),
    runs,
  );
});

it('two lines are about as long as each other', () => {
  expect(wrapEvenly('one two three four five six', widthOf, 5, 200)).toEqual([
    'one two three',
    'four five six',
  ]);
});
