import { expect, test } from './page.ts';

test('the whole timeline prints on a landscape page with its signs, then every line of the list', async ({
  fronts,
}) => {
  const { page } = fronts;
  await fronts.open('from=2024-02-01&to=2024-02-10&event=tower-22-attack&lanes=iran,-lebanon');
  await fronts.point();
  await expect(page.locator('.more')).toHaveCount(6);
  // What goes on paper comes with the first move, as the menus do.
  const pages = async () =>
    (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/MediaBox[^\]]*/g)!;
  await expect.poll(async () => (await pages())[0]).toMatch(/792 612/);

  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 1032, height: 703 });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const sheet = page.locator('[data-part="sheet"]');
  // One page, and no blank third of it.
  const { height } = (await sheet.boundingBox())!;
  expect(height).toBeLessThanOrEqual(703);
  expect(height).toBeGreaterThan(703 * 0.8);
  await expect(sheet.getByRole('heading')).toHaveText('Fronts');
  await expect(sheet.locator('.axis')).toContainText('October 2023');
  await expect(sheet.getByRole('list', { name: 'Signs' })).toContainText('Disputed');
  const order = await sheet
    .locator('[data-front]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-front')));
  expect(order[0]).toBe('iran');
  // All events, as marks or in the number of a cluster.
  const clusters = await sheet
    .locator('[data-cluster]')
    .evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-cluster'))));
  const rows = await fronts.list.locator('[data-event]').count();
  const told = clusters.reduce((a, b) => a + b, await sheet.locator('[data-event]').count());
  expect(told).toBe(rows);
  await expect(fronts.row('tower-22-attack').getByRole('blockquote').first()).toBeVisible();
  await expect(fronts.timeline).toBeHidden();
  await expect(page.locator('button:visible')).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(sheet).toHaveCount(0);
});
