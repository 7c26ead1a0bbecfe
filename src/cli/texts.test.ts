import { mkdtempSync, readdirSync, readFileSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { root } from './run.ts';
import { findTexts } from './texts.ts';

it('the texts are where FRONTS_TEXTS says, counted from the project’s folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'texts-'));
  onTestFinished(() => rmdirSync(folder));
  expect(findTexts({ FRONTS_TEXTS: folder })).toBe(folder);
  expect(findTexts({ FRONTS_TEXTS: 'src/content' })).toBe(resolve(root, 'src/content'));
});

it('a folder of texts that is named and not there, or is a file, is told', () => {
  for (const named of ['nowhere', 'README.md']) {
    const told = `FRONTS_TEXTS: there is no folder ${named}; name that of the source texts`;
    expect(() => findTexts({ FRONTS_TEXTS: named })).toThrow(told);
  }
});

it('where the texts are usually is said in one place', () => {
  const files = ['src', 'tests'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(folder, name),
    ),
  );
  const saying = files.filter(
    (name) =>
      /\.(ts|svelte)$/.test(name) &&
      readFileSync(join(root, name), 'utf8').includes('../shared' + '/seeds'),
  );
  expect(saying).toEqual([join('src', 'cli', 'texts.ts')]);
});

it('the texts are in that place, or not at hand, when nothing is named', () => {
  const usual = findTexts({});
  expect([undefined, resolve(root, '../shared', 'seeds')]).toContain(usual);
  expect(findTexts({ FRONTS_TEXTS: '' })).toBe(usual);
});
