/** The days in view, as fields and buttons beside the overview and as what the overview names. */
import { expect, test, type Fronts } from './page.ts';

const field = (fronts: Fronts, name: 'First day' | 'Last day') =>
  fronts.page.getByLabel(name, { exact: true }).filter({ visible: true });

test('the first and the last day are set in fields by keys alone, and Back undoes it', async ({
  fronts,
}) => {
  await fronts.openAwake();
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
  await fronts.openAwake('from=2024-01-20&to=2024-02-10');
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
  await fronts.openAwake('from=2024-01-20&to=2024-02-10');
  await field(fronts, 'First day').fill('2025-03-03');
  await field(fronts, 'Last day').focus();
  await expect(fronts.overview.getByRole('status')).toHaveText(/^The days are \d+ .* 2024\.$/);
  expect(await fronts.days()).toEqual(['2024-01-20', '2024-02-10']);
});

test('fields and buttons stay whole and apart where text is twice as large', async ({ fronts }) => {
  await fronts.page.setViewportSize({ width: 1920, height: 1080 });
  await fronts.openAwake('from=2024-01-20&to=2024-02-10');
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
  await fronts.openAwake('from=2024-01-20&to=2024-02-10');
  await fronts.page.getByRole('button', { name: 'A screenful later' }).click();
  await expect.poll(async () => (await fronts.days())[0]).toMatch(/^2024-02-0/);
  await fronts.page.getByRole('button', { name: 'A screenful earlier' }).click();
  await expect.poll(() => fronts.days()).toEqual(['2024-01-20', '2024-02-10']);
});

test('a window that is dragged on the overview shows its days', async ({ fronts }) => {
  await fronts.openAwake('from=2024-01-10&to=2024-02-20');
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
  await fronts.openAwake();
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
    await fronts.openAwake('from=2024-01-20&to=2024-02-10');
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
