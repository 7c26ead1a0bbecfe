/** Flights and glides: movements that can be followed, stopped and taken over. */
import type { Page } from '@playwright/test';
import { expect, test, type Fronts } from './page.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Where an event is drawn, how wide the overview's window is, in px, and where the page is scrolled to. */
interface Frame {
  readonly x: number | null;
  readonly width: number;
  readonly top: number;
}

const look = (page: Page, id: string): Promise<Frame> =>
  page.evaluate((id) => {
    const mark = document.querySelector(`[data-part="timeline"] [data-event="${id}"]`);
    const x = mark?.getAttribute('transform')?.match(/\(([-\d.]+)/)?.[1];
    const window = document.querySelector('[data-grip="body"]')!;
    return {
      x: x === undefined ? null : Number(x),
      width: Number(window.getAttribute('width')),
      top: scrollY,
    };
  }, id);

/**
 * Records what is seen of an event before `act` and in each of the frames after it, by a clock of its own:
 * a slow machine has as many frames as a fast one. `x` is left out where the event is not drawn.
 */
async function record(
  fronts: Fronts,
  id: string,
  act: () => Promise<void>,
  frames = 60,
): Promise<{ xs: number[]; tops: number[]; widths: number[] }> {
  const { page } = fronts;
  const seen = [await look(page, id)];
  await fronts.holdClock();
  await act();
  for (let frame = 0; frame < frames; frame++) {
    await page.clock.runFor(16);
    seen.push(await look(page, id));
  }
  await page.clock.resume();
  return {
    xs: seen.flatMap(({ x }) => x ?? []),
    tops: seen.map(({ top }) => top),
    widths: seen.map(({ width }) => width),
  };
}

const different = (numbers: readonly number[]): number =>
  new Set(numbers.map((number) => Math.round(number))).size;

test('a button’s zoom is a movement that can be followed, and ends where it was meant to', async ({
  fronts,
}) => {
  await fronts.openAwake('from=2024-01-01&to=2024-02-29');
  const { xs, widths } = await record(fronts, 'tower-22-attack', () =>
    button(fronts.page, 'Show everything').click(),
  );
  expect(different(xs)).toBeGreaterThan(5);
  for (const [index, width] of widths.entries()) {
    if (index > 0) expect(width).toBeGreaterThanOrEqual(widths[index - 1]! - 0.5);
  }
  const plot = (await fronts.timeline.boundingBox())!.width;
  expect(widths.at(-1)!).toBeGreaterThan(plot - 4);
});

test('the address and the counts tell at once where a flight goes, and Back undoes it', async ({
  fronts,
}) => {
  await fronts.openAwake('from=2024-01-01&to=2024-02-29');
  const before = await fronts.days();
  await fronts.holdClock();
  await button(fronts.page, 'Show everything').click();
  expect(fronts.query().get('from')).toBeNull();
  await expect(fronts.tally).not.toContainText('earlier', { timeout: 100 });
  const length = await fronts.page.evaluate(() => history.length);
  await fronts.page.clock.runFor(1000);
  expect(await fronts.page.evaluate(() => history.length)).toBe(length);
  await fronts.page.clock.resume();
  await fronts.page.goBack();
  await expect.poll(() => fronts.days()).toEqual(before);
});

test('the list follows a flight once, and not at every frame', async ({ fronts }) => {
  await fronts.openAwake();
  await fronts.timeline.focus();
  const { tops } = await record(fronts, 'iran-attack-2024-04', async () => {
    for (let press = 0; press < 4; press++) await fronts.page.keyboard.press('+');
  });
  expect(different(tops)).toBeLessThanOrEqual(3);
});

test('the wheel takes over from wherever a flight is', async ({ fronts }) => {
  await fronts.openAwake('from=2024-02-01&to=2024-02-10');
  await fronts.holdClock();
  await button(fronts.page, 'Show everything').click();
  await fronts.page.clock.runFor(48);
  const { xs } = await record(fronts, 'us-strikes-iraq-syria', async () => {
    await fronts.point(0.5, 0.5);
    await fronts.wheel(-20, 1);
  });
  const [from] = await fronts.days();
  expect(from > '2023-10-10').toBe(true);
  expect(different(xs.slice(-20))).toBe(1);
});

test('a press stops a flight where it is, and what is drawn is what is told', async ({
  fronts,
}) => {
  await fronts.openAwake('from=2024-02-01&to=2024-02-10');
  await fronts.holdClock();
  await button(fronts.page, 'Show everything').click();
  await fronts.page.clock.runFor(100);
  await fronts.point(0.5, 0.97);
  await fronts.page.mouse.down();
  await fronts.page.mouse.up();
  await fronts.page.clock.resume();
  const span = await fronts.spanDays();
  expect(span).toBeGreaterThan(9);
  expect(span).toBeLessThan(190);
  await fronts.expectQuery('from', (await fronts.days())[0]);
});

test.describe('under reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing flies: a button shows at once what it leads to', async ({ fronts }) => {
    await fronts.openAwake('from=2024-01-01&to=2024-02-29');
    const { xs } = await record(fronts, 'tower-22-attack', () =>
      button(fronts.page, 'Show everything').click(),
    );
    expect(different(xs)).toBe(2);
  });

  test('nothing glides: what is let go of stays', async ({ fronts }) => {
    await fronts.openAwake('from=2024-01-10&to=2024-03-10');
    const { xs } = await record(fronts, 'tower-22-attack', () => flick(fronts, 160));
    expect(Math.max(...xs) - xs[0]!).toBeLessThan(165);
  });
});

