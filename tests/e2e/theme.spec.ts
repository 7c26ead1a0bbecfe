/** Light and dark, as the system asks for them and as the reader chooses; forced colours; more contrast. */
import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';

const PAGES = ['/', '/method', '/who'];
const switchOf = (page: Page) => page.getByRole('button', { name: /^Theme:/ });

/** Whether what the page stands on is light. */
const isLight = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const [red] = /\d+/.exec(getComputedStyle(document.documentElement).backgroundColor)!;
    return Number(red) > 127;
  });

for (const path of PAGES) {
  test(`the switch goes from the system’s theme to the other, on and back: ${path}`, async ({
    fronts: { page },
  }) => {
    await page.goto(path);
    await expect(switchOf(page)).toHaveAccessibleName('Theme: System');
    expect(await isLight(page)).toBe(true);
    await switchOf(page).click();
    await expect(switchOf(page)).toHaveAccessibleName('Theme: Dark');
    expect(await isLight(page)).toBe(false);
    await switchOf(page).press('Enter');
    await expect(switchOf(page)).toHaveAccessibleName('Theme: Light');
    expect(await isLight(page)).toBe(true);
    await switchOf(page).press(' ');
    await expect(switchOf(page)).toHaveAccessibleName('Theme: System');
    const box = (await switchOf(page).boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
  });
}

test('in a dark system the first press makes light', async ({ fronts: { page } }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/method');
  expect(await isLight(page)).toBe(false);
  await switchOf(page).click();
  await expect(switchOf(page)).toHaveAccessibleName('Theme: Light');
  expect(await isLight(page)).toBe(true);
});

test('a choice holds on every page, when it is opened again, and when Back leads there', async ({
  fronts: { page },
}) => {
  await page.goto('/');
  await switchOf(page).click();
  for (const path of PAGES) {
    await page.goto(path);
    await expect(switchOf(page)).toHaveAccessibleName('Theme: Dark');
    expect(await isLight(page)).toBe(false);
  }
  await switchOf(page).click();
  await page.goBack();
  await expect(switchOf(page)).toHaveAccessibleName('Theme: Light');
});

for (const path of PAGES) {
  test(`what was chosen stands before the page does, on a slow line too: ${path}`, async ({
    fronts: { page },
  }) => {
    await page.addInitScript(() => {
      localStorage.setItem('fronts-theme', 'dark');
      const grounds: string[] = [];
      Object.assign(window, { grounds });
      new MutationObserver(() => {
        if (document.body?.firstElementChild)
          grounds.push(getComputedStyle(document.documentElement).colorScheme);
      }).observe(document, { childList: true, subtree: true });
    });
    // The script comes last of all that the page is made of.
    const html = page.waitForResponse((response) => new URL(response.url()).pathname === path);
    await page.route('**/before-paint.js', async (route) => {
      await (await html).finished();
      await route.continue();
    });
    await page.goto(path);
    const seen = await page.evaluate(() => (window as unknown as { grounds: string[] }).grounds);
    expect(new Set(seen)).toEqual(new Set(['dark']));
  });
}

test('where storage is denied the page works and the switch too', async ({ fronts: { page } }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  await expect(switchOf(page)).toHaveAccessibleName('Theme: System');
  await switchOf(page).click();
  await expect(switchOf(page)).toHaveAccessibleName('Theme: Dark');
  expect(await isLight(page)).toBe(false);
});

test('what storage holds of something else is the system’s theme', async ({ fronts: { page } }) => {
  await page.addInitScript(() => localStorage.setItem('fronts-theme', '<b>'));
  await page.goto('/who');
  await expect(switchOf(page)).toHaveAccessibleName('Theme: System');
});

test('without its script there is no switch that does nothing', async ({ fronts: { page } }) => {
  await page.route('**/before-paint.js', (route) => route.fulfill({ body: '' }));
  await page.goto('/method');
  await expect(page.locator('[data-theme-switch]')).toBeHidden();
});

test('with forced colours everything drawn takes the system’s, whatever was chosen', async ({
  fronts,
}) => {
  await fronts.page.addInitScript(() => localStorage.setItem('fronts-theme', 'light'));
  await fronts.page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await fronts.open('event=tower-22-attack');
  await expect(switchOf(fronts.page)).toBeHidden();
  const colours = await fronts.page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    const system = (name: string) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const lane = getComputedStyle(document.querySelector('.plot .lane')!).fill;
    const dot = getComputedStyle(document.querySelector('.plot .dot.reported')!).fill;
    return { lane, dot, canvas: system('Canvas'), text: system('CanvasText') };
  });
  expect(colours.lane).toBe(colours.canvas);
  expect(colours.dot).toBe(colours.text);
  expect(colours.canvas).not.toBe(colours.text);
});

test('where more contrast is asked for, text is black on white', async ({ fronts: { page } }) => {
  await page.emulateMedia({ contrast: 'more' });
  await page.goto('/');
  const colours = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.documentElement);
    return [color, backgroundColor];
  });
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});
