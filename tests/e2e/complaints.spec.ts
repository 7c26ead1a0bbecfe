/** What people have long complained of in timelines: each a claim that here it is not so. */
import { expect, test } from './page.ts';

test('panning never moves an event to another row, nor a lane to another height', async ({
  fronts,
}) => {
  await fronts.openAwake('from=2024-01-01&to=2024-03-01');
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
      await fronts.openAwake(query);
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

test('a cluster opens in place to its members and to the event chosen, and a second click zooms in', async ({
  fronts,
}) => {
  await fronts.openAwake();
  const days = await fronts.days();
  const cluster = fronts.timeline.locator('[data-front="iraq-syria"] [data-cluster]').first();
  const count = Number(await cluster.getAttribute('data-cluster'));
  const { x, y, width, height } = (await cluster.locator('.target').boundingBox())!;
  const click = () => fronts.page.mouse.click(x + width / 2, y + height / 2);
  const choice = fronts.page.getByRole('dialog', { name: /choose one/ });
  await click();
  await expect(choice.getByRole('listitem')).toHaveCount(count);
  expect(await fronts.days()).toEqual(days);
  await click();
  await expect(choice).toHaveCount(0);
  await expect.poll(() => fronts.days()).not.toEqual(days);
  await fronts.page.goBack();
  await expect.poll(() => fronts.days()).toEqual(days);
  await click();
  await choice.getByRole('listitem').last().getByRole('button').click();
  await expect(choice).toHaveCount(0);
  await expect(fronts.list.locator('details[open]')).toHaveCount(1);
  await expect(fronts.list.locator('details[open]')).toBeInViewport();
});

/** Every event of the published data: its id and what is known of its days. */
interface Published {
  readonly events: readonly {
    readonly id: string;
    readonly date: string;
    readonly start: string;
  }[];
}

test('no event silently vanishes: what is not drawn is in a number on a cluster, or told to lie elsewhere', async ({
  fronts,
}) => {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await fronts.page.setViewportSize({ width, height });
    for (const query of [
      '',
      'fronts=lebanon,iran&status=reported',
      'from=2024-01-20&to=2024-03-15',
      'from=2024-04-13&to=2024-04-13',
    ]) {
      await fronts.openAwake(query);
      const words = await fronts.tally.innerText();
      const told = (part: RegExp): number => Number(words.match(part)?.[1] ?? 0);
      const parts = [/^(\d+)/, /(\d+) possibly/, /(\d+) earlier/, /(\d+) later/, /(\d+) filtered/];
      const [inView = 0, possibly = 0, ...elsewhere] = parts.map(told);
      expect([inView, possibly, ...elsewhere].reduce((a, b) => a + b)).toBe(told(/of (\d+)/));
      const drawn = await fronts.timeline.evaluate((plot) =>
        [...plot.querySelectorAll('[data-event], [data-cluster]')].reduce(
          (sum, one) => sum + Number(one.getAttribute('data-cluster') ?? 1),
          0,
        ),
      );
      // At the edges half a mark may still be drawn of what lies beyond them.
      expect(drawn, `${query} at ${width}`).toBeGreaterThanOrEqual(inView + possibly);
      if (elsewhere.every((part, index) => index === 2 || part === 0))
        expect(drawn).toBe(inView + possibly);
    }
  }
});

test('at the limit the wheel goes back to the page', async ({ fronts }) => {
  await fronts.openAwake();
  await fronts.point();
  await fronts.wheel(200, 2);
  await expect.poll(() => fronts.page.evaluate(() => scrollY)).toBeGreaterThan(100);
});

test('the wheel does not fly: a hard turn at once zooms no more than three times closer', async ({
  fronts,
}) => {
  await fronts.openAwake();
  const whole = await fronts.spanDays();
  await fronts.point();
  await fronts.page.mouse.wheel(0, -5000);
  await expect.poll(() => fronts.spanDays()).toBeLessThan(whole);
  expect(whole / (await fronts.spanDays())).toBeLessThan(3);
});

test('the axis always tells month and year', async ({ fronts }) => {
  for (const query of ['', 'from=2024-01-20&to=2024-01-27', 'from=2024-02-14&to=2024-02-14']) {
    await fronts.openAwake(query);
    await expect(fronts.timeline.locator('.axis .name').first()).toHaveText(/\w+ (20|’)\d\d/);
  }
});

test('everything can be done without a pointer: from the first event to its source’s words and back', async ({
  fronts,
}) => {
  await fronts.openAwake();
  await fronts.timeline.focus();
  for (const key of ['ArrowRight', 'ArrowDown', '+', '+', 'Enter']) {
    await fronts.page.keyboard.press(key);
  }
  const choice = fronts.page.getByRole('dialog');
  await expect(choice.or(fronts.list.locator('details[open]')).first()).toBeVisible();
  if (await choice.isVisible()) await fronts.page.keyboard.press('Enter');
  await expect(fronts.list.getByRole('blockquote').first()).toBeVisible();
  await fronts.page.keyboard.press('Escape');
  await expect(fronts.list.locator('details[open]')).toHaveCount(0);
  await expect(fronts.timeline).toBeFocused();
});

test('no uncertain date is shown as certain: its mark fades, and its line says how it is known', async ({
  fronts,
}) => {
  await fronts.openAwake();
  const { events } = (await (
    await fronts.page.request.get('/data/chronology.json')
  ).json()) as Published;
  const uncertain = events.filter(({ date }) => /[~?%X[]|\.\./.test(date)).map(({ id }) => id);
  expect(uncertain.length).toBeGreaterThan(20);
  const plain = new Set<string>();
  const faded = new Set<string>();
  for (const query of ['', 'from=2024-01-20&to=2024-03-15', 'from=2023-10-01&to=2023-12-10']) {
    await fronts.openAwake(query);
    for (const [id, isMasked] of await fronts.timeline.evaluate((plot) =>
      [...plot.querySelectorAll('[data-event]')].map(
        (mark) =>
          [mark.getAttribute('data-event')!, mark.querySelector('[mask]') !== null] as const,
      ),
    )) {
      (isMasked ? faded : plain).add(id);
    }
  }
  expect(uncertain.filter((id) => plain.has(id))).toEqual([]);
  expect(uncertain.filter((id) => faded.has(id)).length).toBeGreaterThan(10);
  for (const id of uncertain) {
    await expect(fronts.row(id).locator('.short')).toContainText(
      /[–?/]|about|prob\.|or|early|late|mid|since|by/,
    );
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('everything can be hit: a tap on any mark or number opens it, or asks for it by name', async ({
    fronts,
  }) => {
    await fronts.openAwake();
    const lane = fronts.timeline.locator('[data-front="iran"]');
    const marks = lane.locator('[data-event], [data-cluster]');
    const count = await marks.count();
    expect(count).toBeGreaterThan(3);
    for (let index = 0; index < count; index++) {
      await fronts.openAwake();
      const mark = marks.nth(index);
      const id = await mark.getAttribute('data-event');
      await mark.locator('.target').first().tap({ force: true });
      const choice = fronts.page.getByRole('dialog');
      const opened = fronts.list.locator('details[open]');
      await expect(choice.or(opened).first()).toBeVisible();
      if (!id) await expect(choice).toBeVisible();
      else if (await opened.count())
        await expect(fronts.row(id).locator('> details')).toHaveAttribute('open', '');
    }
  });
});
