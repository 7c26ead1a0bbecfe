/** The search: a filter that finds, marks what it found, and leads from one to the next. */
import { expect, test, type Fronts } from './page.ts';

const input = (fronts: Fronts) => fronts.page.locator('[data-part="search"] input');
const search = (fronts: Fronts) => fronts.page.locator('[data-part="search"]');
const rows = (fronts: Fronts) => fronts.list.locator('[data-event]');
const said = (fronts: Fronts) => search(fronts).getByRole('status').last();

/** What is marked on the page. */
const marked = (fronts: Fronts): Promise<string[]> =>
  fronts.page.evaluate(() =>
    [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).toString()),
  );

/** The ids of the rows, in their order. */
const ids = (fronts: Fronts): Promise<(string | null)[]> =>
  rows(fronts).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-event')));

/** Opens the page, and waits until words can be looked up. */
async function openReady(fronts: Fronts): Promise<void> {
  await fronts.openAwake();
  await input(fronts).fill('safed');
  await expect(search(fronts).getByRole('button', { name: 'Next hit' })).toBeVisible();
  await input(fronts).fill('');
  await fronts.expectQuery('q', null);
}

test('/ leads to it, results come as one types, Escape clears and then leaves', async ({
  fronts,
}) => {
  await fronts.openAwake();
  const total = await rows(fronts).count();
  await fronts.page.keyboard.press('/');
  await expect(input(fronts)).toBeFocused();
  await fronts.page.keyboard.type('saf');
  await expect(fronts.row('safed-strike')).toBeVisible();
  await fronts.page.keyboard.type('ed');
  await fronts.expectQuery('q', 'safed');
  const shown = await rows(fronts).count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(10);
  await expect(fronts.tally).toContainText(`${total - shown} filtered out`);
  await fronts.page.keyboard.press('Escape');
  await expect(input(fronts)).toHaveValue('');
  await expect(rows(fronts)).toHaveCount(total);
  await fronts.expectQuery('q', null);
  await expect(input(fronts)).toBeFocused();
  await fronts.page.keyboard.press('Escape');
  await expect(input(fronts)).not.toBeFocused();
});

test('Enter opens the best hit, then the next in time; Shift goes back; each is said', async ({
  fronts,
}) => {
  await openReady(fronts);
  await input(fronts).fill('declaration of war');
  await fronts.page.keyboard.press('Enter');
  await fronts.expectQuery('event', 'ben-gvir-declaration-of-war');
  await expect(input(fronts)).toBeFocused();
  await input(fronts).fill('hezbollah');
  await expect.poll(async () => (await ids(fronts)).length).toBeGreaterThan(5);
  const all = await ids(fronts);
  const at = all.indexOf(fronts.query().get('event'));
  await fronts.page.keyboard.press('Enter');
  await fronts.expectQuery('event', all[(at + 1) % all.length]!);
  await expect(said(fronts)).toHaveText(new RegExp(`^${at + 2} of ${all.length}: `));
  await expect(search(fronts)).toContainText(`${at + 2} of ${all.length}`);
  await fronts.page.keyboard.press('Shift+Enter');
  await fronts.expectQuery('event', all[at]!);
  await expect(said(fronts)).toHaveText(new RegExp(`^${at + 1} of ${all.length}: `));
});

test('the buttons do the same, and one clears it', async ({ fronts }) => {
  await openReady(fronts);
  await input(fronts).fill('safed');
  const all = await ids(fronts);
  await search(fronts).getByRole('button', { name: 'Next hit' }).click();
  const first = await expectOpen(fronts);
  await search(fronts).getByRole('button', { name: 'Next hit' }).click();
  await expect.poll(() => fronts.query().get('event')).not.toBe(first);
  expect(all).toContain(fronts.query().get('event'));
  await search(fronts).getByRole('button', { name: 'Clear the search' }).click();
  await fronts.expectQuery('q', null);
  await expect(input(fronts)).toHaveValue('');
});

