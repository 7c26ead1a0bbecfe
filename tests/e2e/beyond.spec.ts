/** What is out of sight: counted at both ends of every lane, and a press away. */
import type { Locator } from '@playwright/test';
import { expect, test, type Fronts } from './page.ts';

const counters = (fronts: Fronts, side: 'earlier' | 'later'): Locator =>
  fronts.page.locator(`[data-beyond="${side}"]`);

/** The sum of the numbers on the counters of one side. */
async function sumOf(fronts: Fronts, side: 'earlier' | 'later'): Promise<number> {
  const texts = await counters(fronts, side).allInnerTexts();
  return texts.reduce((sum, text) => sum + Number(text), 0);
}

/** What the completeness line says of one side; 0 where it says nothing. */
async function toldOf(fronts: Fronts, side: 'earlier' | 'later'): Promise<number> {
  const line = await fronts.tally.innerText();
  return Number(new RegExp(`(\\d+) ${side}`).exec(line)?.[1] ?? 0);
}

test('where everything is in sight, nothing is counted', async ({ fronts }) => {
  await fronts.openAwake();
  await fronts.point();
  await expect(fronts.page.locator('[data-part="beyond"]')).toHaveCount(1);
  await expect(fronts.page.locator('[data-beyond]')).toHaveCount(0);
});

for (const query of [
  'from=2024-01-20&to=2024-03-15',
  'from=2023-10-01&to=2023-10-20',
  'fronts=lebanon,iran&from=2024-02-01&to=2024-02-20',
]) {
  test(`the counters of the lanes add up to the line above: ${query}`, async ({ fronts }) => {
    await fronts.openAwake(query);
    await expect(counters(fronts, 'later').first()).toBeVisible();
    for (const side of ['earlier', 'later'] as const) {
      expect(await sumOf(fronts, side)).toBe(await toldOf(fronts, side));
    }
  });
}

test('a counter brings the nearest event into sight, makes it the active one, and Back undoes it', async ({
  fronts,
}) => {
  await fronts.openAwake('from=2024-02-01&to=2024-02-20');
  const counter = fronts.page.locator('[data-beyond="earlier"][data-front="iraq-syria"]');
  await expect(counter).toHaveAccessibleName(
    /^\d+ earlier events in Iraq, Syria and Jordan: go to the nearest$/,
  );
  const before = Number(await counter.innerText());
  const days = await fronts.days();
  await counter.click();
  expect(Number(await counter.innerText())).toBeLessThan(before);
  expect((await fronts.days())[0] < days[0]).toBe(true);
  await expect(fronts.timeline).toBeFocused();
  const active = fronts.page.locator(
    `#${await fronts.timeline.getAttribute('aria-activedescendant')}`,
  );
  await expect(active).toHaveAttribute('aria-label', /Iraq, Syria and Jordan/);
  await expect(fronts.timeline.locator('.tip')).toBeVisible();
  await fronts.page.goBack();
  await expect.poll(() => fronts.days()).toEqual(days);
});

test('press by press, a counter leads to every event of its lane', async ({ fronts }) => {
  await fronts.openAwake('from=2023-10-01&to=2023-10-20');
  const counter = fronts.page.locator('[data-beyond="later"][data-front="iran"]');
  for (let left = Number(await counter.innerText()); left > 0;) {
    await counter.click();
    const now = (await counter.count()) ? Number(await counter.innerText()) : 0;
    expect(now).toBeLessThan(left);
    left = now;
  }
  await expect(counter).toHaveCount(0);
});

test('counters are no tab stops, and the keys lead to the same events', async ({ fronts }) => {
  await fronts.openAwake('from=2024-01-01&to=2024-01-20');
  const counter = fronts.page.locator('[data-beyond="later"][data-front="iran"]');
  await expect(counter).toHaveAttribute('tabindex', '-1');
  const count = Number(await counter.innerText());
  await fronts.timeline.focus();
  const lane = '[data-front="iran"] [role="option"]';
  const active = async () => {
    const id = await fronts.timeline.getAttribute('aria-activedescendant');
    return id ? fronts.page.locator(`${lane}#${id}`).count() : 0;
  };
  for (let press = 0; press < 6 && !(await active()); press++) {
    await fronts.page.keyboard.press('ArrowDown');
  }
  await fronts.page.keyboard.press('End');
  expect(await active()).toBe(1);
  await expect.poll(async () => (await counter.count()) === 0).toBe(true);
  expect(count).toBeGreaterThan(0);
});

