import { expect, test } from './page.ts';

test('the whole task by keys: to an event, open, read, back to the same mark', async ({
  fronts,
}) => {
  await fronts.openAwake();
  await fronts.timeline.focus();
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'Home'])
    await fronts.page.keyboard.press(key);
  await fronts.page.keyboard.press('ArrowDown');
  const getActive = () => fronts.timeline.getAttribute('aria-activedescendant');
  const isMark = async () =>
    (await fronts.page.locator(`#${await getActive()}[role="option"][data-event]`).count()) === 1;
  do await fronts.page.keyboard.press('ArrowRight');
  while (!(await isMark()));
  const active = await getActive();
  const id = (await fronts.page.locator(`#${active}`).getAttribute('data-event'))!;
  await fronts.page.keyboard.press('Enter');
  await expect(fronts.row(id).locator('> details')).toHaveAttribute('open', '');
  await fronts.expectQuery('event', id);
  await expect(fronts.row(id).locator('> details > summary')).toBeFocused();
  await fronts.page.keyboard.press('Escape');
  await fronts.expectQuery('event', null);
  await expect(fronts.timeline).toBeFocused();
  expect(await fronts.timeline.getAttribute('aria-activedescendant')).toBe(active);
});

test('stepping through events by button keeps the keys on the button', async ({ fronts }) => {
  await fronts.openAwake('event=riyadh-summit');
  await fronts
    .row('riyadh-summit')
    .getByRole('button', { name: /^After it in the list/ })
    .focus();
  await fronts.page.keyboard.press('Enter');
  const opened = fronts.list.locator('li.open');
  await expect(opened).not.toHaveAttribute('data-event', 'riyadh-summit');
  await expect(opened.getByRole('button', { name: /^After it in the list/ })).toBeFocused();
});

test('following a link to another event takes the keys there', async ({ fronts }) => {
  await fronts.openAwake('event=damascus-consulate-strike');
  await fronts.row('damascus-consulate-strike').getByRole('link', { name: /Iran/ }).last().focus();
  await fronts.page.keyboard.press('Enter');
  await expect(fronts.row('iran-attack-2024-04').locator('> details > summary')).toBeFocused();
});

test('plus and minus zoom, zero shows everything', async ({ fronts }) => {
  await fronts.openAwake();
  const whole = await fronts.spanDays();
  await fronts.timeline.focus();
  await fronts.page.keyboard.press('+');
  await fronts.page.keyboard.press('+');
  expect(await fronts.spanDays()).toBeLessThan(whole / 2);
  await fronts.page.keyboard.press('0');
  expect(await fronts.spanDays()).toBe(whole);
});

test('a key that leads to an event out of sight brings it into sight', async ({ fronts }) => {
  await fronts.openAwake('from=2023-10-05&to=2023-10-12&event=hezbollah-opens-front');
  await fronts.timeline.focus();
  const active = () => fronts.timeline.getAttribute('aria-activedescendant');
  const first = await active();
  await fronts.page.keyboard.press('End');
  // On the way there, it may be in one cluster and then in another.
  await expect(async () => {
    expect(await active()).not.toBe(first);
    await expect(fronts.page.locator(`#${await active()}`)).toBeInViewport({ timeout: 1000 });
  }).toPass();
});

test('the timeline is one tab stop', async ({ fronts }) => {
  await fronts.openAwake();
  await expect(fronts.timeline).toHaveAttribute('tabindex', '0');
  await expect(fronts.timeline.locator('[tabindex="0"], a, button')).toHaveCount(0);
});

test('every mark is named as a sentence', async ({ fronts }) => {
  await fronts.openAwake();
  await expect(fronts.mark('tower-22-attack')).toHaveAttribute(
    'aria-label',
    /^28 January 2024, Iraq, Syria and Jordan: Tower 22.*2 sources, reported\. \d+ of \d+ in this lane$/,
  );
});

test('a row of the list opens and closes by key', async ({ fronts }) => {
  await fronts.openAwake();
  const summary = fronts.row('march-for-israel').locator('> details > summary');
  await summary.focus();
  await fronts.page.keyboard.press('Enter');
  await expect(fronts.row('march-for-israel').locator('> details')).toHaveAttribute('open', '');
  await fronts.page.keyboard.press('Enter');
  await expect(fronts.list.locator('details[open]')).toHaveCount(0);
});
