/** Guided readings: stepped through on the timeline, and read as pages. */
import { expect, test, type Fronts } from './page.ts';

const guide = (fronts: Fronts) => fronts.page.getByRole('region', { name: 'Guided reading' });

test('a reading is stepped through on the timeline, forwards and back', async ({ fronts }) => {
  const { page } = fronts;
  await page.goto('/readings');
  await page.getByRole('link', { name: 'Claims of early March' }).click();
  await page.getByRole('link', { name: 'Go through it on the timeline' }).click();
  await expect(guide(fronts)).toContainText('1 of 6');
  await expect(guide(fronts)).toContainText('“over the past few days”');
  await guide(fronts).getByRole('link', { name: 'Next' }).click();
  await expect(guide(fronts)).toContainText('2 of 6');
  await expect(fronts.row('haifa-power-plant-claim').locator('> details')).toHaveAttribute(
    'open',
    '',
  );
  await fronts.expectQuery('reading', 'claims-of-early-march.2');
  expect(await fronts.days()).toEqual(['2024-03-03', '2024-03-14']);
  await page.goBack();
  await expect(guide(fronts)).toContainText('1 of 6');
  await fronts.expectQuery('event', 'iri-resumed-attacks');
});

test('the arrow keys step, and Escape ends the reading where it is', async ({ fronts }) => {
  await fronts.openAwake(
    'reading=known-on-20-november.1&from=2023-10-05&to=2023-11-22&asof=2023-11-20',
  );
  await guide(fronts).getByRole('link', { name: 'Next' }).focus();
  await fronts.page.keyboard.press('ArrowRight');
  await expect(guide(fronts)).toContainText('2 of 7');
  await fronts.page.keyboard.press('ArrowRight');
  await expect(guide(fronts)).toContainText('3 of 7');
  await fronts.page.keyboard.press('ArrowLeft');
  await expect(guide(fronts)).toContainText('2 of 7');
  await fronts.page.keyboard.press('Escape');
  await expect(guide(fronts)).toHaveCount(0);
  await fronts.expectQuery('reading', null);
  await fronts.expectQuery('asof', '2023-11-20');
  await fronts.expectQuery('event', 'hamas-attack-2023-10-07');
});

test('who comes to a reading goes through it by keys at once, to its end and back', async ({
  fronts,
}) => {
  const { page } = fronts;
  await page.goto('/readings/claims-of-early-march');
  await page.getByRole('link', { name: 'Go through it on the timeline' }).press('Enter');
  const next = guide(fronts).getByRole('link', { name: 'Next' });
  await expect(next).toBeFocused();
  await expect(next).toHaveAccessibleDescription(/“over the past few days”/);
  await expect(fronts.row('iri-resumed-attacks').locator('h3')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(guide(fronts)).toContainText('2 of 6');
  for (const step of [3, 4, 5, 6]) {
    await page.keyboard.press('ArrowRight');
    await expect(guide(fronts)).toContainText(`${step} of 6`);
  }
  await expect(guide(fronts).getByRole('button', { name: 'Done' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(guide(fronts).getByRole('link', { name: 'Back' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(guide(fronts)).toContainText('5 of 6');
  await page.keyboard.press('Tab');
  await expect(next).toBeFocused();
});

test('a reading takes the focus from nothing that has it', async ({ fronts }) => {
  const { page } = fronts;
  let answer = () => {};
  const asked = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/data/readings.json', async (route) => {
    await asked;
    await route.continue();
  });
  await fronts.openAwake('reading=claims-of-early-march.1');
  await fronts.timeline.focus();
  answer();
  await expect(guide(fronts)).toContainText('1 of 6');
  await guide(fronts).getByRole('link', { name: 'Next' }).hover();
  await expect(fronts.timeline).toBeFocused();
});

test('a step that there is not is said to be none', async ({ fronts }) => {
  await fronts.openAwake('reading=no-such-walk.1');
  await expect(guide(fronts)).toContainText('There is no such step');
  await guide(fronts).getByRole('button', { name: 'Close' }).click();
  await expect(guide(fronts)).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a reading is read as a page, each step with the words of its event', async ({ page }) => {
    await page.goto('/readings/from-tower-22-to-al-saadi');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('From Tower 22 to al-Saadi');
    const steps = page.locator('main ol > li');
    await expect(steps).toHaveCount(7);
    await expect(steps.first()).toContainText('killed three US soldiers');
    await expect(steps.first().locator('blockquote')).toContainText('Tower 22');
    await expect(steps.first().getByRole('link', { name: 'Step 1' })).toHaveAttribute(
      'href',
      /^\/\?from=2024-01-18&to=2024-02-12&event=tower-22-attack&reading=from-tower-22-to-al-saadi\.1$/,
    );
  });

  test('a page that speaks of rings and of what is faint shows them, with what they say', async ({
    page,
  }) => {
    await page.goto('/readings/known-on-20-november');
    const key = page.getByRole('list', { name: 'Signs' });
    await expect(key.getByRole('listitem')).toHaveText([
      /Reported/,
      /Claimed by a party/,
      /Not corroborated/,
      /Disputed/,
      /Fading ends/,
      /Faint and struck through: not yet told/,
    ]);
    await expect(key.locator('svg.sign')).toHaveCount(6);
    const faint = page.locator('main ol > li', { hasText: 'The event is faint' });
    await expect(faint.locator('svg.sign .dot.untold')).toBeVisible();
    await expect(faint).toContainText('Claimed by a party · not yet told');
  });
});
