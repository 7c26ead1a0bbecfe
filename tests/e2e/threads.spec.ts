/** Threads: the links of what is open as arcs, stepping along them, and what happened on the same days. */
import type { Locator } from '@playwright/test';
import { expect, test, type Fronts } from './page.ts';

const arcTo = (fronts: Fronts, id: string): Locator =>
  fronts.timeline.locator(`[data-arc="${id}"]`);

/** The first and the last point of an arc's path, on the screen. */
async function endsOf(arc: Locator): Promise<{ x: number; y: number }[]> {
  return await arc.locator('.line').evaluate((line) => {
    const path = line as SVGPathElement;
    const matrix = path.getScreenCTM()!;
    return [0, path.getTotalLength()].map((at) => {
      const { x, y } = path.getPointAtLength(at).matrixTransform(matrix);
      return { x, y };
    });
  });
}

/** How far a point lies from the middle of a mark's target, in px. */
async function distanceTo(mark: Locator, { x, y }: { x: number; y: number }): Promise<number> {
  const box = (await mark.locator('.target').boundingBox())!;
  return Math.hypot(x - box.x - box.width / 2, y - box.y - box.height / 2);
}

test('opening Tower 22 draws arcs to what it follows and what answered it, over other lanes too', async ({
  fronts,
}) => {
  await fronts.openAwake('event=tower-22-attack');
  const strikes = arcTo(fronts, 'us-strikes-iraq-syria');
  await expect(strikes.locator('.line')).toHaveCount(1);
  await expect(strikes.locator('title')).toHaveText(/answers “.*Tower 22.*”, according to .+/);
  await expect(arcTo(fronts, 'houthi-ship-attacks')).toHaveAttribute('data-link', 'follows');
  await expect(arcTo(fronts, 'iri-attacks-on-us-forces')).toHaveAttribute('data-link', 'part-of');
  const [from, to] = await endsOf(strikes);
  expect(await distanceTo(fronts.mark('us-strikes-iraq-syria'), from!)).toBeLessThan(20);
  expect(await distanceTo(fronts.mark('tower-22-attack'), to!)).toBeLessThan(20);
});

test('kinds of links differ by the pattern of their lines, and none is drawn when nothing is open', async ({
  fronts,
}) => {
  await fronts.openAwake('event=tower-22-attack');
  const dashes = async (type: string) =>
    await fronts.timeline
      .locator(`[data-link="${type}"] .line`)
      .first()
      .getAttribute('stroke-dasharray');
  await expect(fronts.timeline.locator('[data-arc]').first()).toBeAttached();
  const patterns = await Promise.all(['responds-to', 'follows', 'part-of'].map(dashes));
  expect(new Set(patterns).size).toBe(3);
  await fronts.page.keyboard.press('Tab');
  await fronts.row('tower-22-attack').locator('> details > summary').click();
  await expect(fronts.timeline.locator('[data-arc]')).toHaveCount(0);
});

test('an arc to what is out of sight ends at the edge of the plot, with an arrow', async ({
  fronts,
}) => {
  await fronts.openAwake('event=tower-22-attack&from=2024-01-25&to=2024-02-01');
  const arc = arcTo(fronts, 'us-strikes-iraq-syria');
  await expect(arc.locator('[data-edge="later"]')).toBeAttached();
  const plot = (await fronts.timeline.boundingBox())!;
  const [from] = await endsOf(arc);
  expect(plot.x + plot.width - from!.x).toBeLessThan(12);
  await expect(arcTo(fronts, 'ain-al-asad-attack').locator('[data-edge="earlier"]')).toBeAttached();
});

test('a link in the reader brings out its arc, under the pointer and under the keys', async ({
  fronts,
}) => {
  await fronts.openAwake('event=tower-22-attack');
  const link = fronts.row('tower-22-attack').getByRole('link', { name: /US .*strikes/ });
  const arc = arcTo(fronts, 'us-strikes-iraq-syria');
  const other = arcTo(fronts, 'houthi-ship-attacks');
  await link.hover();
  await expect(arc).toHaveClass(/pointed/);
  await expect(other).toHaveClass(/aside/);
  await fronts.point(0.5, 0.05);
  await expect(arc).not.toHaveClass(/pointed/);
  await link.focus();
  await expect(arc).toHaveClass(/pointed/);
});

