import { expect, test } from './page.ts';

test('clicking a mark opens the event’s excerpts in the list, and leaves the timeline in place', async ({
  fronts,
}) => {
  await fronts.openAwake();
  const days = await fronts.days();
  await fronts.mark('tower-22-attack').locator('.target').click();
  const row = fronts.row('tower-22-attack');
  await expect(row.locator('> details')).toHaveAttribute('open', '');
  await expect(row).toBeInViewport();
  await expect(row.getByRole('blockquote').first()).toContainText(
    'the killing of three US soldiers in Tower 22',
  );
  await expect(row.locator('figcaption').first()).toContainText('Behind the News');
  await expect(row.getByRole('heading', { name: 'How we know the date' })).toBeVisible();
  expect(await fronts.days()).toEqual(days);
  await fronts.expectQuery('event', 'tower-22-attack');
});

test('the words that date an event are marked in its excerpt', async ({ fronts }) => {
  await fronts.openAwake('event=safed-strike');
  await expect(fronts.row('safed-strike').locator('mark').first()).toHaveText('on Wednesday');
});

test('what followed is told with who says so, and leads there', async ({ fronts }) => {
  await fronts.openAwake('event=tower-22-attack');
  const followed = fronts
    .row('tower-22-attack')
    .locator('section')
    .filter({ has: fronts.page.getByRole('heading', { name: 'What followed' }) });
  await followed.getByRole('link', { name: /US .*strikes/ }).click();
  await expect(fronts.row('us-strikes-iraq-syria').locator('> details')).toHaveAttribute(
    'open',
    '',
  );
  await expect(fronts.row('us-strikes-iraq-syria')).toContainText('according to');
});

test('both dates of Kataib Hezbollah’s suspension are visible', async ({ fronts }) => {
  await fronts.openAwake('event=kataib-hezbollah-suspension');
  const row = fronts.row('kataib-hezbollah-suspension');
  await expect(row).toContainText('30 January');
  await expect(row.getByRole('cell', { name: /31 January/ }).first()).toBeVisible();
});

test('Back closes what was opened, and Forward opens it again', async ({ fronts }) => {
  await fronts.openAwake();
  await fronts.row('riyadh-summit').locator('> details > summary').click();
  await expect(fronts.row('riyadh-summit').locator('> details')).toHaveAttribute('open', '');
  await fronts.page.goBack();
  await expect(fronts.list.locator('details[open]')).toHaveCount(0);
  await fronts.page.goForward();
  await expect(fronts.row('riyadh-summit').locator('> details')).toHaveAttribute('open', '');
});

test('Back does not undo a movement, only a deliberate act', async ({ fronts }) => {
  await fronts.openAwake();
  await fronts.point();
  await fronts.wheel(-120, 3);
  const moved = await fronts.days();
  await fronts.page.getByRole('button', { name: /^Lebanon/ }).click();
  await fronts.expectQuery('fronts', 'lebanon');
  await fronts.page.goBack();
  await fronts.expectQuery('fronts', null);
  expect(await fronts.days()).toEqual(moved);
});

test('a row opened in the list stays under the pointer', async ({ fronts }) => {
  await fronts.openAwake('event=hamas-attack-2023-10-07');
  await expect(fronts.row('hamas-attack-2023-10-07').getByRole('blockquote').first()).toBeVisible();
  const summary = fronts.row('riyadh-summit').locator('> details > summary');
  await summary.scrollIntoViewIfNeeded();
  const before = (await summary.boundingBox())!.y;
  await summary.click();
  await expect(fronts.row('riyadh-summit').locator('> details')).toHaveAttribute('open', '');
  const after = (await summary.boundingBox())!.y;
  expect(Math.abs(after - before)).toBeLessThan(24);
});

test('scrolling the list moves the reading line over the timeline', async ({ fronts }) => {
  await fronts.openAwake();
  const line = fronts.timeline.locator('.reading line');
  const before = Number(await line.getAttribute('x1'));
  const box = (await fronts.list.boundingBox())!;
  await fronts.page.mouse.move(box.x + 100, 600);
  await fronts.wheel(500, 12);
  await expect.poll(async () => Number(await line.getAttribute('x1'))).toBeGreaterThan(before + 50);
});

test('scrolling the list out of the window brings the timeline along', async ({ fronts }) => {
  await fronts.openAwake('from=2023-10-05&to=2023-10-20');
  await fronts.row('iran-attack-2024-04').scrollIntoViewIfNeeded();
  await fronts.page.mouse.move(1300, 600);
  await fronts.wheel(400, 8);
  await expect.poll(async () => (await fronts.days())[1] > '2024-03-01').toBe(true);
});

