/** Days by fields, and ranges: what certainly or possibly lies in a stretch of days is shown, the rest is not. */
import { expect, test, type Fronts } from './page.ts';

const RANGE = '2024-01-20/2024-02-10';
const chip = (fronts: Fronts) => fronts.page.getByRole('button', { name: /: drop this filter$/ });
const stretch = (fronts: Fronts) => fronts.timeline.locator('[data-part="stretch"]');
const rows = (fronts: Fronts) => fronts.list.locator('[data-event]');
const field = (fronts: Fronts, name: 'First day' | 'Last day') =>
  fronts.page.getByLabel(name, { exact: true }).filter({ visible: true });

/** Waits until what comes with the first sign of a reader is there. */
async function wake(fronts: Fronts): Promise<void> {
  await fronts.page.mouse.move(5, 5);
  await fronts.page.mouse.move(6, 6);
  await expect(fronts.page.getByRole('group', { name: 'Days in view' })).toBeVisible();
}

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
  await fronts.open('from=2024-01-01&to=2024-02-29');
  await wake(fronts);
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
  await fronts.open('from=2024-01-01&to=2024-02-29');
  await wake(fronts);
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
  await fronts.open(`range=${RANGE}`);
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
  await fronts.open(`range=${RANGE}&from=2024-01-25&to=2024-02-20`);
  await wake(fronts);
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

test('the line of counts adds up to the whole with a range', async ({ fronts }) => {
  for (const query of ['', '&from=2024-02-01&to=2024-02-20', '&fronts=-iran&from=2023-11-01']) {
    await fronts.open(`range=${RANGE}${query}`);
    const numbers = (await fronts.tally.innerText()).match(/\d+/g)!.map(Number);
    const [inView, total, ...rest] = numbers as [number, number, ...number[]];
    expect(inView + rest.reduce((sum, part) => sum + part, 0)).toBe(total);
  }
});

test('the first and the last day are set in fields by keys alone, and Back undoes it', async ({
  fronts,
}) => {
  await fronts.open();
  await wake(fronts);
  const whole = await fronts.days();
  await expect(field(fronts, 'First day')).toHaveValue(whole[0]);
  await field(fronts, 'First day').focus();
  // Whichever comes first where the browser is at home, the day or the month.
  await fronts.page.keyboard.type('02022024');
  await field(fronts, 'Last day').focus();
  await fronts.page.keyboard.type('03032024');
  await expect.poll(() => fronts.days()).toEqual(['2024-02-02', '2024-03-03']);
  const only = fronts.page.getByRole('button', { name: 'Only these days' });
  await only.focus();
  await fronts.page.keyboard.press('Enter');
  await fronts.expectQuery('range', '2024-02-02/2024-03-03');
  await expect(only).toHaveAttribute('aria-disabled', 'true');
  await fronts.page.goBack();
  await fronts.expectQuery('range', null);
  expect(await fronts.days()).toEqual(['2024-02-02', '2024-03-03']);
});

test('a first day after the last is answered in words and loses nothing', async ({ fronts }) => {
  await fronts.open('from=2024-01-20&to=2024-02-10');
  await wake(fronts);
  await field(fronts, 'First day').fill('2024-03-03');
  const words = fronts.overview.getByRole('status');
  await expect(words).toHaveText('3 March 2024 is after 10 February 2024.');
  await expect(field(fronts, 'First day')).toHaveValue('2024-03-03');
  expect(await fronts.days()).toEqual(['2024-01-20', '2024-02-10']);
  await field(fronts, 'Last day').fill('2024-03-10');
  await expect.poll(() => fronts.days()).toEqual(['2024-03-03', '2024-03-10']);
  await expect(words).toBeEmpty();
});

test('a day that is none of those there are is answered with those there are', async ({
  fronts,
}) => {
  await fronts.open('from=2024-01-20&to=2024-02-10');
  await wake(fronts);
  await field(fronts, 'First day').fill('2025-03-03');
  await field(fronts, 'Last day').focus();
  await expect(fronts.overview.getByRole('status')).toHaveText(/^The days are \d+ .* 2024\.$/);
  expect(await fronts.days()).toEqual(['2024-01-20', '2024-02-10']);
});

test('fields and buttons stay whole and apart where text is twice as large', async ({ fronts }) => {
  await fronts.page.setViewportSize({ width: 1920, height: 1080 });
  await fronts.open('from=2024-01-20&to=2024-02-10');
  await wake(fronts);
  await fronts.page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  const parts = fronts.page
    .getByRole('group', { name: 'Days in view' })
    .locator('input:visible, button:visible');
  await expect(parts).toHaveCount(5);
  const boxes = await parts.evaluateAll((elements) =>
    elements.map((element) => element.getBoundingClientRect().toJSON() as DOMRect),
  );
  const gutter = (await fronts.timeline.boundingBox())!.x;
  for (const [index, box] of boxes.entries()) {
    expect(box.right).toBeLessThanOrEqual(gutter + 1);
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
    for (const other of boxes.slice(index + 1)) {
      const isApart =
        box.right <= other.left + 0.5 ||
        other.right <= box.left + 0.5 ||
        box.bottom <= other.top + 0.5 ||
        other.bottom <= box.top + 0.5;
      expect(isApart).toBe(true);
    }
  }
});

