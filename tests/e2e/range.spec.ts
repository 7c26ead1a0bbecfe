/** Ranges: what certainly or possibly lies in a stretch of days is shown, the rest is not. */
import { expect, test, type Fronts } from './page.ts';

const RANGE = '2024-01-20/2024-02-10';
const chip = (fronts: Fronts) => fronts.page.getByRole('button', { name: /: drop this filter$/ });
const stretch = (fronts: Fronts) => fronts.timeline.locator('[data-part="stretch"]');
const rows = (fronts: Fronts) => fronts.list.locator('[data-event]');

/** The middle of a day on the timeline, in px from the left of the window. */
async function xOf(fronts: Fronts, day: string): Promise<number> {
  const [from, to] = await fronts.days();
  const { x, width } = (await fronts.timeline.locator('svg').first().boundingBox())!;
  const days = (Date.parse(day) - Date.parse(from)) / 86_400_000;
  return x + ((days + 0.5) / ((Date.parse(to) - Date.parse(from)) / 86_400_000 + 1)) * width;
}

/** Presses on one day with Shift held and draws to another, without letting go. */
async function draw(fronts: Fronts, from: string, to: string): Promise<void> {
  const { y } = await fronts.point();
  await fronts.page.mouse.move(await xOf(fronts, from), y);
  await fronts.page.keyboard.down('Shift');
  await fronts.page.mouse.down();
  await fronts.page.mouse.move(await xOf(fronts, to), y + 8, { steps: 6 });
}

async function letGo(fronts: Fronts): Promise<void> {
  await fronts.page.mouse.up();
  await fronts.page.keyboard.up('Shift');
}

test('Shift and a drag filter to whole days, written as they grow; a chip says them, Back undoes it', async ({
  fronts,
}) => {
  await fronts.openAwake('from=2024-01-01&to=2024-02-29');
  const total = await rows(fronts).count();
  const view = await fronts.days();
  await draw(fronts, '2024-01-20', '2024-01-25');
  await expect(stretch(fronts)).toContainText('20–25 Jan 2024');
  await fronts.page.mouse.move(await xOf(fronts, '2024-02-10'), 400);
  await expect(stretch(fronts)).toContainText('20 Jan – 10 Feb 2024');
  await expect(rows(fronts)).toHaveCount(total);
  await letGo(fronts);
  await fronts.expectQuery('range', RANGE);
  await expect(stretch(fronts)).toHaveCount(0);
  await expect(chip(fronts)).toHaveText('20 Jan – 10 Feb 2024 ×');
  expect(await fronts.days()).toEqual(view);
  const shown = await rows(fronts).count();
  expect(shown).toBeLessThan(total);
  await expect(fronts.tally).toContainText(`${total - shown} filtered out`);
  await expect(fronts.list.locator('details[open]')).toHaveCount(0);
  await fronts.page.goBack();
  await fronts.expectQuery('range', null);
  await expect(rows(fronts)).toHaveCount(total);
  await expect(chip(fronts)).toHaveCount(0);
});

test('a stretch drawn to the left is the same, and Escape gives one up', async ({ fronts }) => {
  await fronts.openAwake('from=2024-01-01&to=2024-02-29');
  await draw(fronts, '2024-02-10', '2024-01-20');
  await expect(stretch(fronts)).toContainText('20 Jan – 10 Feb 2024');
  await fronts.page.keyboard.press('Escape');
  await expect(stretch(fronts)).toHaveCount(0);
  await letGo(fronts);
  await expect(fronts.list.locator('details[open]')).toHaveCount(0);
  expect(fronts.query().get('range')).toBeNull();
  await draw(fronts, '2024-02-10', '2024-01-20');
  await letGo(fronts);
  await fronts.expectQuery('range', RANGE);
});

test('the chip zooms to the range on request, and drops it', async ({ fronts }) => {
  await fronts.openAwake(`range=${RANGE}`);
  await fronts.page.getByRole('button', { name: /^Zoom to it/ }).click();
  await fronts.expectQuery('from', '2024-01-20');
  await fronts.expectQuery('to', '2024-02-10');
  await expect(fronts.tally).toContainText('filtered out');
  await fronts.page.goBack();
  await fronts.expectQuery('from', null);
  await fronts.expectQuery('range', RANGE);
  await chip(fronts).click();
  await fronts.expectQuery('range', null);
  await expect(fronts.tally).not.toContainText('filtered out');
});

