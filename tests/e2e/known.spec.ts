/** As known on a day: what no text had told by then goes faint, is counted, and stays readable. */
import { expect, test, type Fronts } from './page.ts';

const chip = (fronts: Fronts) => fronts.page.getByRole('button', { name: /^As known on/ });
const count = (fronts: Fronts) => fronts.page.locator('[data-part="known"]');

/** Only Taras Kuzio tells of it among the first three texts; the others came out later. */
const TOWER = 'tower-22-attack';

test('a text’s name sets the day it was out, the list says what was not yet told, and Back undoes it', async ({
  fronts,
}) => {
  await fronts.openAwake();
  await expect(count(fronts)).toHaveCount(0);
  await chip(fronts).click();
  await fronts.page.getByRole('button', { name: /^UPI column/ }).click();
  await fronts.expectQuery('asof', '2023-11-20');
  await expect(chip(fronts)).toHaveText('As known on 20 Nov 2023');
  const untold = fronts.list.locator('[data-event]', { hasText: 'not yet told' });
  const total = await fronts.list.locator('[data-event]').count();
  await expect(count(fronts)).toHaveText(
    `${await untold.count()} of ${total} not yet told by 20 November 2023`,
  );
  await expect(fronts.row(TOWER)).toContainText('not yet told');
  await expect(fronts.row('hamas-attack-2023-10-07')).not.toContainText('not yet told');
  await fronts.page.goBack();
  await fronts.expectQuery('asof', null);
  await expect(untold).toHaveCount(0);
  await expect(count(fronts)).toHaveCount(0);
});

test('the day stands as a line where it ends on the timeline', async ({ fronts }) => {
  await fronts.openAwake('asof=2024-01-15&from=2024-01-01&to=2024-01-30');
  await fronts.point();
  const line = fronts.timeline.locator('[data-part="known-day"] line');
  await expect(line).toHaveCount(1);
  const { width } = (await fronts.timeline.boundingBox())!;
  expect(Number(await line.getAttribute('x1')) / width).toBeCloseTo(0.5, 1);
  await fronts.openAwake('asof=2024-01-15&from=2024-02-01&to=2024-02-28');
  await fronts.point();
  await expect(line).toHaveCount(0);
});

test('any day can be typed, and Off shows all that is told', async ({ fronts }) => {
  await fronts.openAwake();
  await chip(fronts).click();
  const field = fronts.page.getByLabel('As known on', { exact: true });
  await field.fill('2024-01-30');
  await fronts.expectQuery('asof', '2024-01-30');
  const result = fronts.page.locator('#known').getByRole('status');
  await expect(result).toHaveText(
    /^\d+ of \d+ not yet told by 30 January 2024 · \d+ possibly known$/,
  );
  await fronts.page.getByRole('button', { name: /^Off/ }).click();
  await fronts.expectQuery('asof', null);
  await expect(field).toHaveValue('');
  await expect(result).toBeEmpty();
});

test('what a text told that came out on an unknown day is possibly known, by look and by word', async ({
  fronts,
}) => {
  await fronts.openAwake('asof=2024-01-30');
  await expect(fronts.row(TOWER)).toContainText('possibly known');
  await expect(fronts.mark(TOWER).locator('.known.possibly')).toHaveCount(1);
  await expect(fronts.mark(TOWER)).toHaveAttribute('aria-label', /, possibly known\. /);
  await fronts.openAwake('asof=2024-01-28');
  await expect(fronts.row(TOWER)).toContainText('not yet told');
  await expect(fronts.mark(TOWER).locator('.known.untold')).toHaveCount(1);
  await expect(fronts.mark(TOWER)).toHaveAttribute('aria-label', /, not yet told\. /);
  await fronts.openAwake('asof=2024-02-02');
  await expect(count(fronts)).toBeVisible();
  await expect(fronts.mark(TOWER).locator('.known')).toHaveCount(0);
});

