/** The sheet of keys, what is said aloud, and the keys' place under zooming and clustering. */
import type { Locator } from '@playwright/test';
import { expect, test, type Fronts } from './page.ts';

const sheetOf = (fronts: Fronts): Locator => fronts.page.getByRole('dialog', { name: /^Keys/ });
const spoken = (fronts: Fronts): Locator => fronts.page.locator('[data-part="announcement"]');

/** What the keys stand on, as it is announced; fails where that is no element of the timeline. */
async function activeOption(fronts: Fronts): Promise<Locator> {
  const id = await fronts.timeline.getAttribute('aria-activedescendant');
  const option = fronts.timeline.locator(`[id="${id}"][role="option"]`);
  await expect(option).toHaveCount(1);
  return option;
}

test('? opens the sheet of keys wherever the focus is, and Escape gives it back', async ({
  fronts,
}) => {
  await fronts.openAwake();
  const summary = fronts.row('march-for-israel').locator('> details > summary');
  for (const place of [fronts.timeline, summary]) {
    await place.focus();
    await fronts.page.keyboard.press('?');
    await expect(sheetOf(fronts)).toBeVisible();
    await expect(sheetOf(fronts).locator('kbd').first()).toBeVisible();
    await fronts.page.keyboard.press('Escape');
    await expect(sheetOf(fronts)).toHaveCount(0);
    await expect(place).toBeFocused();
  }
});

test('? as the very first thing a reader does opens the sheet', async ({ fronts }) => {
  await fronts.openAwake();
  await fronts.page.keyboard.press('?');
  await expect(sheetOf(fronts)).toBeVisible();
});

test('? in a text field is a question mark', async ({ fronts }) => {
  await fronts.openAwake();
  await fronts.page.evaluate(() =>
    document.querySelector('main')!.append(document.createElement('input')),
  );
  const field = fronts.page.locator('main > input');
  await field.focus();
  await fronts.page.keyboard.press('?');
  await expect(field).toHaveValue('?');
  await fronts.timeline.focus();
  await expect(sheetOf(fronts)).toHaveCount(0);
});

test('? can be kept to the timeline, and stays so', async ({ fronts }) => {
  await fronts.openAwake();
  await fronts.page.keyboard.press('?');
  await sheetOf(fronts).getByRole('checkbox').uncheck();
  await fronts.page.keyboard.press('Escape');
  await fronts.openAwake();
  await fronts.row('march-for-israel').locator('> details > summary').focus();
  await fronts.page.keyboard.press('?');
  await fronts.timeline.focus();
  await expect(sheetOf(fronts)).toHaveCount(0);
  await fronts.page.keyboard.press('?');
  await expect(sheetOf(fronts).getByRole('checkbox')).not.toBeChecked();
});

test('the sheet opens by its button and closes by ?, its cross and a click beside it', async ({
  fronts,
}) => {
  await fronts.openAwake();
  const button = fronts.page.getByRole('button', { name: 'Keys' });
  const closings = [
    () => fronts.page.keyboard.press('?'),
    () => sheetOf(fronts).getByRole('button', { name: 'Close' }).click(),
    () => fronts.page.mouse.click(4, 4),
  ];
  for (const close of closings) {
    await button.click();
    await expect(sheetOf(fronts)).toBeVisible();
    await sheetOf(fronts).getByText('Zoom in or out').click();
    await expect(sheetOf(fronts)).toBeVisible();
    await close();
    await expect(sheetOf(fronts)).toHaveCount(0);
    await expect(button).toBeFocused();
  }
});

test('the sheet comes only when it is asked for', async ({ fronts }) => {
  const scripts: string[] = [];
  fronts.page.on('response', async (response) => {
    if (response.url().endsWith('.js')) scripts.push(await response.text());
  });
  await fronts.openAwake();
  await fronts.point();
  await expect(spoken(fronts)).toBeAttached();
  expect(scripts.filter((text) => text.includes('Keys and gestures'))).toEqual([]);
});

