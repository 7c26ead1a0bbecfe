/** What a reader takes away is opened by programs that are not ours, and holds what was shown. */
import { readFile } from 'node:fs/promises';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Page } from '@playwright/test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { runs } from '../../src/lib/chronology/edtf.arbitrary.ts';
import type { Chronology } from '../../src/lib/chronology/types.ts';
import { toAtom } from '../../src/lib/formats/atom.ts';
import { uuidOf } from '../../src/lib/server/uuid.ts';
import { chronologyOf, eventOn } from '../../src/lib/formats/chronology.fixture.ts';
import { snaggyText } from '../../src/lib/formats/text.arbitrary.ts';
import { parseCsv } from '../csv.ts';
import { expect, test, type Fronts } from './page.ts';

/** Some of the events: filtered, with imprecise dates among them. */
const VIEW = 'fronts=yemen-red-sea,iran&status=-disputed&event=qaani-letter';

async function openSave(fronts: Fronts): Promise<void> {
  await fronts.page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(fronts.page.getByRole('button', { name: 'Save as CSV' })).toBeVisible();
}

/** A file that is saved from the panel, which is open: its name and its text. */
async function save(fronts: Fronts, format: string): Promise<{ name: string; text: string }> {
  const button = fronts.page.getByRole('button', { name: `Save as ${format}` });
  const [download] = await Promise.all([fronts.page.waitForEvent('download'), button.click()]);
  const text = await readFile(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), text };
}

const shownIds = (fronts: Fronts): Promise<string[]> =>
  fronts.list
    .locator('li[data-event]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-event')!));

/** The ids of the events, as a reader of each format finds them. */
const READERS: Record<string, { ending: string; idsIn: (text: string) => string[] }> = {
  CSV: {
    ending: 'csv',
    idsIn: (text) => {
      const [head, ...rows] = parseCsv(text.replace(/^\uFEFF/, ''));
      return rows.map((row) => row[head!.indexOf('id')]!);
    },
  },
  JSON: {
    ending: 'json',
    idsIn: (text) => (JSON.parse(text) as Chronology).events.map(({ id }) => id),
  },
  ICS: {
    ending: 'ics',
    idsIn: (text) =>
      new ICAL.Component(ICAL.parse(text))
        .getAllSubcomponents('vevent')
        .map((event) => new ICAL.Event(event).uid.replace(/@fronts$/, '')),
  },
  BibTeX: { ending: 'bib', idsIn: citedIds },
  RIS: { ending: 'ris', idsIn: citedIds },
  Markdown: {
    ending: 'md',
    idsIn: (text) => [...text.matchAll(/\/events\/([\w-]+)\)$/gm)].map(([, id]) => id!),
  },
};

function citedIds(text: string): string[] {
  return new Cite(text).data
    .map(({ id }) => String(id))
    .filter((id) => id.startsWith('fronts-event-'))
    .map((id) => id.replace('fronts-event-', ''));
}

test('each file holds the events that are shown, in their order, and is called by their number', async ({
  fronts,
}) => {
  await fronts.openAwake(VIEW);
  const ids = await shownIds(fronts);
  expect(ids.length).toBeGreaterThan(5);
  await openSave(fronts);
  await expect(
    fronts.page.getByRole('heading', { name: `Save the events of the list: ${ids.length} of` }),
  ).toBeVisible();
  for (const [format, { ending, idsIn }] of Object.entries(READERS)) {
    const { name, text } = await save(fronts, format);
    expect(name).toBe(`fronts-${ids.length}-events.${ending}`);
    expect(idsIn(text), format).toEqual(ids);
    await expect(fronts.page.locator('#save [role="status"]').last()).toHaveText(
      `Saved ${ids.length} events as ${name}`,
    );
    // Its links lead to this site.
    if (format !== 'JSON') expect(text).toContain('http://localhost:');
  }
});

test('the JSON of some events keeps the published contract, with the sources that they need', async ({
  fronts,
}) => {
  await fronts.openAwake(VIEW);
  await openSave(fronts);
  const part = JSON.parse((await save(fronts, 'JSON')).text) as Chronology;
  const response = await fronts.page.request.get('/data/chronology.json');
  const whole = (await response.json()) as Chronology;
  for (const event of part.events)
    expect(event).toEqual(whole.events.find(({ id }) => id === event.id));
  expect(part.version).toMatch(new RegExp(`^${whole.version}\\+`));
  const told = new Set(part.events.flatMap(({ accounts }) => accounts.map(({ source }) => source)));
  const ids = part.sources.map(({ id }) => id);
  for (const source of told) expect(ids).toContain(source);
});

test('the whole of it is saved as it is published', async ({ fronts }) => {
  await fronts.openAwake();
  await openSave(fronts);
  const { text } = await save(fronts, 'JSON');
  const response = await fronts.page.request.get('/data/chronology.json');
  expect(JSON.parse(text)).toEqual(await response.json());
});

