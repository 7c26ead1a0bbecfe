import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { root } from './run.ts';

vi.setConfig({ testTimeout: 60_000 }); // each call starts Node

const GOOD =
  'title,date,end,front\nTower 22,2024-01-28,,Jordan\n"Siege, Gaza",2023-10-09,2023-11-01,Gaza\n';
const BAD = `${GOOD}Soon,soon,,Gaza\n`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chronology-'));
  writeFileSync(join(folder, 'good.csv'), GOOD);
  writeFileSync(join(folder, 'bad.csv'), BAD);
  writeFileSync(join(folder, 'empty.csv'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What `npm run chronology` answers; a name of a file is one of the folder's. */
function chronology(...words: string[]): Promise<Result> {
  const args = words.map((word) => (/\.\w+$/.test(word) ? join(folder, word) : word));
  const command = [
    join(root, 'node_modules/tsx/dist/cli.mjs'),
    join(root, 'src/cli/chronology.ts'),
  ];
  return new Promise((resolve) => {
    execFile(process.execPath, [...command, ...args], (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

describe('checking a file', () => {
  it('tells which column says what, and how many events were read', async () => {
    const { code, out } = await chronology('check', 'good.csv');
    expect(out).toBe('start: date · end: end · title: title · lane: front\n2 read, 0 not\n');
    expect(code).toBe(0);
  });

  it('names the row, the column, the value and what would be right, and fails', async () => {
    const { code, out } = await chronology('check', 'bad.csv');
    expect(out).toContain(
      'row 4, date: “soon” is not a date that can be read: write it as 2024-01-28',
    );
    expect(out).toContain('2 read, 1 not');
    expect(code).toBe(1);
  });

  it('tells programs the same in JSON', async () => {
    const { code, out } = await chronology('check', 'bad.csv', '--json');
    expect(JSON.parse(out)).toMatchObject({
      read: 2,
      refused: 1,
      problems: [{ row: 4, column: 'date', value: 'soon' }],
    });
    expect(code).toBe(1);
  });

  it.each([
    ['empty.csv', 'The file is empty.'],
    ['nowhere.csv', 'There is no file'],
  ])('says of %s what is wrong with it', async (file, message) => {
    const { code, err } = await chronology('check', file);
    expect(err).toContain(message);
    expect(code).toBe(1);
  });
});

describe('converting a file', () => {
  it.each(['json', 'csv', 'ics', 'timelinejs'])('to %s keeps every event', async (format) => {
    const out = `out-${format}.${format === 'timelinejs' ? 'json' : format}`;
    const { code, err } = await chronology('convert', 'good.csv', '--to', format, '--out', out);
    expect([code, err]).toEqual([0, '2 written, 0 not\n']);
    expect((await chronology('check', out)).out).toContain('2 read, 0 not');
    expect(readFileSync(join(folder, out), 'utf8')).toContain('Tower 22');
  });

  it('writes the good rows, tells of the others, and leaves nothing half done', async () => {
    const { code, err } = await chronology(
      'convert',
      'bad.csv',
      '--to',
      'csv',
      '--out',
      'some.csv',
    );
    expect(code).toBe(1);
    expect(err).toContain('row 4, date');
    expect(err).toContain('2 written, 1 not');
    await chronology('convert', 'empty.csv', '--to', 'csv', '--out', 'none.csv');
    expect(readdirSync(folder).filter((name) => /none|part/.test(name))).toEqual([]);
  });
});

it.each([
  [[], 'check or convert'],
  [['check'], 'Name a file'],
  [['convert', 'good.csv'], '--to'],
  [['convert', 'good.csv', '--to', 'xlsx'], 'json, csv, ics, timelinejs'],
])('a call of %j that cannot be understood is answered with what can', async (words, message) => {
  const { code, out } = await chronology(...words);
  expect(out).toContain(message);
  expect(code).toBe(2);
});
