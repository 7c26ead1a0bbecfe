import { expect, test } from './page.ts';

test('the wheel zooms around the pointer', async ({ fronts }) => {
  await fronts.openAwake();
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
  await fronts.openAwake('from=2024-01-10&to=2024-03-10');
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
  await fronts.openAwake('from=2024-01-10&to=2024-03-10');
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
  await fronts.openAwake();
  const box = (await fronts.mark('tower-22-attack').locator('.target').boundingBox())!;
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await fronts.page.mouse.move(at.x, at.y);
  await fronts.page.mouse.down();
  await fronts.page.mouse.move(at.x + 2, at.y + 1);
  await fronts.page.mouse.up();
  await fronts.expectQuery('event', 'tower-22-attack');
});

test('an overshoot of the wheel moves no page: only a new turn does', async ({ fronts }) => {
  await fronts.openAwake();
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

test('buttons zoom in, out, and show everything', async ({ fronts }) => {
  await fronts.openAwake();
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

test('lane names stand in line with their lanes', async ({ fronts }) => {
  await fronts.openAwake();
  const tops = await fronts.page.evaluate(() => ({
    names: [...document.querySelectorAll('.gutter li')].map((li) => li.getBoundingClientRect().top),
    lanes: [...document.querySelectorAll('rect.lane')].map((r) => r.getBoundingClientRect().top),
  }));
  expect(tops.names).toHaveLength(6);
  for (const [index, top] of tops.names.entries()) {
    expect(Math.abs(top - tops.lanes[index]!)).toBeLessThanOrEqual(1);
  }
});

test('the overview’s window moves by drag, its ends by arrow keys', async ({ fronts }) => {
  await fronts.openAwake('from=2023-11-01&to=2023-12-15');
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
  await fronts.openAwake('from=2023-11-01&to=2023-12-15');
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
  await fronts.openAwake();
  for (const id of ['tower-22-attack', 'us-strikes-iraq-syria']) {
    await expect(fronts.mark(id).locator('text')).toHaveCount(1);
  }
});