test('the buttons that zoom bring the list along, and the list does not take the view back', async ({
  fronts,
}) => {
  await fronts.openAwake();
  const button = fronts.page.getByRole('button', { name: 'Zoom in', exact: true });
  await fronts.holdClock();
  for (let click = 0; click < 4; click++) await button.click();
  await fronts.page.clock.runFor(2000);
  const days = await fronts.days();
  await fronts.page.mouse.move(1250, 600);
  const top = await fronts.page.evaluate(() => scrollY);
  await fronts.wheel(40, 1);
  await expect.poll(() => fronts.page.evaluate(() => scrollY)).toBeGreaterThan(top);
  await fronts.page.clock.runFor(1000);
  expect((await fronts.days())[0] > '2023-11-15').toBe(true);
  expect(Math.abs(Date.parse((await fronts.days())[0]) - Date.parse(days[0]))).toBeLessThan(
    20 * 86_400_000,
  );
});

test('the list can be read to its last event, and the timeline goes there', async ({ fronts }) => {
  await fronts.openAwake('from=2024-01-01&to=2024-02-01');
  await fronts.page.mouse.move(1250, 600);
  await fronts.page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expect.poll(async () => (await fronts.days())[1] > '2024-04-13').toBe(true);
});

test('an address with a fragment opens that event', async ({ fronts }) => {
  await fronts.page.goto('/#safed-strike');
  await expect(fronts.row('safed-strike').locator('> details')).toHaveAttribute('open', '');
  await expect.poll(() => fronts.page.url()).toMatch(/\?event=safed-strike$/);
});

test('moving the timeline brings the list along', async ({ fronts }) => {
  await fronts.openAwake('from=2023-10-05&to=2023-11-05');
  await expect(fronts.row('hamas-attack-2023-10-07')).toBeInViewport();
  await fronts.point();
  await fronts.wheel(0, 12, 140);
  await expect.poll(async () => (await fronts.days())[0] > '2023-12-01').toBe(true);
  await expect(fronts.row('hamas-attack-2023-10-07')).not.toBeInViewport();
});

test('the same address shows the same view after a reload', async ({ fronts }) => {
  await fronts.openAwake('fronts=lebanon,iran&from=2024-01-01&to=2024-04-20&event=safed-strike');
  const state = async () => [
    await fronts.days(),
    await fronts.tally.innerText(),
    await fronts.list.locator('details[open] h3').innerText(),
  ];
  const before = await state();
  await fronts.page.reload();
  await fronts.page.waitForFunction(() => performance.getEntriesByName('items-painted').length > 0);
  expect(await state()).toEqual(before);
});

test('the words before and after a quotation are a press away, and so are its neighbours', async ({
  fronts,
}) => {
  await fronts.openAwake('event=tower-22-attack');
  const reader = fronts.row('tower-22-attack').locator('[data-part="reader"]');
  await expect(reader.locator('.context')).toHaveCount(0);
  await reader.getByRole('button', { name: 'In context' }).click();
  await expect(reader.locator('.context').first()).toContainText('…');
  await expect(
    reader.getByRole('link', { name: 'Islamic Resistance in Iraq' }).first(),
  ).toHaveAttribute('href', '/who#islamic-resistance-in-iraq');
  await reader
    .locator('dd')
    .filter({ hasText: 'Kataib Hezbollah announces suspension' })
    .getByRole('link')
    .click();
  await fronts.expectQuery('event', 'kataib-hezbollah-suspension');
});

test('the title of the page says what the view shows, before it is touched', async ({ fronts }) => {
  await fronts.open('fronts=lebanon&from=2024-02-01&to=2024-02-29');
  await expect(fronts.page).toHaveTitle('Lebanon · 1 to 29 February 2024 · Fronts');
  await fronts.row('safed-strike').locator('> details > summary').click();
  await expect(fronts.page).toHaveTitle(/^Strike on Israeli army command in Safed.* · Fronts$/);
});

test('what the sources say is set side by side over the page, and Escape leads back', async ({
  fronts,
}) => {
  await fronts.openAwake('event=tower-22-attack');
  const button = fronts.row('tower-22-attack').getByRole('button', { name: 'Side by side' });
  await button.click();
  const dialog = fronts.page.getByRole('dialog', { name: /^Tower 22/ });
  await expect(dialog.getByRole('heading', { level: 3 })).toHaveText([
    'Behind the News',
    'Taras Kuzio',
    'Silent on it',
  ]);
  await expect(dialog.getByRole('link', { name: 'On a page of its own' })).toHaveAttribute(
    'href',
    '/compare/tower-22-attack',
  );
  await fronts.page.setViewportSize({ width: 390, height: 844 });
  const [title, link, close] = await Promise.all(
    [
      dialog.getByRole('heading', { level: 2 }),
      dialog.locator('header a'),
      dialog.locator('header button'),
    ].map(async (one) => (await one.boundingBox())!),
  );
  expect(link!.y, 'below the title').toBeGreaterThanOrEqual(title!.y + title!.height);
  expect(close!.x - title!.x - title!.width, 'the title has the room').toBeLessThan(40);
  await fronts.page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
  await fronts.expectQuery('event', 'tower-22-attack');
});
