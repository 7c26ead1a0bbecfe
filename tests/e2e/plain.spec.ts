/** What the prerendered file gives before and without JavaScript. */
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

test('the prerendered page carries no style attribute, which its policy would block', async ({
  request,
}) => {
  const html = await (await request.get('/')).text();
  expect(html).not.toMatch(/<[^>]+\sstyle=/);
  expect(html).toContain('http-equiv="content-security-policy"');
});
