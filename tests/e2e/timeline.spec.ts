import { expect, test } from './page.ts';

test('the wheel zooms around the pointer', async ({ fronts }) => {
  await fronts.open();
  const before = await fronts.spanDays();
  const box = (await fronts.mark('tower-22-attack').locator('.target').boundingBox())!;
  const x = box.x + box.width / 2;
  await fronts.page.mouse.move(x, box.y + box.height / 2);
  await fronts.wheel(-120, 4);
  expect(await fronts.spanDays()).toBeLessThan(before / 2);
  const circle = (await fronts.mark('tower-22-attack').locator('.target').boundingBox())!;
  expect(Math.abs(circle.x + circle.width / 2 - x)).toBeLessThan(8);
});

test('dragging pans, and opens nothing', async ({ fronts }) => {
  await fronts.open('from=2024-01-10&to=2024-03-10');
  const span = await fronts.spanDays();
  const { x, y } = await fronts.point(0.5, 0.1);
  await fronts.page.mouse.down();
  await fronts.page.mouse.move(x - 150, y, { steps: 6 });
  await fronts.page.mouse.up();
  const [from] = await fronts.days();
  expect(from > '2024-01-15').toBe(true);
  expect(Math.abs((await fronts.spanDays()) - span)).toBeLessThanOrEqual(1);
  await expect(fronts.page.locator('details[open]')).toHaveCount(0);
});

test('Shift and a sideways wheel pan', async ({ fronts }) => {
  await fronts.open('from=2024-01-10&to=2024-03-10');
  await fronts.point();
  await fronts.wheel(0, 3, 100);
  await expect.poll(async () => (await fronts.days())[0] > '2024-01-20').toBe(true);
  const [afterSideways] = await fronts.days();
  await fronts.page.keyboard.down('Shift');
  await fronts.wheel(100, 2);
  await fronts.page.keyboard.up('Shift');
  await expect.poll(async () => (await fronts.days())[0] > afterSideways).toBe(true);
});

test('a click by a hand that shakes is a click', async ({ fronts }) => {
  await fronts.open();
  const box = (await fronts.mark('tower-22-attack').locator('.target').boundingBox())!;
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await fronts.page.mouse.move(at.x, at.y);
  await fronts.page.mouse.down();
  await fronts.page.mouse.move(at.x + 2, at.y + 1);
  await fronts.page.mouse.up();
  await fronts.expectQuery('event', 'tower-22-attack');
});

test('an overshoot of the wheel moves no page: only a new turn does', async ({ fronts }) => {
  await fronts.open();
  await fronts.point();
  await fronts.holdClock();
  const wheels = await fronts.page.evaluateHandle(() => {
    const wheels: WheelEvent[] = [];
    addEventListener('wheel', (event) => wheels.push(event), { capture: true, passive: true });
    return wheels;
  });
  /** Of each step of the wheel so far, whether the page was kept from moving by it. */
  const turn = async (deltaY: number, steps: number) => {
    for (let step = 0; step < steps; step++) {
      await fronts.page.clock.runFor(20);
      await fronts.wheel(deltaY);
    }
    return wheels.evaluate((events) => events.map(({ defaultPrevented }) => defaultPrevented));
  };
  await turn(-120, 4);
  await fronts.page.clock.runFor(400);
  const top = await fronts.page.evaluate(() => scrollY); // The list has followed by now.
  expect(await turn(120, 14)).toEqual(Array(18).fill(true));
  expect(await fronts.page.evaluate(() => scrollY)).toBe(top);
  await fronts.page.clock.runFor(300);
  expect((await turn(120, 3)).slice(18)).toEqual(Array(3).fill(false));
  await expect.poll(() => fronts.page.evaluate(() => scrollY)).toBeGreaterThan(top + 50);
});

test('at the limit the wheel goes back to the page', async ({ fronts }) => {
  await fronts.open();
  await fronts.point();
  await fronts.wheel(200, 2);
  await expect.poll(() => fronts.page.evaluate(() => scrollY)).toBeGreaterThan(100);
});

test('buttons zoom in, out, and show everything', async ({ fronts }) => {
  await fronts.open();
  const whole = await fronts.spanDays();
  const button = (name: string) => fronts.page.getByRole('button', { name, exact: true });
  await button('Zoom in').click();
  await button('Zoom in').click();
  const zoomed = await fronts.spanDays();
  expect(zoomed).toBeLessThan(whole / 2);
  await button('Zoom out').click();
  expect(await fronts.spanDays()).toBeGreaterThan(zoomed);
  await button('Show everything').click();
  expect(await fronts.spanDays()).toBe(whole);
  await expect(button('Zoom out')).toBeDisabled();
});

