import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../../chronology/edtf.arbitrary.ts';
import { detectEncoding } from './encoding.ts';
import { FileProblem } from './problems.ts';

const utf16 = (text: string, isLittle: boolean): Uint8Array =>
  Uint8Array.from(
    [...Array(text.length).keys()].flatMap((index) => {
      const unit = text.charCodeAt(index);
      return isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
    }),
  );
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const table = 'title,date\nTower 22,2024-01-28\n';

it.each([
  ['UTF-8', utf8(table), 'utf-8'],
  ['UTF-8 with accents, cut in a letter', utf8('día 1, café').slice(0, -1), 'utf-8'],
  ['UTF-8 with a mark', utf8(`\uFEFF${table}`), 'utf-8'],
  ['UTF-16 of Windows', utf16(`\uFEFF${table}`, true), 'utf-16le'],
  ['UTF-16 of the other order', utf16(`\uFEFF${table}`, false), 'utf-16be'],
  ['UTF-16 without a mark', utf16(table, true), 'utf-16le'],
  ['UTF-16 of the other order without a mark', utf16(table, false), 'utf-16be'],
  [
    'Windows-1252',
    Uint8Array.from([...'caf'].map((c) => c.charCodeAt(0)).concat(0xe9, 44)),
    'windows-1252',
  ],
  ['nothing', new Uint8Array(), 'utf-8'],
])('knows %s', (_, bytes, encoding) => {
  expect(detectEncoding(bytes)).toBe(encoding);
});

it.each([
  ['an Excel workbook', [0x50, 0x4b, 0x03, 0x04, 20, 0], /Excel.*CSV/],
  ['a PDF', [...'%PDF-1.7'].map((c) => c.charCodeAt(0)), /PDF/],
  ['a picture', [0x89, 0x50, 0x4e, 0x47], /picture/],
  ['a program', [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 9, 9, 9], /no text/],
])('says of %s what it is', (_, bytes, message) => {
  expect(() => detectEncoding(Uint8Array.from(bytes))).toThrow(message);
});

it('throws nothing but its own problem, whatever the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      try {
        new TextDecoder(detectEncoding(bytes)).decode(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(FileProblem);
      }
    }),
    runs,
  );
});
