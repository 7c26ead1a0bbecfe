import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { freePort, serve, type Site } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'fronts-serve-'));
const sites: Site[] = [];

beforeAll(() => {
  mkdirSync(join(folder, '_app/immutable'), { recursive: true });
  mkdirSync(join(folder, 'events'));
  for (const name of ['index.html', 'events/x.html', '404.html', 'events.csv']) {
    writeFileSync(join(folder, name), name);
  }
  writeFileSync(join(folder, '_app/immutable/a.js'), '');
});
afterEach(async () => void (await Promise.all(sites.splice(0).map((site) => site.close()))));
afterAll(() => rmSync(folder, { recursive: true }));

async function start(options: Parameters<typeof serve>[0] = {}): Promise<Site> {
  const site = await serve({ folder, ...options });
  sites.push(site);
  return site;
}

async function get(address: string) {
  const response = await fetch(address, { redirect: 'manual' });
  const { status, headers } = response;
  return { status, headers, text: await response.text() };
}

describe('serve', () => {
  it('answers as a plain static host would', async () => {
    const { origin } = await start();
    expect(await get(`${origin}/`)).toMatchObject({ status: 200, text: 'index.html' });
    expect(await get(`${origin}/?event=x`)).toMatchObject({ status: 200, text: 'index.html' });
    expect(await get(`${origin}/events/x`)).toMatchObject({ status: 200, text: 'events/x.html' });
    expect(await get(`${origin}/events/y`)).toMatchObject({ status: 404, text: '404.html' });
    expect(await get(`${origin}/%E0`)).toMatchObject({ status: 404 });
    expect(await get(`${origin}/..%2f..%2fetc/passwd`)).toMatchObject({ status: 404 });
  });

  it('says what a file is and how long it may be kept', async () => {
    const { origin } = await start();
    const page = await get(`${origin}/`);
    expect(page.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const hashed = await get(`${origin}/_app/immutable/a.js`);
    expect(hashed.headers.get('content-type')).toMatch(/javascript/);
    expect(hashed.headers.get('cache-control')).toMatch(/immutable/);
    const table = await get(`${origin}/events.csv`);
    expect(table.headers.get('content-type')).toBe('text/csv;charset=utf-8');
  });

  it('serves a site below a path, and nothing above it', async () => {
    const { origin } = await start({ base: '/fronts' });
    const redirect = await get(`${origin}/fronts?event=x`);
    expect(redirect.status).toBe(308);
    expect(redirect.headers.get('location')).toBe('/fronts/?event=x');
    expect(await get(`${origin}/fronts/events/x`)).toMatchObject({ status: 200 });
    expect(await get(`${origin}/frontsx`)).toMatchObject({ status: 404 });
    expect(await get(`${origin}/`)).toMatchObject({ status: 404 });
  });

  it('takes the next port when one is taken, and tells', async () => {
    const port = await freePort();
    await start({ port });
    const taken: number[] = [];
    const second = await start({ port, onTaken: (number) => taken.push(number) });
    expect(taken[0]).toBe(port);
    expect(second.origin).toBe(`http://localhost:${port + taken.length}`);
  });

  it('refuses a folder without a site', async () => {
    await expect(serve({ folder: join(folder, 'none') })).rejects.toThrow('no built site');
  });
});
