import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { textWidthPx } from './textWidth.ts';

/** The tables of a WOFF file, by their tag. */
function readTables(path: string): Map<string, Buffer> {
  const file = readFileSync(path);
  return new Map(
    Array.from({ length: file.readUInt16BE(12) }, (_, index) => {
      const entry = 44 + index * 20;
      const offset = file.readUInt32BE(entry + 4);
      const packed = file.subarray(offset, offset + file.readUInt32BE(entry + 8));
      const isPacked = packed.length < file.readUInt32BE(entry + 12);
      return [file.toString('latin1', entry, entry + 4), isPacked ? inflateSync(packed) : packed];
    }),
  );
}

/** The glyph of a character, from the font's map of the basic plane (format 4). */
function glyphOf(cmap: Buffer, code: number): number {
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const map = cmap.subarray(cmap.readUInt32BE(8 + index * 8));
    if (map.readUInt16BE(0) !== 4) continue;
    const double = map.readUInt16BE(6);
    for (let at = 14; at < 14 + double; at += 2) {
      if (map.readUInt16BE(at) < code) continue;
      const start = map.readUInt16BE(at + double + 2);
      if (start > code) return 0;
      const delta = map.readUInt16BE(at + 2 * double + 2);
      const rangeAt = at + 3 * double + 2;
      const range = map.readUInt16BE(rangeAt);
      if (range === 0) return (code + delta) & 0xffff;
      const glyph = map.readUInt16BE(rangeAt + range + 2 * (code - start));
      return glyph && (glyph + delta) & 0xffff;
    }
  }
  return 0;
}

/** The advance width of a character in thousandths of an em, as the font has it. */
function readAdvances(weight: number): (character: string) => number {
  const path = createRequire(import.meta.url).resolve(
    `@fontsource/inter/files/inter-latin-${weight}-normal.woff`,
  );
  const tables = readTables(path);
  const [cmap, hmtx] = [tables.get('cmap')!, tables.get('hmtx')!];
  const perEm = tables.get('head')!.readUInt16BE(18);
  const advances = tables.get('hhea')!.readUInt16BE(34);
  return (character) => {
    const glyph = Math.min(glyphOf(cmap, character.charCodeAt(0)), advances - 1);
    return (hmtx.readUInt16BE(glyph * 4) * 1000) / perEm;
  };
}

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));

describe('the advance widths', () => {
  for (const weight of [400, 600]) {
    it(`are those of the font that the page loads, at weight ${weight}`, () => {
      const advanceOf = readAdvances(weight);
      const off = [...ASCII, ...'–—‘’“”…'].flatMap((character) => {
        const [ours, font] = [textWidthPx(character, 1000, weight === 600), advanceOf(character)];
        return Math.abs(ours - font) <= 0.5 ? [] : [{ character, ours, font }];
      });
      expect(off).toEqual([]);
    });
  }
});
