/** How far and how fast the view zooms: by wheel and trackpad, by keys, and in a window of another size. */
import { expect, test, type Fronts } from './page.ts';

/**
 * One turn of a wheel in the middle of the timeline, at a time of its own where one is given. True where
 * nobody kept the browser from doing what it does with it.
 */
const turn = (fronts: Fronts, deltaY: number, ctrlKey: boolean, atMs?: number): Promise<boolean> =>
  fronts.timeline.locator('svg').evaluate(
    (svg, [deltaY, ctrlKey, atMs]) => {
      const { left, top, width } = svg.getBoundingClientRect();
      const at = { clientX: left + width / 2, clientY: top + 200 };
      const init = { deltaY, ctrlKey, ...at, bubbles: true, cancelable: true, view: window };
      const event = new WheelEvent('wheel', init);
      if (atMs !== undefined) Object.defineProperty(event, 'timeStamp', { value: atMs });
      return svg.dispatchEvent(event);
    },
    [deltaY, ctrlKey, atMs] as const,
  );

test('a pinch on a trackpad zooms gently, and never magnifies the page, at the limits neither', async ({
  fronts,
}) => {
  await fronts.openAwake();
  const whole = await fronts.spanDays();
  const pinch = (deltaY: number) => turn(fronts, deltaY, true);
  expect(await pinch(4)).toBe(false);
  expect(await fronts.spanDays()).toBe(whole);
  expect(await pinch(-4)).toBe(false);
  const gentle = await fronts.spanDays();
  expect(gentle).toBeGreaterThan(whole * 0.94);
  expect(await pinch(-1000)).toBe(false);
  expect(await fronts.spanDays()).toBeGreaterThan(gentle * 0.8);
  for (let step = 0; step < 40; step++) await pinch(-30);
  expect(await fronts.spanDays()).toBe(1);
  expect(await pinch(-10)).toBe(false);
});

test('a trackpad’s many small deltas never fly', async ({ fronts }) => {
  await fronts.openAwake();
  const whole = await fronts.spanDays();
  // 1,900 px in one stream, as a hard flick with its momentum: taken for what they say, a zoom by 27.
  for (let index = 0; index < 60; index++) {
    await turn(fronts, index < 5 ? -10 * (index + 1) : -32, false, 1000 + index * 8);
  }
  const factor = whole / (await fronts.spanDays());
  expect(factor).toBeGreaterThan(1.5);
  expect(factor).toBeLessThan(2.2);
});

test('at the closest, too, the wheel goes back to the page', async ({ fronts }) => {
  await fronts.openAwake('from=2024-02-14&to=2024-02-14');
  await expect.poll(() => fronts.page.evaluate(() => scrollY)).toBeGreaterThan(200);
  const top = await fronts.page.evaluate(() => scrollY);
  await fronts.point();
  await fronts.wheel(-120, 2);
  await expect.poll(() => fronts.page.evaluate(() => scrollY)).toBeLessThan(top - 50);
});

test('zoom goes from the whole span down to a day, and no closer', async ({ fronts }) => {
  await fronts.openAwake();
  const whole = await fronts.spanDays();
  await fronts.timeline.focus();
  for (let press = 0; press < 20; press++) await fronts.page.keyboard.press('+');
  expect(await fronts.spanDays()).toBe(1);
  await expect(fronts.page.getByRole('button', { name: 'Zoom in', exact: true })).toBeDisabled();
  for (let press = 0; press < 20; press++) await fronts.page.keyboard.press('-');
  expect(await fronts.spanDays()).toBe(whole);
});

test('a window made narrower shows the same days, around the same centre', async ({ fronts }) => {
  await fronts.openAwake('from=2024-01-23&to=2024-02-05');
  const days = await fronts.days();
  for (const [width, height] of [
    [1100, 800],
    [1240, 900],
    [1440, 900],
  ] as const) {
    await fronts.page.setViewportSize({ width, height });
    // The 28th of January is the sixth of 14 days.
    const share = async () => {
      const plot = (await fronts.timeline.boundingBox())!.width;
      const place = await fronts.mark('tower-22-attack').getAttribute('transform');
      return Number(place!.match(/\(([\d.]+)/)![1]) / plot;
    };
    await expect.poll(share).toBeCloseTo(5.5 / 14, 2);
    expect(await fronts.days()).toEqual(days);
  }
});