async function expectOpen(fronts: Fronts): Promise<string> {
  await expect(fronts.list.locator('details[open]')).toHaveCount(1);
  return fronts.query().get('event')!;
}

test('what was found is marked in titles and in the quotes that open, which stay what they are', async ({
  fronts,
}) => {
  await fronts.openAwake('event=safed-strike');
  const quote = fronts.row('safed-strike').locator('blockquote').first();
  await expect(quote).toBeVisible();
  const verbatim = await quote.innerHTML();
  await input(fronts).fill('safed hizbullah');
  await expect
    .poll(() => marked(fronts))
    .toEqual(expect.arrayContaining(['Safed', 'Hezbollah', 'Hezbollah’s']));
  expect(await quote.innerHTML()).toBe(verbatim);
  await input(fronts).fill('');
  await expect.poll(() => marked(fronts)).toEqual([]);
});

test('a name is found in any script and spelling', async ({ fronts }) => {
  await openReady(fronts);
  await input(fronts).fill('Hezbollah');
  const all = await ids(fronts);
  for (const spelling of ['حزب الله', 'حِزبُ اللّٰه', 'Hizbullah', 'hizballah']) {
    await input(fronts).fill(spelling);
    await fronts.expectQuery('q', spelling);
    expect(await ids(fronts)).toEqual(expect.arrayContaining(all.slice(0, 1)));
    expect((await ids(fronts)).length).toBeGreaterThan(5);
  }
});

test('one word of a name finds it, and each row tells where it stands', async ({ fronts }) => {
  await openReady(fronts);
  await input(fronts).fill('حزب الله');
  await fronts.expectQuery('q', 'حزب الله');
  const whole = await ids(fronts);
  await input(fronts).fill('حزب');
  await fronts.expectQuery('q', 'حزب');
  expect(await ids(fronts)).toEqual(expect.arrayContaining(whole));
  // Where neither the title nor a quotation names it, the name does, with the spelling that was asked for.
  const byName = fronts.list.locator('.hit', { hasText: 'Actor: Hezbollah, also called حزب الله' });
  await expect(byName.first()).toBeVisible();
  await expect(byName.first().locator('mark')).toHaveText('حزب');
});

test('a row whose title has not the words shows them in its quotation, and who says them', async ({
  fronts,
}) => {
  await openReady(fronts);
  await input(fronts).fill('gravest');
  const hit = fronts.row('safed-strike').locator('.hit');
  await expect(hit).toHaveText(/gravest attack.* Behind the News$/);
  await expect(hit.locator('mark')).toHaveText('gravest');
  await input(fronts).fill('safed strike');
  await expect(hit).toHaveCount(0);
  // What is open shows its quotations themselves.
  await input(fronts).fill('gravest');
  await expect(hit).toBeVisible();
  await fronts.page.keyboard.press('Enter');
  await expect.poll(() => fronts.query().get('event')).not.toBeNull();
  await expect(fronts.list.locator('details[open] .hit')).toHaveCount(0);
});

test('a date among the words is offered as days, by keys alone, and Back gives back the words', async ({
  fronts,
}) => {
  await openReady(fronts);
  await fronts.timeline.focus();
  await fronts.page.keyboard.press('/');
  await fronts.page.keyboard.type('nasrallah in feb');
  const offers = search(fronts).getByRole('group', { name: 'Days instead of words' });
  const offer = offers.getByRole('button', { name: 'Show only February 2024, with “nasrallah”' });
  await expect(offer).toBeVisible();
  await fronts.page.keyboard.press('ArrowDown');
  await expect(offer).toBeFocused();
  await fronts.page.keyboard.press('ArrowUp');
  await expect(input(fronts)).toBeFocused();
  await fronts.page.keyboard.press('ArrowDown');
  await fronts.page.keyboard.press('Enter');
  await fronts.expectQuery('range', '2024-02-01/2024-02-29');
  await fronts.expectQuery('q', 'nasrallah');
  await expect(input(fronts)).toHaveValue('nasrallah');
  await expect(input(fronts)).toBeFocused();
  await expect(said(fronts)).toHaveText(/^Only February 2024: [1-9]\d* shown\.$/);
  await expect(offers).toHaveCount(0);
  await fronts.page.goBack();
  await fronts.expectQuery('range', null);
  await expect(input(fronts)).toHaveValue('nasrallah in feb');
});

