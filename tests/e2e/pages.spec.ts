/** The pages of events, of sources and of what several tell, as a reader meets them. */
import { expect, test, type Fronts } from './page.ts';

/** One page of each kind. */
const KINDS = [
  '/events/dutch-team-detained',
  '/compare',
  '/compare/tower-22-attack',
  '/sources',
  '/sources/behind-the-news',
  '/method',
  '/who',
];

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an event is told in full: words in context, date, differences, links', async ({ page }) => {
    await page.goto('/events/dutch-team-detained');
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toContainText('Dutch');
    await expect(page).toHaveTitle(/Dutch.* · Fronts$/);
    await expect(main.locator('blockquote').first()).toContainText('a day later');
    await expect(main.locator('blockquote mark').first()).toBeVisible();
    await expect(main.locator('blockquote .context').first()).toBeVisible();
    await expect(main).toContainText('From a public record.');
    const table = main.getByRole('table');
    const heads = table.getByRole('columnheader');
    await expect(heads.nth(1)).toHaveText('Behind the News');
    await expect(heads.last()).toHaveText('Record: EenVandaag');
    const count = table.getByRole('row', { name: 'How many' });
    await expect(count.getByRole('rowheader')).toHaveText('How many');
    await expect(count.getByRole('cell').first()).toHaveText('six differs');
    await expect(count.getByRole('cell').last()).toHaveText('three');
    await expect(main.getByRole('heading', { name: 'Related events' })).toBeVisible();
    await expect(main.getByText(/according to Behind the News/).first()).toBeVisible();
  });

  test('the words come before our note on who vouches for it, which says it once', async ({
    page,
  }) => {
    await page.goto('/events/damascus-consulate-strike');
    const main = page.getByRole('main');
    const told = await main.innerText();
    expect(told).not.toContain('nobody known to contest it');
    expect(told.indexOf('In April 2024')).toBeLessThan(told.indexOf('Iran and Syria named Israel'));
    await main.getByRole('link', { name: 'Reported', exact: true }).click();
    await expect(main.getByRole('heading', { name: 'How far it is vouched for' })).toBeInViewport();
    await page.goto('/events/tower-22-attack');
    await expect(main).toContainText('Reported: told as fact; nobody known to contest it.');
  });

  test('a change is dated in words, for machines in figures', async ({ page }) => {
    await page.goto('/events/israel-builds-up-north');
    const day = page.locator('#changes + ul time').first();
    await expect(day).toHaveText('21 November 2026');
    await expect(day).toHaveAttribute('datetime', '2026-11-21');
  });

  test('what stands beside it is told by the order of the list, not of time', async ({ page }) => {
    await page.goto('/events/safed-strike');
    const steps = page.getByRole('navigation', { name: 'Neighbouring events' });
    await expect(steps.locator('p:first-child')).toHaveText([
      'Before it on this front',
      'After it on this front',
      'Before it on any front',
      'After it on any front',
    ]);
  });

  test('from an event one steps along its front, to its source and to the timeline', async ({
    page,
  }) => {
    await page.goto('/events/tower-22-attack');
    await expect(page.locator('a[rel="prev"]')).toHaveAttribute('href', /^\/events\//);
    await page.locator('a[rel="next"]').click();
    await expect(page).toHaveURL('/events/kataib-hezbollah-suspension');
    await page.locator('a[rel="prev"]').click();
    await expect(page).toHaveURL('/events/tower-22-attack');
    await page.getByRole('link', { name: 'Behind the News', exact: true }).click();
    await expect(page).toHaveURL('/sources/behind-the-news');
    await page.goBack();
    await page.getByRole('link', { name: 'See it on the timeline' }).click();
    await expect(page).toHaveURL('/?event=tower-22-attack');
  });

  test('an event is cited from its page, by its address and the version of the data', async ({
    page,
  }) => {
    await page.goto('/events/tower-22-attack');
    const main = page.getByRole('main');
    await expect(main.locator('code').first()).toHaveText('/events/tower-22-attack');
    await expect(main).toContainText('the name of its host belongs before the address');
    await main.getByText('Cite', { exact: true }).click();
    for (const [form, text] of [
      ['APA', /Tower 22.*\(n\.d\.\)\. In Fronts \(Version \w{12}\)\. \/events\/tower-22-attack/],
      ['Chicago', /“Tower 22.*Data version \w{12}/],
      ['BibTeX', /^@\w+\{fronts-event-tower-22-attack/],
      ['CSL-JSON', /"id": "fronts-event-tower-22-attack"/],
    ] as const) {
      const entry = main.locator('dl > div', { has: page.getByText(form, { exact: true }) });
      await expect(entry.getByRole('definition')).toHaveText(text);
    }
    await expect(main.getByRole('link', { name: 'Open it on the timeline' })).toHaveAttribute(
      'href',
      '/?event=tower-22-attack',
    );
  });

  test('an address that an event had leads to the one that tells of it, and says so', async ({
    page,
  }) => {
    await page.goto('/events/israeli-divisions-north');
    await expect(page).toHaveURL('/events/israel-builds-up-north#was-israeli-divisions-north');
    await expect(page.getByText('You followed an older address')).toHaveCount(2);
    await expect(page.locator('#was-israeli-divisions-north')).toBeVisible();
    await expect(page.locator('#was-israeli-armour-video')).toBeHidden();
  });

  test('a source is told with every passage in the order of its text', async ({ page }) => {
    await page.goto('/sources');
    await page.getByRole('link', { name: 'Axis of Resistance', exact: true }).click();
    const main = page.getByRole('main');
    await expect(main).toContainText('What to know when reading it');
    await expect(main).toContainText('What it derives from');
    await expect(main.getByRole('img')).toHaveAccessibleName(/^Wikipedia tells \d+ events/);
    const ids = await main.locator('ol > li').evaluateAll((all) => all.map(({ id }) => id));
    const starts = ids.map((id) => Number(id.split('-')[1]));
    expect(starts.length).toBeGreaterThan(10);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    await main.locator('ol').getByRole('link').first().click();
    await expect(page).toHaveURL(/\/events\//);
  });

  test('what several tell stands side by side, and one below the other on a phone', async ({
    page,
  }) => {
    await page.goto('/compare');
    await page.getByRole('link', { name: /^Tower 22/ }).click();
    const columns = page.locator('section[aria-labelledby^="by-"]');
    await expect(columns).toHaveCount(2);
    await expect(columns.first().locator('mark.call').first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Silent on it' })).toBeVisible();
    const tops = () =>
      columns.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().y));
    const [first, second] = await tops();
    expect(first).toBe(second);
    await page.setViewportSize({ width: 390, height: 844 });
    const [upper, lower] = await tops();
    expect(lower).toBeGreaterThan(upper!);
  });

  test('a table wider than a phone scrolls in itself, by keys too, and its rows stay named', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/events/dutch-team-detained');
    const box = page.getByRole('region', { name: 'Where they differ' });
    const name = box.getByRole('rowheader', { name: 'How many' });
    await box.focus();
    const before = (await name.boundingBox())!.x;
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => box.evaluate((one) => one.scrollLeft)).toBeGreaterThan(10);
    expect((await name.boundingBox())!.x).toBe(before);
  });

  test('an error is reported with the event, the field and the version filled in', async ({
    page,
  }) => {
    for (const [path, what] of [
      ['/events/safed-strike', 'event safed-strike'],
      ['/sources/wion', 'source wion'],
    ] as const) {
      await page.goto(path);
      await page.getByText('Report an error').click();
      const link = page.locator('.report li a').first();
      await expect(link).toBeVisible();
      await expect(page.locator('.report')).toContainText('No recipient is set');
      const url = new URL((await link.getAttribute('href'))!);
      expect(url.searchParams.get('subject')).toContain(what);
      expect(url.searchParams.get('body')).toMatch(/Field: .*\r\nPage: .*\r\nData version: \w{12}/);
    }
  });

  test('the other pages are a press away on a phone, by keys too', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/sources');
    const nav = page.getByRole('navigation', { name: 'Pages' });
    await expect(nav.getByRole('link', { name: 'Method' })).toBeHidden();
    await nav.getByRole('button', { name: 'More' }).focus();
    await page.keyboard.press('Enter');
    await expect(nav.getByRole('link', { name: 'Sources' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await nav.getByRole('link', { name: 'Method' }).click();
    await expect(page).toHaveURL('/method');
  });
});

