/** The page on a phone: what a hand finds, reaches and is not troubled with. */
import { createFingers, expect, test, type Fronts } from './page.ts';

test.use({ hasTouch: true, isMobile: true });

const SIZES = [
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const;

/** What sticks out of the window sideways, of the page and of what is open above it. */
const stickingOut = (fronts: Fronts): Promise<string[]> =>
  fronts.page.evaluate(() => {
    const found = document.documentElement.scrollWidth > innerWidth ? ['the page'] : [];
    for (const one of document.querySelectorAll(':popover-open, [role="dialog"]')) {
      const { left, right } = one.getBoundingClientRect();
      if (left < 0 || right > innerWidth) found.push(one.id || one.className);
      if (one.scrollWidth > one.clientWidth) found.push(`within ${one.id || one.className}`);
    }
    return found;
  });

for (const viewport of SIZES) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });

    test('the timeline begins near the top, and the first events of the list stand below it', async ({
      fronts,
    }) => {
      await fronts.open();
      const timeline = (await fronts.timeline.boundingBox())!;
      expect(timeline.y).toBeLessThan(viewport.width < 390 ? 190 : 170);
      const overview = (await fronts.overview.boundingBox())!;
      const stripPx = overview.y + overview.height - timeline.y;
      expect(stripPx).toBeLessThanOrEqual(400);
      if (viewport.height > 800) await expect(fronts.list.locator('h3').first()).toBeInViewport();
    });

    test('it is said in two lines what this is and is not', async ({ fronts }) => {
      await fronts.open();
      const about = fronts.page.locator('.about');
      await expect(about).toContainText('five texts, most of them partisan');
      await expect(about).toContainText('an empty stretch is not a quiet one');
      const lines = await about.evaluate(
        (one) => one.getBoundingClientRect().height / parseFloat(getComputedStyle(one).lineHeight),
      );
      expect(Math.round(lines)).toBeLessThanOrEqual(2);
    });

    test('six lanes are named, each name above the marks of its lane', async ({ fronts }) => {
      for (const query of ['', 'from=2024-01-20&to=2024-03-15']) {
        await fronts.open(query);
        const names = fronts.page.locator('.gutter ol .name');
        await expect(names).toHaveCount(6);
        const covered = await fronts.page.evaluate(() => {
          const signs = [...document.querySelectorAll('[data-part="timeline"] [role="option"]')]
            .flatMap((one) => [...one.querySelectorAll('text, circle, rect:not(.target)')])
            .map((one) => one.getBoundingClientRect());
          return [...document.querySelectorAll<HTMLElement>('.gutter ol .name')].flatMap((name) => {
            const box = name.getBoundingClientRect();
            const isCovered = signs.some(
              ({ left, right, top, bottom }) =>
                left < box.right &&
                right > box.left &&
                // The box of a line is higher than its letters.
                top < box.bottom - 3 &&
                bottom > box.top + 3,
            );
            return isCovered ? [name.innerText] : [];
          });
        });
        expect(covered).toEqual([]);
      }
    });

    test('what is filtered by stands in a row of its own, at whose end it can be cleared at once', async ({
      fronts,
    }) => {
      await fronts.open(
        'fronts=lebanon&kinds=attack,law,protest&status=-claimed&sources=wikipedia&range=2024-01/2024-03&asof=2024-03-01',
      );
      const filters = fronts.page.locator('[data-part="filters"]');
      const chips = filters.getByRole('button', { name: ': drop this filter' });
      const clear = filters.getByRole('button', { name: 'Clear all' });
      await expect(chips).toHaveCount(4);
      await expect(chips.first()).toBeInViewport({ ratio: 1 });
      await expect(clear).toBeInViewport({ ratio: 1 });
      const tops = await chips.evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect().top),
      );
      expect(new Set(tops).size).toBe(1);
      for (const chip of await chips.all()) {
        await chip.focus();
        // The longest is as wide as the row itself.
        await expect(chip).toBeInViewport({ ratio: 0.75 });
      }
      expect(await stickingOut(fronts)).toEqual([]);
      await clear.tap();
      await fronts.expectQuery('kinds', null);
      await expect(clear).toHaveCount(0);
    });

    test('the panel of the filters stays in the window when more of it opens', async ({
      fronts,
    }) => {
      await fronts.open();
      await fronts.page.getByRole('button', { name: 'Filters' }).tap();
      const panel = fronts.page.locator('[popover]:popover-open');
      await panel.locator('summary').first().tap();
      const isInside = () =>
        panel.evaluate((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
        });
      await expect.poll(isInside).toBe(true);
    });

    test('while an event is read the strip is low, and afterwards as it was', async ({
      fronts,
    }) => {
      const days = 'from=2024-01-20&to=2024-03-15';
      const stagePx = async () => (await fronts.page.locator('.stage').boundingBox())!.height;
      const lanes = () =>
        fronts.timeline
          .locator('rect.lane')
          .evaluateAll((all) => all.map((one) => Number(one.getAttribute('height'))));
      await fronts.open(days);
      const highPx = await stagePx();
      const high = await lanes();
      await fronts.open(`${days}&event=safed-strike`);
      await expect.poll(stagePx).toBeLessThanOrEqual(230);
      expect(highPx).toBeGreaterThan(350);
      // Every lane has its name and a row.
      await expect(fronts.page.locator('.gutter ol .name')).toHaveCount(6);
      await expect.poll(async () => Math.max(...(await lanes()))).toBeLessThan(36);
      const low = await lanes();
      expect(Math.min(...low)).toBeGreaterThanOrEqual(24);
      // In a low window the strip is not beside what is read.
      if (viewport.height < 800) return;
      // Moving along time changes none of them.
      await expect(fronts.row('safed-strike').locator('blockquote').first()).toBeVisible();
      await fronts.timeline.focus();
      await fronts.page.keyboard.press('PageUp');
      await fronts.expectQuery('from', '2023-12-01');
      expect(await lanes()).toEqual(low);
      await fronts.page.keyboard.press('Escape');
      await fronts.expectQuery('event', null);
      await expect.poll(lanes).toEqual(high);
      expect(await stagePx()).toBe(highPx);
    });

    test('nothing makes the page scroll sideways, whatever is open', async ({ fronts }) => {
      for (const query of [
        '',
        'from=2024-02-10&to=2024-02-17&event=us-strikes-iraq-syria&near=7',
        'fronts=nowhere&event=xyz&asof=2024-01-30',
        'lanes=iran,-lebanon&fronts=-yemen-red-sea',
      ]) {
        await fronts.open(query);
        expect(await stickingOut(fronts)).toEqual([]);
      }
      await fronts.open();
      for (const name of [
        'All fronts',
        /^Filters/,
        /^As known on/,
        'Signs',
        'Lane: Iraq, Syria & Jordan',
      ]) {
        await fronts.page.getByRole('button', { name }).tap();
        await expect(
          fronts.page.locator(':popover-open').getByRole('button').first(),
        ).toBeVisible();
        await expect.poll(() => stickingOut(fronts)).toEqual([]);
        await fronts.page.keyboard.press('Escape');
      }
      await fronts.timeline.locator('[data-cluster]').first().locator('.target').tap();
      await expect(fronts.page.getByRole('dialog')).toBeVisible();
      expect(await stickingOut(fronts)).toEqual([]);
    });

    test('an address that asks for days shows them, and zooming leaves them in sight', async ({
      fronts,
    }) => {
      await fronts.openAwake('from=2024-02-01&to=2024-02-20');
      await expect(fronts.timeline).toBeInViewport({ ratio: 0.75 });
      await fronts.timeline.focus();
      await fronts.page.keyboard.press('+');
      await fronts.expectQuery('from', '2024-02-04');
      await expect(fronts.timeline).toBeInViewport({ ratio: 0.75 });
    });

    test('every page is two taps away, and the timeline one', async ({ fronts }) => {
      for (const [name, heading] of [
        ['Compare', 'Told by two sources or more'],
        ['Sources', 'The sources'],
        ['Method', 'How dates are known'],
        ['Who is who', 'Who is who'],
      ] as const) {
        await fronts.open();
        await fronts.page.getByRole('button', { name: 'More' }).tap();
        await fronts.page.getByRole('navigation').getByRole('link', { name }).tap();
        await expect(fronts.page.getByRole('heading', { name: heading }).first()).toBeVisible();
      }
      await fronts.page.getByRole('navigation').getByRole('link', { name: 'Timeline' }).tap();
      await expect(fronts.timeline).toBeVisible();
    });
  });
}

