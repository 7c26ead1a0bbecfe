/** The built site, read as files: every page is sound HTML, and everything that it links to is there. */
import { test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import type { Chronology } from '../../src/lib/chronology/types.ts';
import { expect } from './page.ts';
import { attributes, fileOf, jsonLdOf, pages, read, readBytes } from './site.ts';

const { events, sources } = JSON.parse(read('data/chronology.json')) as Chronology;

test('every page is HTML as its standard has it', async () => {
  // A busy machine takes its time over a hundred of them.
  test.setTimeout(600_000);
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    rules: {
      // All that a page loads comes from its own host, under names that tell its contents.
      'require-sri': 'off',
      // ARIA lets lists have names.
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
      // The marks of the timeline are a list box that no select could be.
      'prefer-native-element': ['error', { exclude: ['listbox'] }],
    },
  });
  const problems: string[] = [];
  for (const page of pages()) {
    const { results } = await validator.validateString(read(page), page);
    for (const { messages } of results)
      for (const { line, column, ruleId, message } of messages)
        problems.push(`${page}:${line}:${column} ${ruleId}: ${message}`);
  }
  expect(pages().length).toBeGreaterThan(events.length + sources.length);
  expect(problems).toEqual([]);
});

test('no link of the site is dead, and none leads to a place that its page has not', () => {
  const dead = new Set<string>();
  let count = 0;
  for (const page of pages()) {
    const html = read(page);
    const own = page === 'index.html' ? '/' : `/${page.replace(/\.html$/, '')}`;
    const refreshes = attributes(html, 'content').flatMap((content) => {
      const target = /^0; url=(.*)$/.exec(content)?.[1];
      return target ?? (/^\/[^/].*\.png$/.test(content) ? content : []);
    });
    for (const link of [...attributes(html, 'href'), ...attributes(html, 'src'), ...refreshes]) {
      const url = new URL(link, `https://fronts.example${own}`);
      if (url.protocol === 'mailto:') continue;
      if (!/^https?:$/.test(url.protocol)) dead.add(`${page}: ${link}`);
      if (url.host !== 'fronts.example') continue;
      count++;
      const file = fileOf(url.pathname);
      const place = decodeURIComponent(url.hash.slice(1));
      const isThere = file && (!place || attributes(read(file), 'id').includes(place));
      const event = url.searchParams.get('event');
      const isKnown = event === null || events.some(({ id }) => id === event);
      if (!isThere || !isKnown) dead.add(`${page}: ${link}`);
    }
  }
  expect([...dead]).toEqual([]);
  expect(count).toBeGreaterThan(3000);
});

test('no two pages have one title', () => {
  const pagesOf = new Map<string, string[]>();
  for (const page of pages()) {
    const title = /<title>([^<]*)<\/title>/.exec(read(page))?.[1] ?? '';
    pagesOf.set(title, [...(pagesOf.get(title) ?? []), page]);
  }
  expect([...pagesOf].filter(([title, pages]) => !title || pages.length > 1)).toEqual([]);
});

test('every paint and mask that a page refers to stands in it', () => {
  const missing = pages().flatMap((page) => {
    const html = read(page);
    const ids = new Set(attributes(html, 'id'));
    return ['mask', 'fill', 'stroke', 'clip-path']
      .flatMap((name) => attributes(html, name))
      .flatMap((value) => /^url\(#(.*)\)$/.exec(value)?.[1] ?? [])
      .filter((id) => !ids.has(id))
      .map((id) => `${page}: #${id}`);
  });
  expect(missing).toEqual([]);
});

test('every page carries the styles of all that stands in it', () => {
  const missing = pages().flatMap((page) => {
    const html = read(page);
    const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css]) => css).join('');
    const scopes = attributes(html, 'class').flatMap((value) => value.match(/svelte-\w+/g) ?? []);
    return [...new Set(scopes)]
      .filter((scope) => !styles.includes(`.${scope}`))
      .map((scope) => `${page}: ${scope}`);
  });
  expect(missing).toEqual([]);
});

test('every event, every source and all that several tell have a page', () => {
  for (const { id, accounts } of events) {
    expect(fileOf(`/events/${id}`), id).toBeDefined();
    const tellers = new Set(accounts.map(({ source }) => source)).size;
    expect(fileOf(`/compare/${id}`) !== undefined, id).toBe(tellers > 1);
  }
  for (const { id } of sources) expect(fileOf(`/sources/${id}`), id).toBeDefined();
});

test('every page of an event tells machines of it: the event, each quotation, each claim', () => {
  for (const event of events) {
    const [data] = jsonLdOf(read(fileOf(`/events/${event.id}`)!)) as [
      { '@context': string; '@graph': { '@type': string; text?: string; name?: string }[] },
    ];
    const of = (type: string) => data['@graph'].filter((node) => node['@type'] === type);
    expect(data['@context']).toBe('https://schema.org');
    expect(of('Event').map(({ name }) => name)).toEqual([event.title]);
    expect(of('Quotation').map(({ text }) => text)).toEqual(event.accounts.map((a) => a.quote));
    const values = event.differences.flatMap(({ values }) => values.map(({ says }) => says));
    const claims = event.status === 'reported' ? values : [event.title, ...values];
    expect(of('Claim').map(({ text }) => text)).toEqual(claims);
  }
});

test('the main page tells machines of the data', () => {
  expect(jsonLdOf(read('index.html'))).toMatchObject([
    { '@type': 'Dataset', distribution: { contentUrl: '/data/chronology.json' } },
  ]);
});

test('a page without script carries its own styles, and those of the timeline’s page only there', () => {
  const isOfTimeline = (page: string) => /\.stage\.svelte/.test(read(page));
  expect(isOfTimeline('index.html')).toBe(true);
  for (const page of pages().filter((page) => !['index.html', 'embed.html'].includes(page))) {
    expect(isOfTimeline(page), page).toBe(false);
    // In the document, so that nothing has to come before the first paint.
    const sheets = [...read(page).matchAll(/<link [^>]*rel="stylesheet"[^>]*>/g)].map(
      ([link]) => link,
    );
    expect(
      sheets.filter((link) => !link.includes(' disabled ')),
      page,
    ).toEqual([]);
  }
});

test('every page has a title and a description of its own, and no address that is not whole', () => {
  const told = pages().filter((page) => page !== '404.html');
  const seen = new Map<string, string>();
  for (const page of told) {
    const html = read(page);
    // Where it will stand is not known here: src/lib/server/head.test.ts.
    expect(html, page).not.toContain('rel="canonical"');
    const isMoved = html.includes('http-equiv="refresh"');
    if (isMoved) continue;
    const title = /<title>(.*?)<\/title>/s.exec(html)![1]!;
    const description = /<meta name="description" content="([^"]+)"/.exec(html)?.[1];
    expect(description, page).toBeTruthy();
    const key = `${title}\n${description}`;
    expect(seen.get(key), page).toBeUndefined();
    seen.set(key, page);
  }
});

test('every event has a picture of 1200 × 630 px for where it is linked to', () => {
  for (const { id } of events) {
    const html = read(fileOf(`/events/${id}`)!);
    const address = /<meta property="og:image" content="([^"]*)"/.exec(html)![1]!;
    const png = readBytes(fileOf(address)!);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});