test('as of a day, files say which, by their names and of every event', async ({ fronts }) => {
  await fronts.openAwake('fronts=iraq-syria&asof=2024-01-30');
  const ids = await shownIds(fronts);
  const untold = fronts.list.locator('li[data-event]', { hasText: 'not yet told' });
  const told = (await untold.evaluateAll((rows) => rows.map(({ id }) => id))).toSorted();
  expect(told.length).toBeGreaterThan(0);
  await openSave(fronts);
  await expect(
    fronts.page.getByRole('heading', { name: /, as known on 30 January 2024$/ }),
  ).toBeVisible();
  for (const [format, { ending, idsIn }] of Object.entries(READERS)) {
    const { name, text } = await save(fronts, format);
    expect(name).toBe(`fronts-${ids.length}-events-as-known-on-2024-01-30.${ending}`);
    expect(idsIn(text), format).toEqual(ids);
    if (format === 'JSON') {
      const { asKnownOn, events } = JSON.parse(text) as Chronology;
      expect(asKnownOn).toBe('2024-01-30');
      const written = events.filter(({ known }) => known === 'untold').map(({ id }) => id);
      expect(written.toSorted()).toEqual(told);
    }
  }
});

test('what writes a file comes when it is asked for', async ({ fronts }) => {
  const writers: string[] = [];
  fronts.page.on('response', async (response) => {
    if (!response.url().endsWith('.js')) return;
    const code = await response.text().catch(() => '');
    if (code.includes('BEGIN:VCALENDAR')) writers.push(response.url());
  });
  await fronts.openAwake();
  await openSave(fronts);
  await save(fronts, 'CSV');
  expect(writers).toEqual([]);
  await save(fronts, 'ICS');
  await expect.poll(() => writers).toHaveLength(1);
});

test('where nothing is shown there is nothing to save', async ({ fronts }) => {
  await fronts.openAwake('range=2023-10-01/2023-10-03');
  await fronts.page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(
    fronts.page.getByRole('heading', { name: 'Save the events of the list: 0 of' }),
  ).toBeVisible();
  await expect(fronts.page.getByRole('button', { name: 'Save as CSV' })).toHaveCount(0);
});

