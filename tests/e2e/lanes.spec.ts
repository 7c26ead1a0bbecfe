import type { Locator } from '@playwright/test';
import { expect, test, type Fronts } from './page.ts';

const USUAL = ['gaza-israel', 'lebanon', 'iraq-syria', 'yemen-red-sea', 'iran', 'diplomacy'];

const lanes = (fronts: Fronts): Promise<(string | null)[]> =>
  fronts.timeline
    .locator('[data-front]')
    .evaluateAll((groups) => groups.map((group) => group.getAttribute('data-front')));

/** The button of a lane’s menu; it comes with the reader’s first move. */
async function menuOf(fronts: Fronts, name: string): Promise<Locator> {
  await fronts.point(0.9, 0.02);
  return fronts.page.getByRole('button', { name: `Lane: ${name}` });
}

test('a lane moves by its menu, keeps its colour, and Back undoes it', async ({ fronts }) => {
  await fronts.openAwake();
  const tone = (part: string) =>
    fronts.page
      .locator(part)
      .evaluateAll((parts) => parts.map((one) => one.getAttribute('data-tone')));
  expect(await lanes(fronts)).toEqual(USUAL);
  await (await menuOf(fronts, 'Iran')).click();
  const up = fronts.page.getByRole('button', { name: 'Move up' });
  await up.click();
  await up.click();
  const moved = ['gaza-israel', 'lebanon', 'iran', 'iraq-syria', 'yemen-red-sea', 'diplomacy'];
  expect(await lanes(fronts)).toEqual(moved);
  await expect(fronts.page.getByRole('status').filter({ hasText: 'Iran' })).toHaveText(
    'Iran: lane 3 of 6',
  );
  await fronts.expectQuery('lanes', 'gaza-israel,lebanon,iran');
  // The same order and colours wherever the fronts stand one below the other.
  const tones = ['0', '1', '4', '2', '3', '5'];
  expect(await tone('[data-part="timeline"] [data-front]')).toEqual(tones);
  expect(await tone('.gutter ol > li')).toEqual(tones);
  expect(await tone('[data-part="overview"] g[data-tone]')).toEqual(tones);
  await expect(fronts.row('damascus-consulate-strike')).toHaveAttribute('data-tone', '4');
  await fronts.page.keyboard.press('Escape');
  await fronts.page.goBack();
  await fronts.page.goBack();
  await expect.poll(() => lanes(fronts)).toEqual(USUAL);
});

test('a lane moves by keys alone, and the keys stay with it', async ({ fronts }) => {
  await fronts.openAwake();
  const button = await menuOf(fronts, 'Lebanon');
  await button.focus();
  await fronts.page.keyboard.press('Alt+ArrowUp');
  expect((await lanes(fronts))[0]).toBe('lebanon');
  await expect(button).toBeFocused();
  await fronts.page.keyboard.press('Alt+ArrowDown');
  await fronts.expectQuery('lanes', null);
  await fronts.page.keyboard.press('Enter');
  await fronts.page.keyboard.press('Tab');
  await expect(fronts.page.getByRole('button', { name: 'Only this lane' })).toBeFocused();
  await fronts.page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

test('a collapsed lane keeps its events in the list, the counts and as bare marks', async ({
  fronts,
}) => {
  await fronts.openAwake();
  const counts = await fronts.tally.innerText();
  const rows = await fronts.list.locator('[data-event]').count();
  const lane = fronts.timeline.locator('[data-front="lebanon"]');
  expect(await lane.locator('[data-event] text').count()).toBeGreaterThan(0);
  await (await menuOf(fronts, 'Lebanon')).click();
  await fronts.page.getByRole('button', { name: 'Collapse' }).click();
  await fronts.expectQuery('lanes', '-lebanon');
  await expect(lane.locator('[data-event] text')).toHaveCount(0);
  await expect(fronts.tally).toHaveText(counts);
  await expect(fronts.list.locator('[data-event]')).toHaveCount(rows);
  const clusters = await lane
    .locator('[data-cluster]')
    .evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-cluster'))));
  const told = clusters.reduce((a, b) => a + b, await lane.locator('[data-event]').count());
  expect(told).toBe(await fronts.list.locator('[data-tone="1"][data-event]').count());
});

test('a lane is shown alone and hidden by the filter, and by nothing else', async ({ fronts }) => {
  await fronts.openAwake();
  const button = await menuOf(fronts, 'Iran');
  await button.click();
  await fronts.page.getByRole('button', { name: 'Only this lane' }).click();
  await fronts.expectQuery('fronts', 'iran');
  await button.click();
  await fronts.page.getByRole('button', { name: 'Show all lanes' }).click();
  await fronts.expectQuery('fronts', null);
  await button.click();
  await fronts.page.getByRole('button', { name: 'Hide', exact: true }).click();
  await fronts.expectQuery('fronts', '-iran');
  await expect(fronts.tally).toContainText('filtered out');
  await button.click();
  await fronts.page.getByRole('button', { name: 'Show', exact: true }).click();
  await fronts.expectQuery('fronts', null);
});

test('the menu of fronts has the order of the lanes, and changes it', async ({ fronts }) => {
  await fronts.openAwake('lanes=iran');
  await fronts.page.getByRole('button', { name: 'All fronts' }).click();
  const boxes = fronts.page.getByRole('checkbox');
  await expect(boxes).toHaveCount(6);
  const names = () =>
    boxes.evaluateAll((all) =>
      all.map((box) => (box as HTMLInputElement).labels![0]!.innerText.split(/\s/)[0]),
    );
  expect(await names()).toEqual(['Iran', 'Gaza', 'Lebanon', 'Iraq,', 'Yemen', 'Diplomacy']);
  const down = fronts.page.getByRole('button', { name: 'Move down: Iran' });
  await down.click();
  await expect(down).toBeFocused();
  await fronts.expectQuery('lanes', 'gaza-israel,iran');
  expect((await names())[1]).toBe('Iran');
  await fronts.page.getByRole('button', { name: 'Reset order' }).click();
  await fronts.expectQuery('lanes', null);
  expect(await lanes(fronts)).toEqual(USUAL);
});

test('an address with a lane that is not there says so and keeps the others', async ({
  fronts,
}) => {
  await fronts.openAwake('lanes=mars,iran,-lebanon');
  await expect(fronts.page.locator('[data-part="notices"]')).toContainText('mars');
  expect((await lanes(fronts))[0]).toBe('iran');
});