/** A drag to the right in eight steps of 12 ms of the held clock, let go of after `restMs`. */
async function flick(fronts: Fronts, px: number, restMs = 12): Promise<void> {
  const { page } = fronts;
  const { x, y } = await fronts.point(0.4, 0.03);
  await page.mouse.down();
  for (let step = 1; step <= 8; step++) {
    await page.clock.runFor(12);
    await page.mouse.move(x + (px * step) / 8, y);
  }
  await page.clock.runFor(restMs);
  await page.mouse.up();
}

test('what is let go of in motion glides on a little, and comes to rest', async ({ fronts }) => {
  await fronts.openAwake('from=2024-01-10&to=2024-03-10');
  const { xs } = await record(fronts, 'tower-22-attack', () => flick(fronts, 160));
  const way = Math.max(...xs) - xs[0]!;
  expect(way).toBeGreaterThan(190);
  expect(way).toBeLessThanOrEqual(322);
  expect(different(xs.slice(-5))).toBe(1);
});

test('what rests before it is let go of stays where it was put', async ({ fronts }) => {
  await fronts.openAwake('from=2024-01-10&to=2024-03-10');
  const { xs } = await record(fronts, 'tower-22-attack', () => flick(fronts, 160, 150));
  expect(Math.max(...xs) - xs[0]!).toBeLessThan(165);
});

test('a double click on empty ground zooms in around the pointer, by a flight', async ({
  fronts,
}) => {
  await fronts.openAwake('from=2024-01-10&to=2024-03-10');
  const span = await fronts.spanDays();
  const box = (await fronts.mark('tower-22-attack').locator('.target').boundingBox())!;
  const plot = (await fronts.timeline.boundingBox())!;
  const { xs, widths } = await record(fronts, 'tower-22-attack', () =>
    fronts.page.mouse.dblclick(box.x + box.width / 2, plot.y + 20),
  );
  expect(different(widths)).toBeGreaterThan(5);
  expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(6);
  expect(Math.abs((await fronts.spanDays()) - span / 2)).toBeLessThanOrEqual(1);
});

test('a press stops what glides', async ({ fronts }) => {
  await fronts.openAwake('from=2024-01-10&to=2024-03-10');
  await fronts.holdClock();
  const before = await look(fronts.page, 'tower-22-attack');
  await flick(fronts, 160);
  await fronts.page.clock.runFor(100);
  const { xs } = await record(fronts, 'tower-22-attack', async () => {
    await fronts.page.mouse.down();
    await fronts.page.mouse.up();
  });
  expect(xs[0]! - before.x!).toBeGreaterThan(162);
  expect(different(xs)).toBe(1);
  await fronts.expectQuery('from', (await fronts.days())[0]);
});

test('a key that leads out of sight names the event at once, and its mark when it is there', async ({
  fronts,
}) => {
  await fronts.openAwake('from=2023-10-05&to=2023-10-12&event=hezbollah-opens-front');
  await fronts.timeline.focus();
  await fronts.page.keyboard.press('End');
  const active = await fronts.timeline.getAttribute('aria-activedescendant');
  await expect(fronts.page.locator(`#${active}[role="option"]`)).toHaveAttribute(
    'aria-label',
    /in this lane$/,
  );
  await expect.poll(() => fronts.timeline.locator(`#${active} .target`).count()).toBe(1);
});