test('a file asked for before the words have come is told of, and comes when it is asked for again', async ({
  fronts,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await fronts.page.route('**/data/chronology.json', async (route) => {
    await held;
    await route.continue();
  });
  await fronts.open();
  await fronts.page.mouse.move(5, 5);
  await fronts.page.mouse.move(6, 6);
  await openSave(fronts);
  await fronts.page.getByRole('button', { name: 'Save as CSV' }).click();
  const news = fronts.page.locator('#save [role="status"]').last();
  await expect(news).toContainText('the words of the events are on their way');
  release();
  const [download] = await Promise.all([
    fronts.page.waitForEvent('download'),
    expect(async () => {
      await fronts.page.getByRole('button', { name: 'Save as CSV' }).click();
      await expect(news).toContainText('Saved', { timeout: 1000 });
    }).toPass(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const clipboard = (page: Page): Promise<string> =>
    page.evaluate(() => navigator.clipboard.readText());

  test('the link that is copied leads back to the view, and the copying is said', async ({
    fronts,
  }) => {
    await fronts.openAwake(`${VIEW}&from=2023-11-01&to=2024-02-10`);
    const [ids, days] = [await shownIds(fronts), await fronts.days()];
    await openSave(fronts);
    const button = fronts.page.getByRole('button', { name: 'Copy link' });
    await button.focus();
    await fronts.page.keyboard.press('Enter');
    await expect(fronts.page.locator('#save').getByRole('status').first()).toHaveText('Copied');
    const link = await clipboard(fronts.page);
    await fronts.page.goto('about:blank');
    await fronts.page.goto(link);
    await expect.poll(() => fronts.days()).toEqual(days);
    expect(await shownIds(fronts)).toEqual(ids);
  });

  test('the embed code that is copied shows the view in a frame on another page', async ({
    fronts,
  }) => {
    const { page } = fronts;
    const query = 'fronts=yemen-red-sea,iran&q=%22a%22&from=2023-11-01&to=2024-02-10';
    await fronts.openAwake(query);
    const days = await fronts.days();
    await openSave(fronts);
    await page.getByRole('button', { name: 'Copy embed code' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#save').getByRole('status').nth(1)).toHaveText('Copied');
    const code = await clipboard(page);
    await page.route('**/host.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<title>Host</title>${code}` }),
    );
    await page.goto('/host.html');
    const frame = page.locator('iframe');
    await expect(frame).toHaveAttribute('src', new URL(`/embed?${query}`, page.url()).href);
    await expect(frame).toHaveAttribute('loading', 'lazy');
    await expect(frame).toHaveAttribute(
      'title',
      'Fronts: the timeline, 1 November 2023 to 10 February 2024',
    );
    const plot = page.frameLocator('iframe').locator('[data-part="timeline"]');
    await expect(plot).toHaveAttribute('data-from', days[0]);
    await expect(plot).toHaveAttribute('data-to', days[1]);
  });

  test('an open event is cited in four forms, by keys alone, each of which is copied whole', async ({
    fronts,
  }) => {
    const { page } = fronts;
    await fronts.openAwake('event=tower-22-attack');
    const cite = fronts.row('tower-22-attack').locator('[data-part="cite"]');
    await cite.getByText('Cite', { exact: true }).focus();
    await page.keyboard.press('Enter');
    const address = new URL('/events/tower-22-attack', page.url()).href;
    await expect(cite.getByRole('link')).toHaveText(address);
    const version = await page
      .locator('footer')
      .evaluate((foot) => /version\s+([0-9a-f]{12})/.exec(foot.textContent)![1]!);
    const copied: Record<string, string> = {};
    for (const form of ['address', 'APA', 'Chicago', 'BibTeX', 'CSL-JSON']) {
      const button = cite.getByRole('button', { name: `Copy ${form}`, exact: true });
      await button.focus();
      await page.keyboard.press('Enter');
      await expect(button.locator('xpath=..').getByRole('status')).toHaveText('Copied');
      copied[form] = await clipboard(page);
      expect(copied[form]).toContain(address);
      if (form !== 'address') expect(copied[form]).toContain(version);
    }
    expect(copied.address).toBe(address);
    for (const form of ['BibTeX', 'CSL-JSON'])
      expect(new Cite(copied[form]).data[0]).toMatchObject({
        title: 'Tower 22: drone attack kills three US soldiers in Jordan',
        URL: address,
      });
  });
});

test('where the clipboard is denied the text stands selected, to be copied by hand', async ({
  fronts,
}) => {
  const { page } = fronts;
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await fronts.openAwake(VIEW);
  await openSave(fronts);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('#save').getByRole('status').first()).toContainText('It is selected');
  const field = page.getByRole('textbox', { name: 'To copy: link' });
  await expect(field).toBeFocused();
  const selected = await field.evaluate((one: HTMLTextAreaElement) =>
    one.value.slice(one.selectionStart, one.selectionEnd),
  );
  expect(new URL(selected).search.slice(1)).toBe(VIEW.replaceAll('%2C', ','));
});

test('the Method page leads to every published file, and each of them opens', async ({
  fronts,
}) => {
  const { page } = fronts;
  const whole = (await (await page.request.get('/data/chronology.json')).json()) as Chronology;
  const ids = whole.events.map(({ id }) => id);
  await page.goto('/method');
  const links = page.locator('#downloads ~ dl').last().getByRole('link');
  const addresses = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')!));
  expect(addresses).toEqual([
    '/data/chronology.json',
    '/data/chronology.schema.json',
    '/data/events.csv',
    '/data/events.ics',
    '/feed.xml',
  ]);
  const textOf = async (address: string) => (await page.request.get(address)).text();
  expect(READERS.CSV!.idsIn(await textOf('/data/events.csv'))).toEqual(ids);
  expect(READERS.ICS!.idsIn(await textOf('/data/events.ics'))).toEqual(ids);
  for (const address of ['/', '/method', '/who']) {
    await page.goto(address);
    const feed = page.locator('link[rel="alternate"][type="application/atom+xml"]');
    await expect(feed).toHaveAttribute('href', '/feed.xml');
  }
  expect(await readFeed(page, await textOf('/feed.xml'))).toMatchObject({ error: null });
});

/** What the browser’s own XML parser finds in a feed; on an empty page, as ours allows it no parser. */
async function readFeed(page: Page, xml: string) {
  await page.goto('about:blank');
  return page.evaluate((xml) => {
    const feed = new DOMParser().parseFromString(xml, 'application/xml');
    const textsOf = (selector: string) =>
      [...feed.querySelectorAll(selector)].map((one) => one.textContent);
    return {
      error: feed.querySelector('parsererror')?.textContent ?? null,
      namespace: feed.documentElement.namespaceURI,
      titles: textsOf('entry > title'),
      contents: textsOf('entry > content'),
    };
  }, xml);
}

test('a feed is well-formed and gives back whatever was written', async ({ page }) => {
  const texts = fc
    .sample(fc.tuple(snaggyText, fc.oneof(snaggyText, fc.string({ unit: 'binary' }))), runs)
    .map(([title, what]) => ({ title, what }));
  const chronology = chronologyOf(
    ...texts.map(({ title, what }, index) =>
      eventOn('2024-01-28', { id: `e${index}`, title, changes: [{ date: '2025-01-01', what }] }),
    ),
  );
  const feed = await readFeed(page, toAtom(chronology, 'https://example.org/', uuidOf));
  expect(feed.error).toBeNull();
  expect(feed.namespace).toBe('http://www.w3.org/2005/Atom');
  expect(feed.titles).toEqual(texts.map(({ title }) => title.replace(/\r\n?/g, '\n')));
  expect(feed.contents).toHaveLength(texts.length);
});