/** How far the page goes beyond its window sideways, in px. */
const overflow = (fronts: Fronts): Promise<number> =>
  fronts.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );

for (const [name, width, size] of [
  ['on a phone', 390, '100%'],
  ['on the narrowest phone', 320, '100%'],
  ['at 200 % text', 1280, '200%'],
  ['at 200 % text on a phone', 390, '200%'],
] as const) {
  test(`${name} no page scrolls sideways, and its navigation is one line`, async ({ fronts }) => {
    await fronts.page.setViewportSize({ width, height: 800 });
    await fronts.page.route('**/reader.css', (route) =>
      route.fulfill({ contentType: 'text/css', body: `:root { font-size: ${size} !important; }` }),
    );
    for (const path of ['/', ...KINDS]) {
      await fronts.page.goto(path);
      await fronts.page.addStyleTag({ url: '/reader.css' });
      expect(await overflow(fronts), path).toBeLessThanOrEqual(0);
      const nav = fronts.page.getByRole('navigation', { name: 'Pages' });
      const lines = await nav.evaluate((nav) => {
        const boxes = [...nav.querySelectorAll('a, button')]
          .map((one) => one.getBoundingClientRect())
          .filter(({ height }) => height > 0);
        return new Set(boxes.map(({ top, height }) => Math.round((top + height / 2) / 8))).size;
      });
      expect(lines, path).toBe(1);
    }
  });
}

test('an old address of an event opens on the timeline what tells of it now, with a notice', async ({
  fronts,
}) => {
  await fronts.openAwake('event=israeli-armour-video');
  await expect(fronts.row('israel-builds-up-north').locator('[data-part="reader"]')).toBeVisible();
  await expect(fronts.page.getByText('“israeli-armour-video” is an older address')).toBeVisible();
});

test('a source’s name in the reader leads to what it is', async ({ fronts }) => {
  await fronts.openAwake('event=safed-strike');
  await fronts.row('safed-strike').locator('figcaption a').first().click();
  await expect(fronts.page).toHaveURL('/sources/behind-the-news');
});

test('the pages write no error to the console, whatever data they carry', async ({ fronts }) => {
  for (const path of KINDS) {
    await fronts.page.goto(path);
    await expect(fronts.page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});
