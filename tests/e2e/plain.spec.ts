/** What the prerendered file gives before and without JavaScript. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('without JavaScript the list with all its quotes is readable', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'October 2023' })).toBeVisible();
  const quotes = page.locator('[data-part="list"] blockquote');
  expect(await quotes.count()).toBeGreaterThan(40);
  const row = page.locator('[data-part="list"] [data-event="tower-22-attack"]');
  await row.locator('summary').click();
  await expect(row.locator('blockquote').first()).toBeVisible();
  await expect(row.locator('blockquote').first()).toContainText('Tower 22');
  await expect(row.locator('figcaption').first()).toBeVisible();
});

test('without JavaScript the timeline stands in full', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  const timeline = page.locator('[data-part="timeline"]');
  await expect(timeline.locator('[data-event="hamas-attack-2023-10-07"]')).toBeVisible();
  await expect(timeline.locator('[data-event="iran-attack-2024-04"]')).toBeVisible();
  await expect(timeline.locator('.axis .name').first()).toHaveText('October 2023');
});

test('no prerendered page carries a style attribute, which its policy would block', () => {
  const pages = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  expect(pages).toContain('index.html');
  for (const page of pages) {
    const html = readFileSync(join('build', page), 'utf8');
    expect(html).not.toMatch(/<[^>]+\sstyle=/);
    expect(html).toContain('http-equiv="content-security-policy"');
  }
});

test('what was left out stands on the Method page, each with the reason and who told it', async ({
  page,
}) => {
  await page.goto('/method');
  await expect(page.getByRole('heading', { name: 'What was left out, and why' })).toBeVisible();
  const remus = page.locator('#remus-600');
  await expect(remus).toContainText('Told by Behind the News.');
  await expect(remus.getByRole('link')).toHaveAttribute('href', /^https:/);
  await expect(page.locator('#lavrov-on-hitler')).toContainText('1 May 2022');
});

test('who is who leads from a name to who it is, and to their events', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('link', { name: 'Who is who' }).click();
  const names = page.getByRole('navigation', { name: 'Names' });
  await names.getByRole('link', { name: 'Hezbollah', exact: true }).click();
  const hezbollah = page.locator('#hezbollah');
  await expect(hezbollah).toBeInViewport();
  await expect(hezbollah).toContainText('Hizbullah');
  await expect(hezbollah.getByRole('link', { name: 'On the timeline' })).toHaveAttribute(
    'href',
    '/?actors=hezbollah',
  );
  await hezbollah.locator('a[href$="/events/safed-strike"]').click();
  await expect(page).toHaveURL(/\/events\/safed-strike$/);
});

test('words in other scripts keep their direction and tell their language', async ({ page }) => {
  await page.goto('/who');
  const spellings = (id: string) => page.locator(`#${id} bdi[dir="rtl"]`);
  const langs = (id: string) =>
    spellings(id).evaluateAll((all) => all.map((one) => one.getAttribute('lang')));
  expect(await langs('hezbollah')).toEqual(['ar', 'fa', 'he']);
  expect(await langs('taliban')).toEqual(['ps', 'ps']);
  await page.goto('/events/houthi-will-not-stop');
  await expect(page.locator('.context bdi[lang="ar"]')).toHaveText('الرئيس الإيراني');
});

test('a wrong address says so, and leads to the chronology, wherever it was', async ({ page }) => {
  for (const address of ['/nowhere', '/no/such/page']) {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
    await page.getByRole('link', { name: 'To the chronology' }).click();
    await expect(page.getByRole('heading', { name: 'Fronts', exact: true })).toBeVisible();
  }
});
