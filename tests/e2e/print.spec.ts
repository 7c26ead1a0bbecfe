import { expect, test, type Fronts } from './page.ts';

const VIEW =
  'from=2024-02-01&to=2024-02-10&event=tower-22-attack&lanes=iran,-lebanon&asof=2024-02-05';

/** What goes on paper comes with the first move, as the menus of the lanes do. */
async function openAwake(fronts: Fronts): Promise<void> {
  await fronts.open(VIEW);
  await fronts.point();
  await expect(fronts.page.locator('.more')).toHaveCount(6);
}

test('the whole timeline prints on a landscape page with its signs, then every event as a list', async ({
  fronts,
}) => {
  const { page } = fronts;
  await openAwake(fronts);
  for (const format of ['A4', 'Letter']) {
    const sizes = async () =>
      (await page.pdf({ format })).toString('latin1').match(/MediaBox[^\]]*/g)!;
    const [width, height] = format === 'A4' ? ['84[23]', '59[56]'] : ['792', '612'];
    await expect
      .poll(async () => (await sizes())[0])
      .toMatch(new RegExp(`0 ${width}(\\.\\d+)? ${height}`));
    expect((await sizes())[1], 'the list goes on the paper as it is').toMatch(
      new RegExp(`0 ${height}(\\.\\d+)? ${width}`),
    );
  }

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const sheet = page.locator('[data-part="sheet"]');
  // An A4 page within margins of 6 mm, in CSS px: filled from side to side, and nearly from top to bottom.
  await page.setViewportSize({ width: 1077, height: 748 });
  const drawing = (await sheet.locator('.drawing').boundingBox())!;
  expect(drawing.height).toBeLessThanOrEqual(748);
  expect(drawing.height).toBeGreaterThan(748 * 0.9);
  expect(drawing.width).toBeGreaterThan(1077 * 0.9);
  await expect(sheet.getByRole('heading')).toHaveText('Fronts');
  await expect(sheet.locator('.axis')).toContainText('October 2023');
  await expect(sheet.getByRole('list', { name: 'Signs' })).toContainText('Disputed');
  const footer = sheet.getByRole('contentinfo');
  await expect(footer).toContainText('1 October 2023 to 30 April 2024');
  await expect(footer).toContainText('94 of 94 events in view');
  await expect(footer).toContainText('As known on 5 February 2024');
  // The address is that of what is printed: the whole, and no collapsed lane.
  await expect(footer).toContainText('event=tower-22-attack');
  await expect(footer).not.toContainText('from=');
  const order = await sheet
    .locator('[data-front]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-front')));
  expect(order[0]).toBe('iran');
  await expect(page.locator('[data-part="print"]')).toHaveCSS('color-scheme', 'light');
  expect(await sheet.locator('[data-part="timeline"]').count()).toBe(0);
  await expect(fronts.timeline).toBeHidden();
  await expect(page.locator('button:visible')).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(sheet).toHaveCount(0);
});

test('on paper every event has its mark, or stands in the list with the number of its box', async ({
  fronts,
}) => {
  const { page } = fronts;
  await openAwake(fronts);
  await page.emulateMedia({ media: 'print' });
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('[data-part="sheet"]')).toHaveCount(1, { timeout: 100 });
  }).toPass();
  const sheet = page.locator('[data-part="sheet"]');
  const list = page.locator('[data-part="print-list"]');
  const ids = (all: Element[]) => all.map((one) => one.getAttribute('data-event'));
  const marked = await sheet.locator('[data-event]').evaluateAll(ids);
  const listed = await list.locator('[data-event]').evaluateAll(ids);
  const boxed = await list.locator('[data-event]:has(.box)').evaluateAll(ids);
  expect(listed).toHaveLength(94);
  expect([...marked, ...boxed].sort()).toEqual([...listed].sort());
  const inClusters = await sheet
    .locator('[data-cluster]')
    .evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-cluster'))));
  expect(inClusters.reduce((a, b) => a + b, 0)).toBe(boxed.length);
  expect(boxed.length, 'few events have no place of their own').toBeLessThan(25);
  const open = list.locator('[data-event="tower-22-attack"]');
  await expect(open).toContainText('28 January 2024 · Iraq, Syria & Jordan · reported');
  await expect(open.getByRole('blockquote').first()).toBeVisible();
  await expect(list).toContainText('Wikipedia, “Axis of Resistance”, published');
});
