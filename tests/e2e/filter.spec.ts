import { expect, test } from './page.ts';

test('a lane’s name filters to its front, in timeline and list alike', async ({ fronts }) => {
  await fronts.openAwake();
  const total = await fronts.list.locator('[data-event]').count();
  await fronts.page.getByRole('button', { name: /^Lebanon/ }).click();
  const rows = await fronts.list.locator('[data-event]').count();
  expect(rows).toBeGreaterThan(0);
  expect(rows).toBeLessThan(total);
  await expect(fronts.timeline.locator('[data-front="iran"] [data-event]')).toHaveCount(0);
  await expect(fronts.tally).toContainText(`${total - rows} filtered out`);
  await fronts.expectQuery('fronts', 'lebanon');
});

test('fronts chosen in the menu add up, and one button shows all again', async ({ fronts }) => {
  await fronts.openAwake();
  const total = await fronts.list.locator('[data-event]').count();
  await fronts.page.getByRole('button', { name: 'All fronts' }).click();
  await fronts.page.getByRole('checkbox', { name: /Iran/ }).check();
  await fronts.page.getByRole('checkbox', { name: /Yemen/ }).check();
  await fronts.expectQuery('fronts', 'yemen-red-sea,iran');
  const shown = await fronts.list.locator('[data-event]').count();
  await expect(fronts.tally).toContainText(`${total - shown} filtered out`);
  await fronts.page.getByRole('button', { name: 'Show all fronts' }).click();
  await fronts.expectQuery('fronts', null);
  await expect(fronts.list.locator('[data-event]')).toHaveCount(total);
});

test('the line of counts adds up to the whole', async ({ fronts }) => {
  for (const query of [
    '',
    'from=2024-02-08&to=2024-02-20',
    'fronts=-iran&from=2023-11-01&to=2024-01-01',
  ]) {
    await fronts.openAwake(query);
    const numbers = (await fronts.tally.innerText()).match(/\d+/g)!.map(Number);
    const [inView, total, ...rest] = numbers as [number, number, ...number[]];
    expect(inView + rest.reduce((sum, part) => sum + part, 0)).toBe(total);
  }
});

test('an address with unknown fronts, a broken date, an unknown event and a strange key says so and shows the page', async ({
  fronts,
}) => {
  await fronts.openAwake('fronts=nowhere,lebanon&from=2024-13-01&event=xyz&unknown=1');
  const notices = fronts.page.locator('[data-part="notices"]');
  await expect(notices.getByRole('listitem')).toHaveCount(4);
  await expect(notices).toContainText('nowhere');
  await expect(notices).toContainText('2024-13-01');
  await expect(notices).toContainText('xyz');
  await expect(notices).toContainText('“unknown=1” in the address means nothing here.');
  expect(await fronts.list.locator('[data-event]').count()).toBeGreaterThan(0);
  await notices.getByRole('button', { name: 'Dismiss', exact: true }).click();
  await expect(notices).toHaveCount(0);
});

test('a front left out in the address is unchecked, and can be let in again', async ({
  fronts,
}) => {
  await fronts.openAwake('fronts=-iran');
  await expect(fronts.timeline.locator('[data-front="iran"] [data-event]')).toHaveCount(0);
  await fronts.page.getByRole('button', { name: '5 fronts' }).click();
  await expect(fronts.page.getByRole('checkbox', { name: /Lebanon/ })).toBeChecked();
  await fronts.page.getByRole('checkbox', { name: /^Iran/ }).check();
  await fronts.expectQuery('fronts', null);
  await expect(fronts.tally).not.toContainText('filtered out');
});

test('a filter that hides the event asked for is lifted, and that is said', async ({ fronts }) => {
  await fronts.openAwake('fronts=iran&event=tower-22-attack');
  await expect(fronts.page.locator('[data-part="notices"]')).toContainText('filter was lifted');
  await expect(fronts.row('tower-22-attack').locator('> details')).toHaveAttribute('open', '');
  await fronts.expectQuery('fronts', null);
});

test('dismissing a notice mends the address, so that it does not come back', async ({ fronts }) => {
  await fronts.openAwake('fronts=mars');
  await fronts.page.getByRole('button', { name: 'Dismiss', exact: true }).click();
  await fronts.expectQuery('fronts', null);
  await fronts.page.reload();
  await expect(fronts.page.locator('[data-part="notices"]')).toHaveCount(0);
});

for (const query of [
  'from=foo&to=foo',
  'fronts=mars,-mars',
  'from=2024-03-01&to=2024-01-01',
  'from=1900-01-01&to=1900-02-01',
  'from=%00&to=%F0%9F%92%A5',
  'fronts=%3Cscript%3Ealert(1)%3C/script%3E',
  'event=__proto__&fronts=constructor',
]) {
  test(`no address breaks the page: ${query}`, async ({ fronts }) => {
    await fronts.openAwake(query);
    await expect(fronts.page.locator('[data-part="notices"]')).toBeVisible();
    expect(await fronts.list.locator('[data-event]').count()).toBeGreaterThan(20);
  });
}

for (const width of [1024, 1280, 1440]) {
  test(`at ${width} px all that is filtered by is seen, and pressing it drops it`, async ({
    fronts,
  }) => {
    await fronts.page.setViewportSize({ width, height: 768 });
    await fronts.open(
      'fronts=lebanon,iran&kinds=attack&status=claimed&sources=-wikipedia&q=hezbollah&range=2024-02',
    );
    const chips = fronts.page.getByRole('button', { name: ': drop this filter' });
    await expect(chips).toHaveCount(5);
    for (const chip of await chips.all()) {
      await expect(chip).toBeInViewport({ ratio: 1 });
      await chip.click({ trial: true });
    }
    await fronts.page.getByRole('button', { name: 'Clear all' }).click();
    await expect(chips).toHaveCount(0);
  });
}