test('panning never moves an event to another row, nor a lane to another height', async ({
  fronts,
}) => {
  await fronts.open('from=2024-01-01&to=2024-03-01');
  const shape = () =>
    fronts.page.evaluate(() => ({
      rows: Object.fromEntries(
        [...document.querySelectorAll('[data-part="timeline"] [data-event]')].map((mark) => [
          mark.getAttribute('data-event'),
          mark.getAttribute('transform')!.match(/ ([\d.]+)\)$/)![1],
        ]),
      ),
      lanes: [...document.querySelectorAll('[data-part="timeline"] rect.lane')].map((lane) =>
        lane.getAttribute('height'),
      ),
    }));
  const before = await shape();
  await fronts.point();
  for (let step = 0; step < 8; step++) {
    await fronts.wheel(0, 1, 60);
    const now = await shape();
    expect(now.lanes).toEqual(before.lanes);
    for (const [id, row] of Object.entries(now.rows)) {
      if (id in before.rows) expect(`${id} in row ${row}`).toBe(`${id} in row ${before.rows[id]}`);
    }
    Object.assign(before.rows, now.rows);
  }
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [768, 1024],
  [390, 844],
] as const) {
  test(`no label overlaps another or leaves the plot at ${width} by ${height}`, async ({
    fronts,
  }) => {
    await fronts.page.setViewportSize({ width, height });
    for (const query of ['', 'from=2024-01-20&to=2024-03-15', 'from=2024-02-10&to=2024-02-17']) {
      await fronts.open(query);
      await fronts.page.evaluate(() => document.fonts.ready);
      const overlaps = await fronts.timeline.evaluate((plot) => {
        const bounds = plot.getBoundingClientRect();
        const boxes = [...plot.querySelectorAll('[data-event], [data-cluster]')].flatMap((mark) =>
          [...mark.querySelectorAll('text, circle:not(.target), rect:not(.target)')].map(
            (part) => ({
              id: mark.id,
              isText: part.tagName === 'text',
              box: part.getBoundingClientRect(),
              words: part.textContent.trim(),
            }),
          ),
        );
        const found: string[] = [];
        for (const a of boxes.filter(({ isText }) => isText)) {
          if (a.box.left < bounds.left - 0.5 || a.box.right > bounds.right + 0.5) {
            found.push(`${a.words} leaves the plot`);
          }
          for (const b of boxes) {
            if (a.id === b.id) continue;
            const isClear =
              a.box.right <= b.box.left + 0.5 ||
              b.box.right <= a.box.left + 0.5 ||
              // Text boxes are as high as the font's tallest letters; rows are 20 px apart.
              Math.abs(a.box.top + a.box.height / 2 - b.box.top - b.box.height / 2) > 12;
            if (!isClear) found.push(`${a.words} over ${b.words || b.id}`);
          }
        }
        return found;
      });
      expect(overlaps).toEqual([]);
      const isSideways = await fronts.page.evaluate(
        () => document.documentElement.scrollWidth > innerWidth,
      );
      expect(isSideways).toBe(false);
    }
  });
}

test('lane names stand in line with their lanes', async ({ fronts }) => {
  await fronts.open();
  const tops = await fronts.page.evaluate(() => ({
    names: [...document.querySelectorAll('.gutter li')].map((li) => li.getBoundingClientRect().top),
    lanes: [...document.querySelectorAll('rect.lane')].map((r) => r.getBoundingClientRect().top),
  }));
  expect(tops.names).toHaveLength(6);
  for (const [index, top] of tops.names.entries()) {
    expect(Math.abs(top - tops.lanes[index]!)).toBeLessThanOrEqual(1);
  }
});

test('a cluster opens in place to its members, and to the event chosen', async ({ fronts }) => {
  await fronts.page.setViewportSize({ width: 390, height: 844 });
  await fronts.open();
  const cluster = fronts.timeline.locator('[data-cluster]').first();
  const count = Number(await cluster.getAttribute('data-cluster'));
  await cluster.locator('.target').click();
  const choice = fronts.page.getByRole('dialog');
  await expect(choice.getByRole('listitem')).toHaveCount(count);
  await choice.getByRole('listitem').last().getByRole('button').click();
  await expect(choice).toHaveCount(0);
  await expect(fronts.list.locator('details[open]')).toHaveCount(1);
  await expect(fronts.list.locator('details[open]')).toBeInViewport();
});

test('the overview’s window moves by drag, its ends by arrow keys', async ({ fronts }) => {
  await fronts.open('from=2023-11-01&to=2023-12-15');
  const body = fronts.overview.locator('[data-grip="body"]');
  const box = (await body.boundingBox())!;
  await fronts.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await fronts.page.mouse.down();
  await fronts.page.mouse.move(box.x + box.width / 2 + 200, box.y + box.height / 2, { steps: 5 });
  await fronts.page.mouse.up();
  expect((await fronts.days())[0] > '2023-12-01').toBe(true);
  const last = fronts.page.getByRole('slider', { name: 'Last day shown' });
  const [, before] = await fronts.days();
  await last.focus();
  await fronts.page.keyboard.press('ArrowRight');
  await fronts.page.keyboard.press('ArrowRight');
  const [, after] = await fronts.days();
  expect(Date.parse(after) - Date.parse(before)).toBe(2 * 86_400_000);
});

test('an end of the overview’s window dragged beyond the edge leaves the other where it is', async ({
  fronts,
}) => {
  await fronts.open('from=2023-11-01&to=2023-12-15');
  const grip = (await fronts.overview.locator('[data-grip="from"]').boundingBox())!;
  const y = grip.y + grip.height / 2;
  await fronts.page.mouse.move(grip.x + grip.width / 2, y);
  await fronts.page.mouse.down();
  await fronts.page.mouse.move(40, y, { steps: 6 });
  await fronts.page.mouse.up();
  const [from, to] = await fronts.days();
  expect(from < '2023-10-05').toBe(true);
  expect(to).toBe('2023-12-15');
});

test('where rows are short, the weightiest events of a lane keep their labels', async ({
  fronts,
}) => {
  await fronts.page.setViewportSize({ width: 1366, height: 768 });
  await fronts.open();
  for (const id of ['tower-22-attack', 'us-strikes-iraq-syria']) {
    await expect(fronts.mark(id).locator('text')).toHaveCount(1);
  }
});

test('the axis always tells month and year', async ({ fronts }) => {
  for (const query of ['', 'from=2024-01-20&to=2024-01-27', 'from=2024-02-14&to=2024-02-14']) {
    await fronts.open(query);
    await expect(fronts.timeline.locator('.axis .name').first()).toHaveText(/\w+ (20|’)\d\d/);
  }
});
