/** The house's typefaces as files that the renderer of pictures reads: it takes TTF, and they come as WOFF2. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { decompress } from 'wawoff2';

const NEEDED = [
  '@fontsource/inter/files/inter-latin-400-normal.woff2',
  '@fontsource/inter/files/inter-latin-600-normal.woff2',
  '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
];

async function unpack(): Promise<string[]> {
  const require = createRequire(import.meta.url);
  const folder = mkdtempSync(join(tmpdir(), 'fronts-fonts-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const files: string[] = [];
  // One after the other: what is unpacked lies in memory that the next one takes.
  for (const name of NEEDED) {
    const file = join(folder, `${basename(name, '.woff2')}.ttf`);
    writeFileSync(file, await decompress(readFileSync(require.resolve(name))));
    files.push(file);
  }
  return files;
}

let files: Promise<string[]> | undefined;

/** Paths of TTF files, which are there until the program ends. Unpacked once. */
export const fontFiles = (): Promise<string[]> => (files ??= unpack());
