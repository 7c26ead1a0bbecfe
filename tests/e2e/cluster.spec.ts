/** Clusters by the keys, and those that zooming does not part; by mouse and finger, see complaints and phone. */
import { expect, test, type Fronts } from './page.ts';

test.describe('a cluster whose events zooming draws apart', () => {
  /** A cluster of events of several days, by its place: what it holds goes with the zoom. */
  async function clusterOf(fronts: Fronts) {
    const cluster = fronts.timeline.locator('[data-front="iraq-syria"] [data-cluster]').first();
    const id = (await cluster.getAttribute('id'))!;
    const count = await cluster.getAttribute('data-cluster');
    const whole = fronts.timeline.locator(`[id="${id}"][data-cluster="${count}"]`);
    const { x, y, width, height } = (await cluster.locator('.target').boundingBox())!;
    return { id, whole, x: x + width / 2, y: y + height / 2 };
  }
  const choice = (fronts: Fronts) => fronts.page.getByRole('dialog', { name: /choose one/ });

  test('opens in place by Enter, and zooms in by a second one', async ({ fronts }) => {
    await fronts.openAwake();
    const { id, whole } = await clusterOf(fronts);
    await fronts.timeline.focus();
    for (let press = 0; press < 40; press++) {
      if ((await fronts.timeline.getAttribute('aria-activedescendant')) === id) break;
      await fronts.page.keyboard.press(
        press < 3 ? 'ArrowDown' : press === 3 ? 'Home' : 'ArrowRight',
      );
    }
    await expect(fronts.timeline).toHaveAttribute('aria-activedescendant', id);
    await fronts.page.keyboard.press('Enter');
    await expect(choice(fronts).getByRole('button', { name: 'Zoom in' })).toBeFocused();
    await fronts.page.keyboard.press('Enter');
    await expect(choice(fronts)).toHaveCount(0);
    await expect(whole).toHaveCount(0);
    await expect(fronts.timeline).toBeFocused();
  });

  test('leads by the arrow keys to its events', async ({ fronts }) => {
    await fronts.openAwake();
    const { x, y } = await clusterOf(fronts);
    await fronts.page.mouse.click(x, y);
    await expect(choice(fronts)).toBeVisible();
    await fronts.page.keyboard.press('ArrowDown');
    await expect(choice(fronts).getByRole('listitem').first().getByRole('button')).toBeFocused();
    await fronts.page.keyboard.press('Enter');
    await expect(fronts.list.locator('details[open]')).toHaveCount(1);
  });
});

test('a cluster that zooming does not part says so, and stays open', async ({ fronts }) => {
  await fronts.page.setViewportSize({ width: 390, height: 844 });
  // No view is closer than that of a day, on which much begins that lasted for months.
  await fronts.openAwake('from=2023-10-07&to=2023-10-07');
  const target = fronts.timeline.locator('[data-front="lebanon"] [data-cluster] .target').first();
  const { x, y, width, height } = (await target.boundingBox())!;
  const days = await fronts.days();
  const choice = fronts.page.getByRole('dialog', { name: /choose one/ });
  for (let press = 0; press < 2; press++) {
    await fronts.page.mouse.click(x + width / 2, y + height / 2);
    await expect(choice).toContainText('close together; zooming does not part them');
    await expect(choice.getByRole('button', { name: 'Zoom in' })).toHaveCount(0);
  }
  expect(await fronts.days()).toEqual(days);
});
