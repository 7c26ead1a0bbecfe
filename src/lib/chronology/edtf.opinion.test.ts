/**
 * A second opinion: edtf.js on the same texts. Where it differs, the table says how and why, so that
 * a new difference in either fails.
 */
import edtfJs from 'edtf';
import { describe, expect, it } from 'vitest';
import { msToDay, toIsoDay } from './day.ts';
import { parseEdtf } from './edtf.ts';

const AGREED = [
  '2024-01-28 2024-02 2023-02 2024 0000 0099 9999 1985-04-12T12:20:30Z',
  '2024-02-XX 2024-XX-XX 2024-XX 2024-02-0X 2024-02-1X 2024-02-2X 2023-02-2X',
  '2024-03-05? 2024-03? 2024?',
  '2023-11-14/2023-11-20 2024-01/2024-03 2023/2024 2004-06/2004-06-11 2024-02-29/2024-03-1X',
  '2023-10-08/.. ../2024-01-31',
  '[2024-01-30,2024-01-31] [2024-03-05] [..2024-03-05] [2024-03-05..]',
  '2024-06-31 2024-13 2024-00 2024-02-3X 2024-02-10/2024-02-08 2024-02-10/2024-02 0000-02/0000',
].flatMap((line) => line.split(' '));

/** text, what we say, what edtf.js says, why ours. */
const DIFFERENT: readonly (readonly [string, string, string, string])[] = [
  ['2023-02-29', 'refused', '2023-03-01 2023-03-01', 'there is no such day'],
  [
    '[2024-01-30..2024-01-31]',
    '2024-01-30 2024-01-31',
    '2024-01-30 2024-01-30',
    'a range in a set ends on its last day',
  ],
  [
    '[2024-01..2024-03]',
    '2024-01-01 2024-03-31',
    '2024-01-01 2024-01-31',
    'a range in a set ends on its last day',
  ],
  [
    '[2024-02-05,2024-02-10..2024-02-12]',
    '2024-02-05 2024-02-12',
    '2024-02-05 2024-02-10',
    'a range in a set ends on its last day',
  ],
  ['2024-04-3X', '2024-04-30 2024-04-30', 'refused', 'April has one day in the thirties'],
  ['2024-02-15~', '2024-02-12 2024-02-18', '2024-02-15 2024-02-15', 'about is wider than the day'],
  ['2024-02%', '2024-01-22 2024-03-10', '2024-02-01 2024-02-29', 'about is wider than the month'],
  [
    '2024-02-15~/2024-02-20',
    '2024-02-12 2024-02-20',
    '2024-02-15 2024-02-20',
    'about is wider than the day',
  ],
  [
    '1985-04-12T23:20:30-04',
    '1985-04-12 1985-04-12',
    '1985-04-13 1985-04-13',
    'the day is the one that is written',
  ],
  [
    '2024-02-15/2024-02-XX',
    '2024-02-15 2024-02-29',
    'refused',
    'it ended on an unknown day of the same month',
  ],
  ['2023-10-08/', '2023-10-08 …', '2023-10-08 ?', 'an unknown end is no bound'],
  ['/2024-01-31', '… 2024-01-31', '? 2024-01-31', 'an unknown end is no bound'],
  ['2024-21', 'refused', '2024-01-01 2024-03-31', 'a season: outside the subset'],
  ['../..', 'refused', '… …', 'an interval without a date: outside the subset'],
];

function ourOpinion(text: string): string {
  const parsed = parseEdtf(text);
  if (!parsed.ok) return 'refused';
  return [parsed.date.earliest, parsed.date.latest].map(wordBound).join(' ');
}

function theirOpinion(text: string): string {
  try {
    // A date has numbers here, a set has functions, an unknown end is null.
    const { min, max } = edtfJs(text);
    return [min, max]
      .map((bound) => (typeof bound === 'function' ? (bound() as unknown) : bound))
      .map((ms) => (typeof ms === 'number' ? wordBound(msToDay(ms)) : '?'))
      .join(' ');
  } catch {
    return 'refused';
  }
}

function wordBound(day: number): string {
  return Number.isFinite(day) ? toIsoDay(day) : '…';
}

describe('edtf.js', () => {
  it('agrees on the bounds of these', () => {
    const ours = AGREED.map((text) => [text, ourOpinion(text)]);
    expect(ours).toEqual(AGREED.map((text) => [text, theirOpinion(text)]));
  });

  it.each(DIFFERENT)('differs on %s: we say %s, it says %s, for %s', (text, ours, theirs) => {
    expect([ourOpinion(text), theirOpinion(text)]).toEqual([ours, theirs]);
  });
});
