/** The one line that says what to do, for those who are here for the first time. */
import { expect, test, type Fronts } from './page.ts';

const hint = (fronts: Fronts) => fronts.page.locator('[data-part="hint"]');

test('the first visit is told what to do, until the camera moves, and never again', async ({
  fronts,
}) => {
  await fronts.open();
  await fronts.point();
  await expect(hint(fronts)).toHaveText(/^Wheel to zoom, drag to pan, arrow keys to step/);
  await expect(hint(fronts).locator('.mouse')).toBeVisible();
  await expect(hint(fronts).locator('.touch')).toBeHidden();
  await fronts.wheel(-120);
  await expect(hint(fronts)).toHaveCount(0);
  await fronts.page.keyboard.press('0');
  await fronts.open();
  await fronts.point();
  await expect(fronts.page.locator('[data-part="beyond"]')).toHaveCount(1);
  await expect(hint(fronts)).toHaveCount(0);
});

test('who only looks is told what to do, too', async ({ fronts }) => {
  await fronts.open();
  await expect(fronts.page.locator('[data-part="hint"]')).toBeVisible({ timeout: 10_000 });
});

test('the line goes by its button, and stays away', async ({ fronts }) => {
  await fronts.open('from=2024-01-20&to=2024-03-15');
  const days = await fronts.days();
  await hint(fronts).getByRole('button', { name: 'Dismiss the hint' }).click();
  await expect(hint(fronts)).toHaveCount(0);
  expect(await fronts.days()).toEqual(days);
  await fronts.page.reload();
  await expect(fronts.page.locator('[data-beyond]').first()).toBeVisible();
  await expect(hint(fronts)).toHaveCount(0);
});

test('whoever has moved before the line could come is not told', async ({ fronts }) => {
  await fronts.open();
  // A press of a key moves the camera and is the first sign of life in one.
  await fronts.page.getByRole('button', { name: 'Zoom in', exact: true }).focus();
  await fronts.page.keyboard.press('Enter');
  await expect(fronts.page.locator('[data-beyond]').first()).toBeVisible();
  await expect(hint(fronts)).toHaveCount(0);
});

test('where the browser keeps nothing, the line comes and goes all the same', async ({
  fronts,
}) => {
  await fronts.page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await fronts.open('from=2024-01-20&to=2024-03-15');
  await hint(fronts).getByRole('button').click();
  await expect(hint(fronts)).toHaveCount(0);
});

test('the line moves nothing, stands in nobody’s way, and is not printed', async ({ fronts }) => {
  await fronts.open();
  const boxes = () =>
    fronts.page.evaluate(() =>
      ['[data-part="timeline"]', '[data-part="overview"]', '[data-part="list"]'].map((part) => {
        const { x, y, width, height } = document.querySelector(part)!.getBoundingClientRect();
        return [x, y, width, height];
      }),
    );
  const before = await boxes();
  await fronts.point();
  await expect(hint(fronts)).toBeVisible();
  expect(await boxes()).toEqual(before);
  const { x, y, height } = (await hint(fronts).boundingBox())!;
  const isUnder = await fronts.page.evaluate(
    ([left, top]) => document.elementFromPoint(left!, top!)?.closest('[data-part="hint"]') === null,
    [x + 30, y + height / 2],
  );
  expect(isUnder).toBe(true);
  await fronts.page.emulateMedia({ media: 'print' });
  await expect(hint(fronts)).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the line speaks of fingers', async ({ fronts }) => {
    await fronts.open('from=2024-01-01&to=2024-03-01');
    await expect(hint(fronts).locator('.touch')).toHaveText(
      'Pinch to zoom, swipe to pan, tap an event',
    );
    await expect(hint(fronts).locator('.touch')).toBeVisible();
    await expect(hint(fronts).locator('.mouse')).toBeHidden();
    const box = (await hint(fronts).boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(390);
  });
});
