import { createFingers, expect, test } from './page.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('a tap on a mark opens its event below the strip', async ({ fronts }) => {
  await fronts.open();
  await fronts.mark('iran-attack-2024-04').locator('.target').tap();
  await expect(fronts.row('iran-attack-2024-04').locator('details')).toHaveAttribute('open', '');
  await expect(fronts.row('iran-attack-2024-04').locator('h3')).toBeInViewport();
});

test('all six fronts are named on the strip', async ({ fronts }) => {
  await fronts.open();
  const names = fronts.page.locator('.gutter .name');
  await expect(names).toHaveCount(6);
  for (const name of await names.all()) await expect(name).toBeInViewport();
});

test('a vertical swipe over the strip scrolls the page and moves nothing in time', async ({
  fronts,
}) => {
  await fronts.open('from=2024-01-01&to=2024-03-01');
  const days = await fronts.days();
  const top = await fronts.page.evaluate(() => scrollY);
  const { x, y } = await fronts.point();
  const fingers = await createFingers(fronts.page);
  await fingers.down({ x, y });
  for (let step = 1; step <= 8; step++) await fingers.move({ x: x + step, y: y - step * 15 });
  await fingers.up();
  await expect.poll(() => fronts.page.evaluate(() => scrollY)).toBeGreaterThan(top + 60);
  expect(await fronts.days()).toEqual(days);
});

test('a horizontal swipe pans and does not scroll', async ({ fronts }) => {
  await fronts.open('from=2024-01-01&to=2024-03-01');
  const { x, y } = await fronts.point();
  const fingers = await createFingers(fronts.page);
  await fingers.down({ x, y });
  for (let step = 1; step <= 8; step++) await fingers.move({ x: x - step * 15, y: y + step });
  await fingers.up();
  await expect.poll(async () => (await fronts.days())[0] > '2024-01-10').toBe(true);
});

test('a pinch zooms along time', async ({ fronts }) => {
  await fronts.open();
  const before = await fronts.spanDays();
  const { x, y } = await fronts.point();
  const fingers = await createFingers(fronts.page);
  const apart = (px: number) => [
    { x: x - px, y },
    { x: x + px, y },
  ];
  await fingers.down(...apart(30));
  for (const px of [50, 80, 120]) await fingers.move(...apart(px));
  await fingers.up();
  expect(await fronts.spanDays()).toBeLessThan(before / 2);
});