for (const [width, height] of [
  [1440, 900],
  [1366, 640],
  [768, 1024],
  [390, 844],
  [320, 700],
] as const) {
  test(`at ${width} by ${height} counters can be hit and cover no sign, label or name`, async ({
    fronts,
  }) => {
    await fronts.page.setViewportSize({ width, height });
    for (const query of ['from=2024-01-20&to=2024-03-01', 'from=2024-02-10&to=2024-02-17']) {
      await fronts.openAwake(query);
      await expect(counters(fronts, 'earlier').first()).toBeVisible();
      const covered = await fronts.page.evaluate(() => {
        const found: string[] = [];
        const texts = [...document.querySelectorAll<HTMLElement>('[data-beyond]')].map((button) => {
          const target = button.getBoundingClientRect();
          if (target.width < 24 || target.height < 24) found.push(`${button.title}: too small`);
          if (target.right > innerWidth) found.push(`${button.title}: out of the window`);
          return { name: button.title, box: button.querySelector('span')!.getBoundingClientRect() };
        });
        const others = [
          ...document.querySelectorAll(
            '[data-part="timeline"] [role="option"], .gutter .name, .gutter .count',
          ),
        ].flatMap((one) => [...one.querySelectorAll('text, circle, rect:not(.target)'), one]);
        const plot = document.querySelector('[data-part="timeline"]')!.getBoundingClientRect();
        for (const other of others) {
          if (other.matches('[role="option"]')) continue;
          const box = other.getBoundingClientRect();
          // What runs out of the plot is cut there.
          const isCut = other.closest('svg') !== null;
          const left = isCut ? Math.max(box.left, plot.left) : box.left;
          const right = isCut ? Math.min(box.right, plot.right) : box.right;
          for (const text of texts) {
            const isClear =
              right <= text.box.left + 0.5 ||
              left >= text.box.right - 0.5 ||
              box.bottom <= text.box.top + 1 ||
              box.top >= text.box.bottom - 1;
            if (!isClear) found.push(`${text.name} covers ${other.textContent.trim()}`);
          }
        }
        return found;
      });
      expect(covered).toEqual([]);
    }
  });
}

test('a window that changes its size looks at the same days', async ({ fronts }) => {
  await fronts.page.setViewportSize({ width: 1440, height: 900 });
  await fronts.openAwake('from=2024-01-20&to=2024-02-18');
  const days = await fronts.days();
  const share = async () => {
    const plot = (await fronts.timeline.boundingBox())!;
    const mark = (await fronts.mark('tower-22-attack').locator('.target').boundingBox())!;
    return (mark.x + mark.width / 2 - plot.x) / plot.width;
  };
  const before = await share();
  for (const [width, height] of [
    [1024, 768],
    [800, 1100],
    [1920, 1080],
    [1440, 900],
  ] as const) {
    await fronts.page.setViewportSize({ width, height });
    await expect.poll(share).toBeCloseTo(before, 2);
    expect(await fronts.days()).toEqual(days);
  }
  expect(fronts.query().get('from')).toBe('2024-01-20');
  expect(fronts.query().get('to')).toBe('2024-02-18');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap on a counter brings the nearest event into sight', async ({ fronts }) => {
    await fronts.openAwake('from=2024-01-01&to=2024-03-01');
    const counter = fronts.page.locator('[data-beyond="later"][data-front="iran"]');
    const before = await fronts.days();
    await counter.tap();
    await expect.poll(async () => (await fronts.days())[1] > before[1]).toBe(true);
    await expect(fronts.timeline).toHaveAttribute('aria-activedescendant', /./);
  });
});
