/** The facets: any of what is asked for, none of what is left out, each value with what it would show. */
import { expect, test, type Fronts } from './page.ts';

const rows = (fronts: Fronts) => fronts.list.locator('[data-event]');
const panel = (fronts: Fronts) => fronts.page.locator('#filters');
const box = (fronts: Fronts, name: string) =>
  panel(fronts).getByRole('checkbox', { name: new RegExp(`^${name} \\d+ events$`) });

async function openPanel(fronts: Fronts): Promise<void> {
  await fronts.page.getByRole('button', { name: /^Filters/ }).click();
  await expect(box(fronts, 'Attack')).toBeVisible();
}

/** What the line of a value says that it would show. */
const promised = async (fronts: Fronts, name: string): Promise<number> =>
  Number(/(\d+)\s*events/.exec(await row(fronts, name).innerText())![1]);
const row = (fronts: Fronts, name: string) =>
  panel(fronts)
    .locator('.row')
    .filter({ hasText: new RegExp(`^\\s*${name}\\s*\\d+\\s*events`) });

test('kinds add up, a source narrows them down, and each count holds what it promised', async ({
  fronts,
}) => {
  await fronts.openAwake();
  const total = await rows(fronts).count();
  await openPanel(fronts);
  const attacks = await promised(fronts, 'Attack');
  const protests = await promised(fronts, 'Protest');
  await box(fronts, 'Attack').check();
  await fronts.expectQuery('kinds', 'attack');
  await expect(rows(fronts)).toHaveCount(attacks);
  await box(fronts, 'Protest').check();
  await expect(rows(fronts)).toHaveCount(attacks + protests);
  const ofOne = await promised(fronts, 'Taras Kuzio');
  await box(fronts, 'Taras Kuzio').check();
  await expect(rows(fronts)).toHaveCount(ofOne);
  await fronts.expectQuery('sources', 'kuzio');
  await fronts.page.keyboard.press('Escape');
  await expect(
    fronts.page.getByRole('button', { name: 'Attack or Protest: drop this filter' }),
  ).toBeVisible();
  await fronts.page.getByRole('button', { name: 'Clear all' }).click();
  await expect(rows(fronts)).toHaveCount(total);
  await fronts.page.goBack();
  await fronts.expectQuery('kinds', 'attack,protest');
  await expect(rows(fronts)).toHaveCount(ofOne);
});

test('an actor is found in a long list and left out, whoever else had a part', async ({
  fronts,
}) => {
  await fronts.openAwake();
  const total = await rows(fronts).count();
  await openPanel(fronts);
  await panel(fronts).getByText('More').click();
  await panel(fronts)
    .getByLabel(/^Find among \d+ actors$/)
    .fill('hezb');
  await expect(box(fronts, 'Abu Baqir al-Saadi')).toHaveCount(0);
  const his = await promised(fronts, 'Hezbollah');
  expect(his).toBeGreaterThan(0);
  const not = panel(fronts).getByRole('button', { name: 'not Hezbollah', exact: true });
  await not.click();
  await fronts.expectQuery('actors', '-hezbollah');
  await expect(not).toHaveAttribute('aria-pressed', 'true');
  await expect(rows(fronts)).toHaveCount(total - his);
  // Its own count is that of all other filters, and stays.
  expect(await promised(fronts, 'Hezbollah')).toBe(his);
  await box(fronts, 'Hezbollah').check();
  await fronts.expectQuery('actors', 'hezbollah');
  await expect(rows(fronts)).toHaveCount(his);
});

test('each actor leads to who that is', async ({ fronts }) => {
  await fronts.openAwake();
  await openPanel(fronts);
  await panel(fronts).getByText(/^More/).click();
  await panel(fronts).getByRole('link', { name: 'who is Hezbollah', exact: true }).click();
  await expect(fronts.page).toHaveURL(/\/who#hezbollah$/);
  await expect(fronts.page.locator('#hezbollah')).toBeInViewport();
});

test('a value that would show nothing stays, dimmed, with its zero', async ({ fronts }) => {
  await fronts.openAwake('fronts=yemen-red-sea');
  await openPanel(fronts);
  expect(await promised(fronts, 'Economy')).toBe(0);
  await expect(row(fronts, 'Economy').locator('label')).toHaveClass(/none/);
  await expect(row(fronts, 'Attack').locator('label')).not.toHaveClass(/none/);
});

test('an empty list names the facets that emptied it, and keeps its promise', async ({
  fronts,
}) => {
  await fronts.openAwake('kinds=law&places=safed');
  await expect(fronts.list).toContainText('No event passes the filters on kinds and places');
  const way = fronts.list.getByRole('button', { name: /^Show every kind: \d+ events?/ });
  const count = Number(/\d+/.exec(await way.innerText())![0]);
  await way.click();
  await expect(rows(fronts)).toHaveCount(count);
  await fronts.expectQuery('places', 'safed');
});

test('an address is filtered by every facet at once, before any word has come', async ({
  fronts,
}) => {
  await fronts.page.route('**/data/*.json', (route) => route.abort());
  await fronts.open(
    'kinds=attack&basis=resolved&sources=-wion&actors=hezbollah,israel&places=safed',
  );
  await expect(rows(fronts)).toHaveCount(1);
  await expect(fronts.row('safed-strike')).toBeVisible();
});

test('an unknown value is said to be none', async ({ fronts }) => {
  await fronts.openAwake('actors=nobody&kinds=war');
  const notices = fronts.page.locator('[data-part="notices"]');
  await expect(notices).toContainText('no actor “nobody”');
  await expect(notices).toContainText('no kind “war”');
});

test('a facet is set by keys alone', async ({ fronts }) => {
  await fronts.openAwake();
  const chip = fronts.page.getByRole('button', { name: /^Filters/ });
  await chip.focus();
  await fronts.page.keyboard.press('Enter');
  await expect(box(fronts, 'Attack')).toBeVisible();
  await fronts.page.keyboard.press('Tab');
  await expect(box(fronts, 'Attack')).toBeFocused();
  await fronts.page.keyboard.press('Space');
  await fronts.expectQuery('kinds', 'attack');
  await fronts.page.keyboard.press('Tab');
  await fronts.page.keyboard.press('Enter');
  await fronts.expectQuery('kinds', '-attack');
  await fronts.page.keyboard.press('Escape');
  await expect(panel(fronts)).toBeHidden();
  await expect(chip).toBeFocused();
});