test('on a narrow screen the sheet scrolls and the page does not', async ({ fronts }) => {
  await fronts.page.setViewportSize({ width: 320, height: 480 });
  await fronts.openAwake();
  await fronts.page.getByRole('button', { name: 'Keys' }).click();
  const widths = await sheetOf(fronts).evaluate((dialog) => [
    dialog.scrollWidth - dialog.clientWidth,
    document.documentElement.scrollWidth - window.innerWidth,
    dialog.getBoundingClientRect().height - window.innerHeight,
  ]);
  expect(Math.max(...widths)).toBeLessThanOrEqual(0);
});

test('nothing is said as the page opens; a zoom is said once it rests', async ({ fronts }) => {
  await fronts.openAwake('from=2024-01-01&to=2024-03-31');
  await fronts.point(0.5, 0.5);
  await expect(spoken(fronts)).toBeAttached();
  await fronts.page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() =>
      said.push(document.querySelector('[data-part="announcement"]')!.textContent),
    ).observe(document.querySelector('[data-part="announcement"]')!, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  const said = () => fronts.page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(await said()).toEqual([]);
  await expect(spoken(fronts)).toHaveText('');
  await fronts.wheel(-120, 6);
  await expect(spoken(fronts)).toHaveText(/^\d+ .*to \d+ \w+ 2024: \d+ of \d+ events in view/);
  const sentences = await said();
  expect(sentences).toHaveLength(1);
  const shown = (await fronts.tally.textContent())!.match(/^(\d+) of (\d+)/)!;
  expect(sentences[0]).toContain(`${shown[1]} of ${shown[2]} events in view`);
});

test('a filter and a step back are said', async ({ fronts }) => {
  await fronts.openAwake();
  await fronts.page.getByRole('button', { name: 'All fronts' }).click();
  await fronts.page.getByRole('checkbox', { name: 'Lebanon' }).check();
  await expect(spoken(fronts)).toHaveText(/, \d+ filtered out$/);
  await fronts.page.goBack();
  await expect(spoken(fronts)).not.toHaveText(/filtered out/);
});

test('the first key lands on the first event of the first front in sight', async ({ fronts }) => {
  await fronts.openAwake();
  await fronts.timeline.focus();
  await fronts.page.keyboard.press('ArrowRight');
  const first = fronts.timeline.locator('[data-front]').first();
  await expect(first.locator('[id]').first()).toHaveAttribute(
    'id',
    (await fronts.timeline.getAttribute('aria-activedescendant'))!,
  );
});

test('the keys stay on their event while it joins a cluster and leaves it', async ({ fronts }) => {
  await fronts.page.emulateMedia({ reducedMotion: 'reduce' });
  await fronts.page.setViewportSize({ width: 1100, height: 520 });
  const marks = (selector = '[data-event]') =>
    fronts.timeline
      .locator(selector)
      .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-event')!));
  await fronts.openAwake();
  const apart = new Set(await marks());
  const near = 'from=2023-10-20&to=2023-11-20';
  await fronts.openAwake(near);
  const id = (await marks('[data-event]:has(.dot)')).find((mark) => !apart.has(mark))!;
  expect(id).toBeTruthy();

  await fronts.openAwake(`${near}&event=${id}`);
  await fronts.timeline.focus();
  const isCluster = async () =>
    (await (await activeOption(fronts)).getAttribute('data-cluster')) !== null;
  expect(await isCluster()).toBe(false);
  for (let press = 0; press < 12 && !(await isCluster()); press++) {
    await fronts.page.keyboard.press('-');
  }
  expect(await isCluster()).toBe(true);
  for (let press = 0; press < 12 && (await isCluster()); press++) {
    await fronts.page.keyboard.press('+');
  }
  await expect(await activeOption(fronts)).toHaveAttribute('data-event', id);
  await expect(fronts.timeline).toBeFocused();
});

test('after a screenful by key the arrows go on with what is in sight', async ({ fronts }) => {
  await fronts.openAwake('from=2023-10-05&to=2023-11-05');
  await fronts.timeline.focus();
  await fronts.page.keyboard.press('ArrowDown');
  await fronts.page.keyboard.press('PageDown');
  await fronts.page.keyboard.press('PageDown');
  const days = await fronts.days();
  await fronts.page.keyboard.press('ArrowRight');
  await activeOption(fronts);
  expect(await fronts.days()).toEqual(days);
});