test('the arcs are silent for the ear', async ({ fronts }) => {
  await fronts.openAwake('event=tower-22-attack');
  const arc = arcTo(fronts, 'us-strikes-iraq-syria');
  await expect(arc).toBeAttached();
  expect(await arc.evaluate((element) => Boolean(element.closest('[aria-hidden="true"]')))).toBe(
    true,
  );
});

test('a thread can be stepped along by keys alone, there and back', async ({ fronts }) => {
  await fronts.openAwake('event=tower-22-attack');
  const thread = (id: string) => fronts.row(id).getByRole('navigation', { name: 'Thread' });
  await expect(thread('tower-22-attack')).toContainText(/Thread: \d+ of \d+/);
  const place = async (id: string) =>
    /(\d+) of (\d+)/
      .exec(await thread(id).innerText())!
      .slice(1)
      .map(Number);
  const [at, of] = await place('tower-22-attack');
  const later = thread('tower-22-attack').getByRole('button', { name: /^After it in the thread/ });
  await later.press('Enter');
  await expect.poll(() => fronts.query().get('event')).not.toBe('tower-22-attack');
  const next = fronts.query().get('event')!;
  await expect(thread(next)).toContainText('Thread of “');
  expect(await place(next)).toEqual([at! + 1, of]);
  await expect(thread(next).getByRole('button', { name: /^After it in the thread/ })).toBeFocused();
  await thread(next)
    .getByRole('button', { name: /^Before it in the thread/ })
    .press('Enter');
  await fronts.expectQuery('event', 'tower-22-attack');
  expect(await place('tower-22-attack')).toEqual([at, of]);
});

test('days around an event light up what else happened, fainter where only possibly, and stay in the address', async ({
  fronts,
}) => {
  await fronts.openAwake('event=tower-22-attack');
  const nearOf = (id: string) => fronts.mark(id).getAttribute('data-near');
  const row = fronts.row('tower-22-attack');
  await expect(row.getByLabel('Same days')).toHaveValue('0');
  expect(await nearOf('safed-strike')).toBeNull();
  await row.getByLabel('Same days').selectOption('± 3 days');
  await fronts.expectQuery('near', '3');
  await expect(fronts.mark('tower-22-attack')).toHaveAttribute('data-near', 'in');
  await expect(fronts.mark('safed-strike')).toHaveAttribute('data-near', 'out');
  await expect(row.getByRole('status')).toHaveText(
    /^\d+ other events? on \d+ fronts? within 3 days/,
  );
  const opacity = async (near: string) =>
    await fronts.timeline
      .locator(`[data-near="${near}"]`)
      .first()
      .evaluate((mark) => Number(getComputedStyle(mark.firstElementChild!).opacity));
  expect(await opacity('in')).toBe(1);
  expect(await opacity('possible')).toBeLessThan(await opacity('in'));
  expect(await opacity('out')).toBeLessThan(await opacity('possible'));
  await fronts.page.reload();
  await expect(fronts.mark('safed-strike')).toHaveAttribute('data-near', 'out');
  await expect(row.getByLabel('Same days')).toHaveValue('3');
  await row.getByLabel('Same days').selectOption('off');
  await fronts.expectQuery('near', null);
  await expect(fronts.timeline.locator('[data-near]')).toHaveCount(0);
});

test('what happened on the same days is told in words, and can be opened', async ({ fronts }) => {
  await fronts.openAwake('event=tower-22-attack&near=3');
  const row = fronts.row('tower-22-attack');
  await row.getByText('Which they are').click();
  await row.getByRole('button', { name: /Kataib Hezbollah announces/ }).click();
  await fronts.expectQuery('event', 'kataib-hezbollah-suspension');
  await fronts.expectQuery('near', '3');
});
