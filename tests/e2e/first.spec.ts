import type { Page, Route } from '@playwright/test';
import { createFingers, expect, Fronts, test } from './page.ts';

/** Opens two months of the timeline and keeps the file of d3-zoom back until the function returned is called. */
async function openWithoutZoom(fronts: Fronts): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await onZoomFile(fronts.page, async (route) => {
    await released;
    await route.continue();
  });
  await fronts.open('from=2024-01-01&to=2024-03-01');
  return release;
}

test('a row opened before the page could hear of it stays open, and gets its words', async ({
  fronts,
}) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await fronts.page.route('**/*.js', async (route) => {
    if (route.request().url().includes('/_app/')) await released;
    await route.continue();
  });
  await fronts.page.goto('/', { waitUntil: 'commit' });
  const row = fronts.row('biden-visit');
  await row.locator('> details > summary').click();
  await expect(row.locator('> details')).toHaveAttribute('open', '');
  release();
  await expect(row.getByRole('blockquote').first()).toBeVisible();
  await fronts.expectQuery('event', 'biden-visit');
});

/** d3-zoom keeps its transform on the element under this name, which no build changes. */
async function onZoomFile(page: Page, handle: (route: Route) => Promise<void>): Promise<void> {
  await page.route('**/*.js', async (route) => {
    const isZoom = (await (await route.fetch()).text()).includes('__zoom');
    await (isZoom ? handle(route) : route.continue());
  });
}

const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);

test('the first turn of the wheel counts, though what zooms has yet to come', async ({
  fronts,
}) => {
  const release = await openWithoutZoom(fronts);
  const span = await fronts.spanDays();
  const top = await scrolled(fronts.page);
  await fronts.point();
  await fronts.wheel(-100, 2);
  expect(await fronts.spanDays()).toBe(span);
  expect(await scrolled(fronts.page)).toBe(top);
  release();
  await expect.poll(() => fronts.spanDays()).toBeLessThan(span * 0.8);
});

test('what Shift and the wheel pan before what zooms has come, is panned once', async ({
  fronts,
}) => {
  const release = await openWithoutZoom(fronts);
  const [from] = await fronts.days();
  await fronts.point();
  await fronts.wheel(0, 1, 100);
  await expect.poll(async () => (await fronts.days())[0] > from).toBe(true);
  const panned = await fronts.days();
  release();
  await fronts.page.keyboard.press('Shift');
  await fronts.page.waitForLoadState('networkidle');
  expect(await fronts.days()).toEqual(panned);
});

test('a drag that began before what pans could come goes on from where it began', async ({
  fronts,
}) => {
  const release = await openWithoutZoom(fronts);
  const [from] = await fronts.days();
  const span = await fronts.spanDays();
  const box = (await fronts.timeline.boundingBox())!;
  const { x, y } = await fronts.point(0.6, 0.1);
  await fronts.page.mouse.down();
  await fronts.page.mouse.move(x - box.width / 8, y);
  release();
  await expect.poll(async () => (await fronts.days())[0] > from).toBe(true);
  await fronts.page.mouse.move(x - box.width / 4, y);
  await fronts.page.mouse.up();
  const panned = async () => (Date.parse((await fronts.days())[0]) - Date.parse(from)) / 86_400_000;
  await expect.poll(async () => Math.abs((await panned()) - span / 4)).toBeLessThanOrEqual(2);
});

test('a drag that ended before what pans could come opens nothing', async ({ fronts }) => {
  const release = await openWithoutZoom(fronts);
  const [from] = await fronts.days();
  const mark = await fronts.mark('tower-22-attack').locator('.target').boundingBox();
  const [x, y] = [mark!.x + mark!.width / 2, mark!.y + mark!.height / 2];
  await fronts.page.mouse.move(x, y);
  await fronts.page.mouse.down();
  await fronts.page.mouse.move(x - 90, y, { steps: 4 });
  await fronts.page.mouse.up();
  release();
  await expect.poll(async () => (await fronts.days())[0] > from).toBe(true);
  await expect(fronts.list.locator('details[open]')).toHaveCount(0);
});

// Without `fronts`: a file that fails to load is an error in the console.
test('where what zooms does not come, the page keeps its wheel, and buttons zoom', async ({
  page,
}) => {
  const fronts = new Fronts(page);
  await onZoomFile(page, (route) => route.abort());
  await fronts.open('from=2024-01-01&to=2024-03-01');
  const span = await fronts.spanDays();
  const top = await scrolled(page);
  await fronts.point();
  await expect
    .poll(async () => {
      await fronts.wheel(120);
      return scrolled(page);
    })
    .toBeGreaterThan(top);
  await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
  await expect.poll(() => fronts.spanDays()).toBeLessThan(span);
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a swipe made before what pans could come pans all the same', async ({ fronts }) => {
    const release = await openWithoutZoom(fronts);
    const box = (await fronts.timeline.boundingBox())!;
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const [from] = await fronts.days();
    const fingers = await createFingers(fronts.page);
    await fingers.down(at);
    for (let step = 1; step <= 8; step++) await fingers.move({ x: at.x - step * 15, y: at.y });
    await fingers.up();
    expect((await fronts.days())[0]).toBe(from);
    release();
    await expect.poll(async () => (await fronts.days())[0] > from).toBe(true);
  });
});
