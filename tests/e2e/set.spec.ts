/** A set of one's own: marked, ordered, narrowed to, shared and kept. */
import { expect, test, type Fronts } from './page.ts';

const button = (fronts: Fronts, name: string | RegExp) =>
  fronts.page.getByRole('button', { name, exact: typeof name === 'string' });

async function mark(fronts: Fronts, id: string): Promise<void> {
  await fronts.row(id).locator('> details > summary').click();
  await fronts.row(id).getByRole('button', { name: 'Add to my set' }).click();
  await expect(fronts.row(id).getByRole('button', { name: 'In my set' })).toBeVisible();
}

test('events are marked, shown alone, put in order, and kept for the next visit', async ({
  fronts,
}) => {
  await fronts.openAwake();
  await expect(button(fronts, /^My set/)).toHaveCount(0);
  await mark(fronts, 'tower-22-attack');
  await mark(fronts, 'hamas-attack-2023-10-07');
  await button(fronts, 'My set (2) ▾').click();
  await button(fronts, 'Show only these').click();
  await fronts.expectQuery('set', 'tower-22-attack,hamas-attack-2023-10-07');
  await expect(fronts.tally).toContainText('92 filtered out');
  const rows = fronts.list.locator('[data-event]');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toHaveAttribute('data-event', 'tower-22-attack');
  await button(fronts, /^Move down: Tower 22/).click();
  await fronts.expectQuery('set', 'hamas-attack-2023-10-07,tower-22-attack');
  await expect(rows.first()).toHaveAttribute('data-event', 'hamas-attack-2023-10-07');
  await fronts.openAwake();
  await expect(button(fronts, 'My set (2) ▾')).toBeVisible();
  await expect(fronts.tally).not.toContainText('filtered out');
});

test('a set that somebody shares is shown, and can be kept as one’s own', async ({ fronts }) => {
  await fronts.openAwake('set=safed-strike,tower-22-attack,nowhere');
  await expect(fronts.list.locator('[data-event]')).toHaveCount(2);
  await expect(fronts.page.locator('[data-part="notices"]')).toContainText('“nowhere”');
  await button(fronts, 'Keep as my set').click();
  await expect(button(fronts, 'My set (2) ▾')).toBeVisible();
  await fronts.openAwake();
  await expect(button(fronts, 'My set (2) ▾')).toBeVisible();
});

test('a set is made, ordered and emptied by keys alone', async ({ fronts }) => {
  const { page } = fronts;
  await fronts.openAwake('event=tower-22-attack');
  await fronts.row('tower-22-attack').getByRole('button', { name: 'Add to my set' }).focus();
  await page.keyboard.press('Enter');
  await button(fronts, 'My set (1) ▾').focus();
  await page.keyboard.press('Enter');
  await button(fronts, 'Empty the set').focus();
  await page.keyboard.press('Enter');
  await expect(button(fronts, /^My set/)).toHaveCount(0);
});
