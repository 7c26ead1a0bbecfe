/** The timeline in a frame on somebody else's page. */
import { expect, test } from './page.ts';

test('a frame shows the timeline alone, in the view that its address asks for', async ({
  fronts,
}) => {
  const { page } = fronts;
  await page.setViewportSize({ width: 800, height: 500 });
  await fronts.open('from=2024-01-20&to=2024-02-12&fronts=iraq-syria', '/embed');
  expect(await fronts.days()).toEqual(['2024-01-20', '2024-02-12']);
  await expect(fronts.mark('tower-22-attack')).toBeVisible();
  await expect(fronts.list).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  const bottom = await page
    .locator('footer')
    .evaluate((foot) => foot.getBoundingClientRect().bottom);
  expect(bottom).toBeLessThanOrEqual(500);
  await expect(page.locator('footer')).toContainText('five texts, most of them partisan');
});

test('a frame never scrolls, however low it is, and takes no focus', async ({ fronts }) => {
  const { page } = fronts;
  for (const [width, height] of [
    [1200, 700],
    [800, 500],
    [390, 500],
    [390, 300],
    [800, 240],
  ] as const) {
    await page.setViewportSize({ width, height });
    await fronts.open('reading=claims-of-early-march.1&event=tower-22-attack', '/embed');
    await fronts.wake();
    await expect(page.locator('footer')).toContainText('Tower 22');
    const overflow = await page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return [scrollWidth - innerWidth, scrollHeight - innerHeight];
    });
    expect(overflow, `${width} × ${height}`).toEqual([0, 0]);
    await expect(page.locator('body')).toBeFocused();
  }
});

test('the title of a frame says what it shows', async ({ fronts }) => {
  const { page } = fronts;
  await fronts.open('', '/embed');
  await expect(page).toHaveTitle('Fronts: the timeline');
  await fronts.open('fronts=-lebanon&from=2024-01-20&to=2024-02-12', '/embed');
  await expect(page).toHaveTitle('Not Lebanon · 20 January to 12 February 2024 · Fronts');
  await fronts.open('event=tower-22-attack', '/embed');
  await expect(page).toHaveTitle(/^Tower 22: drone attack/);
});

test('neither a hint nor what its address got wrong covers a frame’s way to the full view', async ({
  fronts,
}) => {
  const { page } = fronts;
  await page.setViewportSize({ width: 390, height: 500 });
  await fronts.open('event=no-such-event', '/embed');
  await fronts.wake();
  await expect(page.locator('[data-part="hint"]')).toBeVisible();
  const notice = page.locator('[data-part="notices"]');
  await expect(notice).toContainText('no event “no-such-event”');
  const [above, below] = await Promise.all(
    [notice, page.locator('footer')].map(async (one) => (await one.boundingBox())!),
  );
  expect(above!.y + above!.height).toBeLessThanOrEqual(below!.y);
  await page.getByRole('link', { name: 'Open the full view on Fronts' }).click({ trial: true });
});

test('what is chosen there is told below, and read in full on a page of its own', async ({
  fronts,
}) => {
  const { page } = fronts;
  await fronts.open('from=2024-01-20&to=2024-02-12', '/embed');
  await fronts.wake();
  await fronts.mark('tower-22-attack').locator('.target').click();
  const foot = page.locator('footer');
  await expect(foot).toContainText('Tower 22: drone attack kills three US soldiers in Jordan');
  await expect(foot.locator('blockquote')).not.toBeEmpty();
  const link = foot.getByRole('link', { name: 'Read it in full on Fronts' });
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute(
    'href',
    '/?from=2024-01-20&to=2024-02-12&event=tower-22-attack',
  );
  await foot.getByRole('button', { name: 'Close the event' }).click();
  await expect(foot).toContainText('events in view');
});

test('nothing done in a frame is a step of the page around it', async ({ fronts }) => {
  const { page } = fronts;
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<title>Host</title><iframe src="/embed" width="800" height="500"></iframe>',
    }),
  );
  await page.goto('/host.html');
  const frame = page.frameLocator('iframe');
  const isMarked = (name: string) =>
    frame.locator('body').evaluate((_, name) => performance.getEntriesByName(name).length, name);
  await expect.poll(() => isMarked('items-painted')).toBeGreaterThan(0);
  const steps = await page.evaluate(() => history.length);
  await frame.locator('[data-part="timeline"]').focus();
  await expect.poll(() => isMarked('gestures-ready')).toBeGreaterThan(0);
  for (const key of ['ArrowRight', 'Enter', '+', 'Escape']) await page.keyboard.press(key);
  await expect.poll(() => frame.locator('body').evaluate(() => location.search)).toMatch(/from=/);
  expect(await page.evaluate(() => history.length)).toBe(steps);
});