test('buttons go a screenful earlier and later', async ({ fronts }) => {
  await fronts.open('from=2024-01-20&to=2024-02-10');
  await wake(fronts);
  await fronts.page.getByRole('button', { name: 'A screenful later' }).click();
  await expect.poll(async () => (await fronts.days())[0]).toMatch(/^2024-02-0/);
  await fronts.page.getByRole('button', { name: 'A screenful earlier' }).click();
  await expect.poll(() => fronts.days()).toEqual(['2024-01-20', '2024-02-10']);
});

test('a range in which nothing lies is named as what left the list empty', async ({ fronts }) => {
  await fronts.open('range=2023-10-01/2023-10-03');
  await expect(fronts.list).toContainText('No event passes the filter on days.');
  await fronts.page.getByRole('button', { name: /^Show all days: \d+ events$/ }).click();
  await fronts.expectQuery('range', null);
  expect(await rows(fronts).count()).toBeGreaterThan(20);
});

test('an event that the range hides is closed; one that the address asks for lifts it', async ({
  fronts,
}) => {
  await fronts.open('event=hamas-attack-2023-10-07&from=2024-01-01&to=2024-02-29');
  await wake(fronts);
  await draw(fronts, '2024-01-20', '2024-02-10');
  await letGo(fronts);
  await fronts.expectQuery('event', null);
  await fronts.open(`event=hamas-attack-2023-10-07&range=${RANGE}`);
  await expect(fronts.page.locator('[data-part="notices"]')).toContainText('filter was lifted');
  await fronts.expectQuery('range', null);
});

test('a range that cannot be read says so, and all is shown', async ({ fronts }) => {
  await fronts.open('range=2024-02-10/2024-01-20');
  await expect(fronts.page.locator('[data-part="notices"]')).toContainText('ends before it begins');
  await expect(fronts.tally).not.toContainText('filtered out');
});

test('a range is announced once, with its count and its days', async ({ fronts }) => {
  await fronts.open('from=2024-01-01&to=2024-02-29');
  await wake(fronts);
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

test('a window that is dragged on the overview shows its days', async ({ fronts }) => {
  await fronts.open('from=2024-01-10&to=2024-02-20');
  await wake(fronts);
  const plate = fronts.overview.locator('[data-part="days-plate"]');
  await expect(plate).toHaveCount(0);
  const body = (await fronts.overview.locator('[data-grip="body"]').boundingBox())!;
  await fronts.page.mouse.move(body.x + body.width / 2, body.y + body.height / 2);
  await fronts.page.mouse.down();
  await fronts.page.mouse.move(body.x + body.width / 2 + 60, body.y + body.height / 2, {
    steps: 4,
  });
  await expect(plate).toHaveText(/ 2024$/);
  await expect(field(fronts, 'First day')).toHaveValue((await fronts.days())[0]);
  await fronts.page.mouse.up();
  await expect(plate).toHaveCount(0);
});

test('each text is named on the overview with the day it was published, for the eye and the ear', async ({
  fronts,
}) => {
  await fronts.open();
  const list = fronts.overview.getByRole('list', { name: 'When the texts were published' });
  await expect(list.getByRole('listitem')).toHaveText([
    /Behind the News, published between 12 and 31 March 2024/,
    /Taras Kuzio, published between 29 January and 2 February 2024/,
    'UPI column, published 20 November 2023',
    /Wikipedia, published between 17 April and 31 May 2024/,
    'WION, published 1 November 2023',
  ]);
  const titles = fronts.overview.locator('title');
  await expect(titles).toHaveCount(5);
  await expect(titles.first()).toHaveText(/^WION, published 1 November 2023: /);
  // Three of them on a day that is not known: a stretch.
  await expect(fronts.overview.locator('g:has(> title) > rect')).toHaveCount(3);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the days stand below the overview, and open to fields that need no drag', async ({
    fronts,
  }) => {
    await fronts.open('from=2024-01-20&to=2024-02-10');
    await fronts.timeline
      .locator('svg')
      .first()
      .tap({ position: { x: 200, y: 20 } });
    const button = fronts.page.getByRole('button', { name: '20 Jan – 10 Feb 2024' });
    await button.tap();
    await expect(field(fronts, 'First day')).toHaveValue('2024-01-20');
    await field(fronts, 'Last day').fill('2024-01-31');
    await fronts.expectQuery('to', '2024-01-31');
    await fronts.page.getByRole('button', { name: 'Only these days' }).tap();
    await fronts.expectQuery('range', '2024-01-20/2024-01-31');
    const box = (await fronts.page.locator('#days').boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(844);
    const { scrollWidth } = await fronts.page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
    }));
    expect(scrollWidth).toBeLessThanOrEqual(390);
  });
});