test('an event that was not yet told opens to all its words, and says who told it first', async ({
  fronts,
}) => {
  await fronts.openAwake(`asof=2023-11-20&event=${TOWER}`);
  const reader = fronts.row(TOWER).locator('[data-part="reader"]');
  await expect(reader).toContainText(
    /No source had told this by 20 November 2023; the first to tell it, Taras Kuzio, was published between 29 January and 2 February 2024\./,
  );
  expect(await reader.locator('blockquote').count()).toBeGreaterThan(1);
  await fronts.openAwake(`asof=2024-01-30&event=${TOWER}`);
  await expect(reader).toContainText('Possibly known by 30 January 2024');
});

test('a day that is none is said to be none, and all is shown', async ({ fronts }) => {
  await fronts.openAwake('asof=2023-11-31');
  await expect(fronts.page.locator('[data-part="notices"]')).toContainText('2023-11-31');
  await expect(chip(fronts)).toHaveText('As known on …');
});

test('what was not yet told is hidden on request, and the sources that were not out are not counted', async ({
  fronts,
}) => {
  await fronts.openAwake('asof=2023-11-20');
  const rows = fronts.list.locator('[data-event]');
  const untold = fronts.list.locator('[data-event]', { hasText: 'not yet told' });
  const [total, hidden] = [await rows.count(), await untold.count()];
  // Five texts tell of it now, two of which were out.
  await expect(fronts.row('hamas-attack-2023-10-07')).toContainText('2 sources');
  await expect(fronts.row('tower-22-attack')).not.toContainText('sources');
  await chip(fronts).click();
  const box = fronts.page.getByRole('checkbox', { name: /^Hide what was not yet told/ });
  await box.focus();
  await fronts.page.keyboard.press('Space');
  await fronts.expectQuery('known', 'told,possibly');
  await expect(rows).toHaveCount(total - hidden);
  await expect(untold).toHaveCount(0);
  await expect(fronts.tally).toContainText(`${hidden} filtered out`);
  await expect(count(fronts)).toHaveText(
    `${hidden} of ${total} not yet told by 20 November 2023, hidden`,
  );
  await expect(box).toBeChecked();
  await fronts.page.keyboard.press('Escape');
  await fronts.page.getByRole('button', { name: 'Clear all' }).click();
  await expect(rows).toHaveCount(total);
  await fronts.expectQuery('asof', '2023-11-20');
  await fronts.page.goBack();
  await expect(rows).toHaveCount(total - hidden);
  await chip(fronts).click();
  await fronts.page.getByRole('button', { name: /^Off/ }).click();
  await fronts.expectQuery('known', null);
  await expect(rows).toHaveCount(total);
});

test('of a bar what is later than the day is drawn apart, from the line of the day on', async ({
  fronts,
}) => {
  await fronts.openAwake('asof=2023-11-20&known=told,possibly&from=2023-10-01&to=2024-01-31');
  await fronts.point();
  const war = fronts.mark('gaza-war');
  const later = war.locator('.beyond');
  await expect(later).toHaveCount(1);
  const line = fronts.timeline.locator('[data-part="known-day"] line');
  const { x: lineX } = (await line.boundingBox())!;
  const part = await later.evaluate((svg: SVGSVGElement) => {
    const { a, e } = (svg.parentElement as unknown as SVGGElement).getScreenCTM()!;
    return e + a * svg.x.baseVal.value;
  });
  expect(Math.abs(part - lineX)).toBeLessThan(2);
  await expect(war).toHaveAttribute('aria-label', /, in part later than that day\. /);
  await expect(fronts.row('gaza-war').locator('.beyond')).toHaveCount(1);
  await expect(fronts.mark('hamas-attack-2023-10-07').locator('.beyond')).toHaveCount(0);
  await fronts.openAwake('from=2023-10-01&to=2024-01-31');
  await expect(fronts.timeline.locator('.beyond')).toHaveCount(0);
});

test('the day is set by keys alone', async ({ fronts }) => {
  await fronts.openAwake();
  await chip(fronts).focus();
  await fronts.page.keyboard.press('Enter');
  const first = fronts.page.getByRole('button', { name: /^WION/ });
  await expect(first).toBeVisible();
  await first.focus();
  await fronts.page.keyboard.press('Space');
  await fronts.expectQuery('asof', '2023-11-01');
  await fronts.page.keyboard.press('Escape');
  await expect(first).toBeHidden();
  await expect(chip(fronts)).toBeFocused();
});
