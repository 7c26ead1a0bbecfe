/** The legend filters: a line of it shows only the events of that status. */
import { expect, test, type Fronts } from './page.ts';

const signs = (fronts: Fronts) => fronts.page.getByRole('button', { name: 'Signs' });
const line = (fronts: Fronts, name: string) =>
  fronts.page.locator('#signs').getByRole('button', { name: new RegExp(`^${name}`) });
const rows = (fronts: Fronts) => fronts.list.locator('[data-event]');

test('a line of the legend filters to its status, by the count that it shows', async ({
  fronts,
}) => {
  await fronts.openAwake();
  const total = await rows(fronts).count();
  await signs(fronts).click();
  const disputed = line(fronts, 'Disputed');
  const shown = Number((await disputed.locator('.count').innerText()).match(/\d+/)![0]);
  await expect(disputed).toHaveAttribute('aria-pressed', 'false');
  await disputed.click();
  await expect(disputed).toHaveAttribute('aria-pressed', 'true');
  await expect(rows(fronts)).toHaveCount(shown);
  await expect(fronts.tally).toContainText(`${total - shown} filtered out`);
  await fronts.expectQuery('status', 'disputed');
  await line(fronts, 'Claimed').click();
  await fronts.expectQuery('status', 'disputed,claimed');
  await disputed.click();
  await fronts.expectQuery('status', 'claimed');
  await fronts.page.goBack();
  await fronts.expectQuery('status', 'disputed,claimed');
});

for (const [name, query] of [
  ['on one of these days', 'dated=unknown'],
  ['it lasted these days; the end', 'dated=rough'],
  ['Second ring', 'told=several'],
] as const) {
  test(`the line “${name} …” of the legend filters, too, and its chip drops it`, async ({
    fronts,
  }) => {
    await fronts.openAwake();
    const total = await rows(fronts).count();
    await signs(fronts).click();
    const sign = line(fronts, name);
    const shown = Number((await sign.locator('.count').innerText()).match(/\d+/)![0]);
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(total);
    await sign.click();
    await expect(rows(fronts)).toHaveCount(shown);
    const [key, value] = query.split('=') as [string, string];
    await fronts.expectQuery(key, value);
    await fronts.page.keyboard.press('Escape');
    await fronts.page.getByRole('button', { name: /drop this filter/ }).click();
    await expect(rows(fronts)).toHaveCount(total);
  });
}

test('counts are those under the filter on fronts; none is dimmed and there', async ({
  fronts,
}) => {
  await fronts.openAwake('fronts=yemen-red-sea');
  const total = await rows(fronts).count();
  await signs(fronts).click();
  await expect(line(fronts, 'Disputed')).toBeVisible();
  const counts = (await fronts.page.locator('#signs .count').allInnerTexts()).slice(0, 4);
  const sum = counts.map((text) => Number(text.match(/\d+/)![0])).reduce((a, b) => a + b);
  expect(sum).toBe(total);
  await expect(line(fronts, 'Disputed')).toHaveClass(/none/);
});

test('a lane that the status empties stays open; only the filter on fronts collapses', async ({
  fronts,
}) => {
  await fronts.openAwake('status=disputed');
  const height = (front: string) =>
    fronts.page
      .locator('.gutter li', { hasText: front })
      .evaluate((lane) => lane.getBoundingClientRect().height);
  await expect(fronts.timeline.locator('[data-front="yemen-red-sea"] [data-event]')).toHaveCount(0);
  await expect(fronts.page.locator('.gutter .collapsed')).toHaveCount(0);
  await expect(fronts.page.locator('.gutter')).toContainText('0 events');
  expect(await height('Yemen')).toBeGreaterThan(40);
});

test('the chip drops the status alone, and Show all drops everything', async ({ fronts }) => {
  await fronts.openAwake('status=-reported&fronts=lebanon,iran');
  const chip = fronts.page.getByRole('button', { name: 'not Reported: drop this filter' });
  await chip.click();
  await fronts.expectQuery('status', null);
  await fronts.expectQuery('fronts', 'lebanon,iran');
  await expect(chip).toHaveCount(0);
  await fronts.page.goBack();
  await fronts.expectQuery('status', '-reported');
  await fronts.page.getByRole('button', { name: 'Clear all', exact: true }).click();
  await fronts.expectQuery('status', null);
  await fronts.expectQuery('fronts', null);
  await expect(fronts.tally).not.toContainText('filtered out');
});

test('an empty list names what emptied it, and offers to drop it', async ({ fronts }) => {
  await fronts.openAwake('status=disputed&fronts=yemen-red-sea');
  await expect(fronts.list).toContainText('No event passes the filters on fronts and statuses');
  const way = fronts.list.getByRole('button', { name: /^Show every status: \d+ events/ });
  const promised = Number((await way.innerText()).match(/\d+/)![0]);
  await way.click();
  await expect(rows(fronts)).toHaveCount(promised);
  await fronts.expectQuery('fronts', 'yemen-red-sea');
});

test('an unknown status in the address is said to be none', async ({ fronts }) => {
  await fronts.openAwake('status=true');
  await expect(fronts.page.locator('[data-part="notices"]')).toContainText('no status “true”');
  expect(await rows(fronts).count()).toBeGreaterThan(20);
});