test('days that are offered show the list from its top, wherever the reader was', async ({
  fronts,
}) => {
  await openReady(fronts);
  await fronts.page.setViewportSize({ width: 1280, height: 500 });
  await rows(fronts).last().scrollIntoViewIfNeeded();
  await input(fronts).fill('israel february');
  await search(fronts)
    .getByRole('button', { name: 'Show only February 2024, with “israel”' })
    .click();
  await fronts.expectQuery('range', '2024-02-01/2024-02-29');
  await expect(rows(fronts).first()).toBeInViewport();
  await expect(fronts.list.getByRole('heading', { name: 'February 2024' })).toBeInViewport();
});

test('a date that no text has is offered as days in the empty list', async ({ fronts }) => {
  await fronts.openAwake('q=safed,+14+feb+2024');
  await expect(fronts.list).toContainText('No event has the words');
  await fronts.list
    .getByRole('button', { name: 'Show only 14 February 2024, with “safed”' })
    .click();
  await fronts.expectQuery('range', '2024-02-14/2024-02-14');
  await expect(fronts.row('safed-strike')).toBeVisible();
});

test('what is found is listed by date or the best first, and the timeline stays as it is', async ({
  fronts,
}) => {
  await fronts.openAwake('q=hezbollah');
  const order = fronts.list.getByRole('group', { name: 'Order of the list' });
  await expect(order.getByRole('button', { name: 'By date' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  const byDate = await ids(fronts);
  const marks = () =>
    fronts.timeline
      .locator('[data-event]')
      .evaluateAll((all) => all.map((one) => `${one.id} ${one.getAttribute('transform')}`));
  const before = await marks();
  await order.getByRole('button', { name: 'Best first' }).click();
  await fronts.expectQuery('order', 'best');
  await expect(fronts.list.getByRole('heading', { level: 2 })).toHaveText('Best first');
  const bestFirst = await ids(fronts);
  expect(bestFirst.toSorted()).toEqual(byDate.toSorted());
  expect(bestFirst).not.toEqual(byDate);
  expect(await marks()).toEqual(before);
  // Scrolling a list that does not go by time leads the timeline nowhere.
  const days = await fronts.days();
  await fronts.page.mouse.wheel(0, 400);
  expect(await fronts.days()).toEqual(days);
  // From hit to hit in the order of the list.
  await input(fronts).focus();
  await fronts.page.keyboard.press('Enter');
  await fronts.expectQuery('event', bestFirst[0]!);
  await fronts.page.keyboard.press('Enter');
  await fronts.expectQuery('event', bestFirst[1]!);
  await input(fronts).fill('');
  await fronts.expectQuery('order', null);
  await expect(fronts.list.getByRole('heading', { name: 'October 2023' })).toBeVisible();
});

test('a mistake is put right, and that is said', async ({ fronts }) => {
  await openReady(fronts);
  await input(fronts).fill('bagdad');
  await expect(search(fronts)).toContainText('No text has “bagdad”; searched for “Baghdad”.');
  expect(await rows(fronts).count()).toBeGreaterThan(0);
  await expect.poll(() => marked(fronts)).toContain('Baghdad');
});

test('words that nothing has are said to be nowhere, with the nearest that something has', async ({
  fronts,
}) => {
  await fronts.openAwake('q=declerasion&fronts=lebanon');
  await expect(fronts.list).toContainText('No event passes the filters on fronts and words');
  await fronts.page.getByRole('button', { name: 'Search for “declaration”' }).click();
  await fronts.expectQuery('q', 'declaration');
  await expect(input(fronts)).toHaveValue('declaration');
  expect(await rows(fronts).count()).toBeGreaterThan(0);
  await input(fronts).fill('xyzzyxyz');
  await expect(fronts.list).toContainText('No event passes the filters');
  await fronts.page.getByRole('button', { name: /^Without the words: \d+ events/ }).click();
  await fronts.expectQuery('q', null);
  await fronts.expectQuery('fronts', 'lebanon');
  await expect(input(fronts)).toHaveValue('');
});

test('an address with words says that they are being looked up until they are', async ({
  fronts,
}) => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await fronts.page.route('**/data/chronology.json', async (route) => {
    await held;
    await route.continue();
  });
  await fronts.open('q=safed&kinds=attack');
  await expect(fronts.tally).toHaveText('Looking for “safed” …');
  await expect(fronts.list).toContainText('Looking for “safed” in the words of');
  await expect(rows(fronts)).toHaveCount(0);
  release();
  await expect(fronts.row('safed-strike')).toBeVisible();
  await expect(input(fronts)).toHaveValue('safed');
  await expect(fronts.tally).toContainText('filtered out');
});

test('where the words do not come, that is said, and they can be asked for again', async ({
  fronts,
}) => {
  let asked = 0;
  await fronts.page.route('**/data/chronology.json', (route) => {
    asked += 1;
    return route.fulfill({ status: 200, body: '{' });
  });
  await fronts.open('q=safed');
  await expect(fronts.list).toContainText('cannot be looked up');
  // The first sign of a reader asks once more.
  await fronts.page.mouse.move(5, 5);
  await expect.poll(() => asked).toBe(2);
  await expect(fronts.list).toContainText('cannot be looked up');
  await fronts.page.unroute('**/data/chronology.json');
  await fronts.page.getByRole('button', { name: 'Ask again' }).click();
  await expect(fronts.row('safed-strike')).toBeVisible();
});

test('what is typed before the page can hear it is searched for', async ({ fronts }) => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await fronts.page.route('**/_app/**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await fronts.page.goto('/', { waitUntil: 'commit' });
  await input(fronts).fill('safed');
  release();
  await fronts.expectQuery('q', 'safed');
  await expect(search(fronts).getByRole('button', { name: 'Next hit' })).toBeVisible();
  await expect(input(fronts)).toHaveValue('safed');
});

test('an event that the address opens is shown, though it has not the words', async ({
  fronts,
}) => {
  await fronts.open('q=safed&event=biden-visit');
  await expect(fronts.page.locator('[data-part="notices"]')).toContainText('filter was lifted');
  await expect(fronts.row('biden-visit').locator('> details')).toHaveAttribute('open', '');
  await fronts.expectQuery('q', null);
});

test('Back undoes a search as a whole, and forward does it again', async ({ fronts }) => {
  await openReady(fronts);
  const total = await rows(fronts).count();
  await fronts.timeline.focus();
  await fronts.page.keyboard.press('/');
  await fronts.page.keyboard.type('safed strike');
  await fronts.expectQuery('q', 'safed strike');
  await fronts.page.goBack();
  await fronts.expectQuery('q', null);
  await expect(rows(fronts)).toHaveCount(total);
  await expect(input(fronts)).toHaveValue('');
  await fronts.page.goForward();
  await fronts.expectQuery('q', 'safed strike');
  await expect(input(fronts)).toHaveValue('safed strike');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('it is a sign that opens over its row, and the timeline stays where it is', async ({
    fronts,
  }) => {
    await fronts.open();
    const top = async () => (await fronts.timeline.boundingBox())!.y;
    const before = await top();
    const closed = (await input(fronts).boundingBox())!;
    expect(closed.width).toBeLessThan(48);
    expect(Math.min(closed.width, closed.height)).toBeGreaterThanOrEqual(24);
    await input(fronts).tap();
    await expect.poll(async () => (await input(fronts).boundingBox())!.width).toBeGreaterThan(180);
    await input(fronts).fill('safed');
    await expect(fronts.row('safed-strike')).toBeVisible();
    expect(await top()).toBe(before);
    await search(fronts).getByRole('button', { name: 'Next hit' }).tap();
    await expectOpen(fronts);
  });
});
