/** The words of the events: fetched once, when a reader shows that they are there. */
import { readFileSync } from 'node:fs';
import type { Route } from '@playwright/test';
import { expect, test as base } from './page.ts';

const DATA = '**/data/chronology.json';

const test = base.extend<{ asked: () => number }>({
  asked: async ({ page }, use) => {
    let count = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/data/chronology.json')) count += 1;
    });
    await use(() => count);
  },
});

test('the page comes without them, and asks for them once, at the first sign of life', async ({
  fronts,
  asked,
}) => {
  await fronts.open();
  expect(asked()).toBe(0);
  await fronts.page.mouse.move(400, 400);
  await expect.poll(asked).toBe(1);
  await fronts.row('safed-strike').locator('> details > summary').click();
  await expect(fronts.row('safed-strike').getByRole('blockquote').first()).toBeVisible();
  await fronts.row('riyadh-summit').locator('> details > summary').click();
  await expect(fronts.row('riyadh-summit').getByRole('blockquote').first()).toBeVisible();
  expect(asked()).toBe(1);
});

test('an address that names an event brings its words without waiting for the reader', async ({
  fronts,
}) => {
  await fronts.open('event=safed-strike');
  await expect(fronts.row('safed-strike').getByRole('blockquote').first()).toBeVisible();
});

test('words that do not come are said to be missing, and can be asked for again', async ({
  page,
}) => {
  const refuse = (route: Route) => route.abort();
  await page.route(DATA, refuse);
  await page.goto('/?event=safed-strike');
  const row = page.locator('[data-part="list"] [data-event="safed-strike"]');
  await expect(row.getByRole('alert')).toContainText('did not come');
  await page.unroute(DATA, refuse);
  await row.getByRole('button', { name: 'Ask again' }).click();
  await expect(row.getByRole('blockquote').first()).toBeVisible();
  await expect(row.getByRole('alert')).toHaveCount(0);
  await expect(row.locator('> details > summary')).toBeFocused();
});

test('words that are on their way are said to be, and are not waited for by the neighbours', async ({
  page,
}) => {
  let answer = () => {};
  const asked = new Promise<void>((resolve) => (answer = resolve));
  await page.route(DATA, async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto('/?event=safed-strike');
  const row = page.locator('[data-part="list"] [data-event="safed-strike"]');
  const reader = row.locator('[data-part="reader"]');
  await expect(reader).toHaveAttribute('aria-busy', 'true');
  await expect(reader.getByText('are on their way')).toBeVisible();
  await expect(reader.getByRole('button', { name: /^After it in the list/ })).toBeEnabled();
  answer();
  await expect(row.getByRole('blockquote').first()).toBeVisible();
  await expect(reader).toHaveAttribute('aria-busy', 'false');
});

test('an event that newer data no longer have is said to be gone', async ({ page }) => {
  await page.route(DATA, async (route) => {
    const response = await route.fetch();
    const data = (await response.json()) as { events: { id: string }[] };
    const events = data.events.filter(({ id }) => id !== 'safed-strike');
    await route.fulfill({ response, json: { ...data, events } });
  });
  await page.goto('/?event=safed-strike');
  const row = page.locator('[data-part="list"] [data-event="safed-strike"]');
  await expect(row.getByRole('alert')).toContainText('no longer in the data');
  await expect(row.getByRole('button', { name: 'Load the page anew' })).toBeVisible();
});

test('the prerendered page holds every quote once: in the markup, and not in its data', () => {
  const html = readFileSync('build/index.html', 'utf8');
  const { events } = JSON.parse(readFileSync('build/data/chronology.json', 'utf8')) as {
    events: { title: string; accounts: { quote: string }[] }[];
  };
  const at = html.lastIndexOf('<script');
  const [markup, data] = [html.slice(0, at), html.slice(at)];
  const quotes = events.flatMap(({ accounts }) => accounts.map(({ quote }) => quote));
  expect(quotes.length).toBeGreaterThan(0);
  expect(markup.match(/<blockquote/g)).toHaveLength(quotes.length);
  expect(data).toContain(JSON.stringify(events[0]!.title).slice(1, -1));
  for (const quote of quotes) {
    expect(data).not.toContain(JSON.stringify(quote).slice(1, 60));
  }
});