test('what is only possibly in the range says so, by look and by word; the rest is veiled', async ({
  fronts,
}) => {
  await fronts.openAwake(`range=${RANGE}&from=2024-01-25&to=2024-02-20`);
  const possible = fronts.list.locator('[data-event]', { hasText: 'possibly in the range' });
  expect(await possible.count()).toBeGreaterThan(0);
  expect(await possible.count()).toBeLessThan(await rows(fronts).count());
  const framed = fronts.timeline.locator('[data-event]:has(.perhaps)');
  expect(await framed.count()).toBeGreaterThan(0);
  for (const mark of await framed.all()) {
    await expect(mark).toHaveAttribute('aria-label', /, possibly in the range\. /);
    const id = (await mark.getAttribute('data-event'))!;
    await expect(fronts.row(id)).toContainText('possibly in the range');
  }
  await expect(fronts.row('tower-22-attack')).not.toContainText('possibly');
  await expect(fronts.timeline.locator('[data-range]')).toHaveCount(1);
  await expect(fronts.overview.locator('[data-range]')).toHaveCount(1);
  await fronts.page.getByRole('button', { name: 'Signs' }).click();
  await expect(fronts.page.locator('#signs')).toContainText('possibly in the range');
});

test('the list has what is certainly in the range under its months, then what possibly is', async ({
  fronts,
}) => {
  await fronts.openAwake(`range=${RANGE}`);
  const heading = fronts.list.getByRole('heading', { level: 2 }).last();
  await expect(heading).toHaveText('Possibly in these days, by the first possible day');
  const areLast = await rows(fronts).evaluateAll((all) =>
    all.map((row) => row.textContent.includes('possibly in the range')),
  );
  const possibly = areLast.filter(Boolean).length;
  expect(areLast).toEqual(areLast.toSorted((a, b) => Number(a) - Number(b)));
  await expect(fronts.list.locator('section').last().locator('[data-event]')).toHaveCount(possibly);
  await expect(fronts.tally).toContainText(` · ${possibly} possibly in the range`);
  await fronts.openAwake();
  await expect(heading).not.toContainText('Possibly');
});

test('the line of counts adds up to the whole with a range', async ({ fronts }) => {
  for (const query of ['', '&from=2024-02-01&to=2024-02-20', '&fronts=-iran&from=2023-11-01']) {
    await fronts.openAwake(`range=${RANGE}${query}`);
    const numbers = (await fronts.tally.innerText()).match(/\d+/g)!.map(Number);
    const [inView, total, ...rest] = numbers as [number, number, ...number[]];
    expect(inView + rest.reduce((sum, part) => sum + part, 0)).toBe(total);
  }
});

test('a range in which nothing lies is named as what left the list empty', async ({ fronts }) => {
  await fronts.openAwake('range=2023-10-01/2023-10-03');
  await expect(fronts.list).toContainText('No event passes the filter on days.');
  await fronts.page.getByRole('button', { name: /^Show all days: \d+ events$/ }).click();
  await fronts.expectQuery('range', null);
  expect(await rows(fronts).count()).toBeGreaterThan(20);
});

test('an event that the range hides is closed; one that the address asks for lifts it', async ({
  fronts,
}) => {
  await fronts.openAwake('event=hamas-attack-2023-10-07&from=2024-01-01&to=2024-02-29');
  await draw(fronts, '2024-01-20', '2024-02-10');
  await letGo(fronts);
  await fronts.expectQuery('event', null);
  await fronts.openAwake(`event=hamas-attack-2023-10-07&range=${RANGE}`);
  await expect(fronts.page.locator('[data-part="notices"]')).toContainText('filter was lifted');
  await fronts.expectQuery('range', null);
});

test('a range that cannot be read says so, and all is shown', async ({ fronts }) => {
  await fronts.openAwake('range=2024-02-10/2024-01-20');
  await expect(fronts.page.locator('[data-part="notices"]')).toContainText('ends before it begins');
  await expect(fronts.tally).not.toContainText('filtered out');
});

test('a range is announced once, with its count and its days', async ({ fronts }) => {
  await fronts.openAwake('from=2024-01-01&to=2024-02-29');
  const said = fronts.page.locator('[data-part="announcement"]');
  await expect(said).toBeAttached();
  await draw(fronts, '2024-01-20', '2024-02-10');
  await letGo(fronts);
  const shown = await rows(fronts).count();
  await expect(said).toHaveText(
    new RegExp(`^${shown} events from 20 January to 10 February 2024, \\d+ of them possibly$`),
  );
  await fronts.page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(said).toHaveText(/events in view/);
});