test.describe('under a finger', () => {
  test.use({ viewport: SIZES[0] });

  test('a tap on a mark opens its event below the strip', async ({ fronts }) => {
    await fronts.openAwake();
    await fronts.mark('iran-attack-2024-04').locator('.target').tap();
    await expect(fronts.row('iran-attack-2024-04').locator('> details')).toHaveAttribute(
      'open',
      '',
    );
    await expect(fronts.row('iran-attack-2024-04').locator('h3')).toBeInViewport();
  });

  test('a vertical swipe over the strip scrolls the page and moves nothing in time', async ({
    fronts,
  }) => {
    await fronts.openAwake('from=2024-01-01&to=2024-03-01');
    const days = await fronts.days();
    const top = await fronts.page.evaluate(() => scrollY);
    const { x, y } = await fronts.point();
    const fingers = await createFingers(fronts.page);
    await fingers.down({ x, y });
    for (let step = 1; step <= 8; step++) await fingers.move({ x: x + step, y: y - step * 15 });
    await fingers.up();
    await expect.poll(() => fronts.page.evaluate(() => scrollY)).toBeGreaterThan(top + 60);
    expect(await fronts.days()).toEqual(days);
  });

  test('a horizontal swipe pans and does not scroll', async ({ fronts }) => {
    await fronts.openAwake('from=2024-01-01&to=2024-03-01');
    const { x, y } = await fronts.point();
    const fingers = await createFingers(fronts.page);
    await fingers.down({ x, y });
    for (let step = 1; step <= 8; step++) await fingers.move({ x: x - step * 15, y: y + step });
    await fingers.up();
    await expect.poll(async () => (await fronts.days())[0] > '2024-01-10').toBe(true);
  });

  test('a pinch zooms along time', async ({ fronts }) => {
    await fronts.openAwake();
    const before = await fronts.spanDays();
    const { x, y } = await fronts.point();
    const fingers = await createFingers(fronts.page);
    const apart = (px: number) => [
      { x: x - px, y },
      { x: x + px, y },
    ];
    await fingers.down(...apart(30));
    for (const px of [50, 80, 120]) await fingers.move(...apart(px));
    await fingers.up();
    expect(await fronts.spanDays()).toBeLessThan(before / 2);
  });

  test('a lane’s name opens what can be done with the lane', async ({ fronts }) => {
    await fronts.open();
    const menu = fronts.page.getByRole('button', { name: 'Lane: Iran' });
    await fronts.page.touchscreen.tap(60, 20);
    await expect(menu).toBeVisible();
    const { x, y } = (await fronts.page.locator('.gutter ol .name').nth(4).boundingBox())!;
    await fronts.page.touchscreen.tap(x + 6, y + 6);
    await expect(fronts.page.getByRole('button', { name: 'Only this lane' })).toBeVisible();
    expect(fronts.query().get('fronts')).toBeNull();
  });

  test('a tap in the middle of a mark picks it, between two rows it asks', async ({ fronts }) => {
    await fronts.open();
    // Two marks of one lane, one in the row above the other and about as far in time.
    const pair = await fronts.timeline.evaluate((plot) => {
      const marks = [...plot.querySelectorAll('[data-event] .target')].map((target) => {
        const { left, top, width, height } = target.getBoundingClientRect();
        const id = target.closest('[data-event]')!.getAttribute('data-event')!;
        return { id, x: left + width / 2, y: top + height / 2, width };
      });
      const dots = marks.filter(({ width }) => width < 30);
      for (const a of dots)
        for (const b of dots)
          if (b.y - a.y > 10 && b.y - a.y < 18 && Math.abs(a.x - b.x) < 24) return [a, b];
      return null;
    });
    expect(pair).not.toBeNull();
    const [above, below] = pair!;
    await fronts.page.touchscreen.tap((above!.x + below!.x) / 2, (above!.y + below!.y) / 2);
    await expect(fronts.page.getByRole('dialog').getByRole('listitem')).not.toHaveCount(0);
    await fronts.page.keyboard.press('Escape');
    await expect(fronts.page.getByRole('dialog')).toHaveCount(0);
    await fronts.page.touchscreen.tap(below!.x, below!.y);
    await fronts.expectQuery('event', below!.id);
  });

  test('a tap opens a cluster in place, a second one zooms in on it', async ({ fronts }) => {
    await fronts.open();
    const cluster = fronts.timeline.locator('[data-front="iraq-syria"] [data-cluster]').last();
    const days = await fronts.days();
    const { x, y, width, height } = (await cluster.locator('.target').boundingBox())!;
    const tap = () => fronts.page.touchscreen.tap(x + width / 2, y + height / 2);
    await tap();
    const choice = fronts.page.getByRole('dialog', { name: /choose one/ });
    await expect(choice).toBeVisible();
    expect(await fronts.days()).toEqual(days);
    await tap();
    await expect(choice).toHaveCount(0);
    await expect.poll(() => fronts.days()).not.toEqual(days);
  });

  test('a cluster says how many of its events were not told by a day', async ({ fronts }) => {
    await fronts.open('asof=2024-01-30');
    const mixed = fronts.timeline.locator('[data-cluster][aria-label*="not yet told"]');
    await expect(mixed.first()).toHaveAttribute('aria-label', /\d+ of \d+ not yet told\./);
    await expect(mixed.first().locator('.box')).toHaveAttribute('stroke-dasharray', /./);
  });

  test('there is no button for keys where there are none, and ? opens their sheet all the same', async ({
    fronts,
  }) => {
    await fronts.open();
    await expect(fronts.page.getByRole('button', { name: 'Keys' })).toHaveCount(0);
    await fronts.page.keyboard.press('?');
    await expect(fronts.page.getByRole('dialog', { name: /^Keys/ })).toBeVisible();
  });
});
