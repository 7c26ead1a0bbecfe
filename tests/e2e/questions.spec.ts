/** Questions as people ask them, each answered by the mouse alone and by the keys alone. */
import { expect, test, type Fronts } from './page.ts';

const rows = (fronts: Fronts) => fronts.list.locator('[data-event]');
const box = (fronts: Fronts) => fronts.page.locator('[data-part="search"] input');
const day = (fronts: Fronts, name: 'First day' | 'Last day') =>
  fronts.page.getByLabel(name, { exact: true }).filter({ visible: true });

/** Goes on by the Tab key until something has the focus. */
async function tabTo(fronts: Fronts, target: ReturnType<typeof rows>): Promise<void> {
  for (let press = 0; press < 80; press++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await fronts.page.keyboard.press('Tab');
  }
  throw new Error('The Tab key does not lead there.');
}

/** Types a day into a field that has the focus: as it is written here, or, where that is another day, there. */
async function typeDay(fronts: Fronts, field: ReturnType<typeof rows>, iso: string): Promise<void> {
  const [year, month, day] = iso.split('-');
  await fronts.page.keyboard.type(`${day}${month}${year}`);
  if ((await field.inputValue()) === iso) return;
  await fronts.page.keyboard.press('ArrowLeft');
  await fronts.page.keyboard.press('ArrowLeft');
  await fronts.page.keyboard.type(`${month}${day}${year}`);
  await expect(field).toHaveValue(iso);
}

test.describe('What happened on the Lebanese front in February?', () => {
  /** All that is listed is Lebanese, and of February or possibly so. */
  async function expectAnswer(fronts: Fronts): Promise<void> {
    await fronts.expectQuery('fronts', 'lebanon');
    await fronts.expectQuery('range', '2024-02-01/2024-02-29');
    const count = await rows(fronts).count();
    expect(count).toBeGreaterThan(3);
    await expect(rows(fronts).filter({ hasText: 'Lebanon ·' })).toHaveCount(count);
    await expect(fronts.row('safed-strike')).toBeVisible();
    await expect(fronts.row('nasrallah-speech-2024-02-13')).toBeVisible();
  }

  test('by the mouse', async ({ fronts }) => {
    await fronts.openAwake();
    await fronts.page.getByRole('button', { name: 'All fronts' }).click();
    await fronts.page.getByRole('checkbox', { name: /Lebanon/ }).click();
    // February stands on the axis: a stretch is drawn over it.
    const [from, to] = await fronts.days();
    const { x, width } = (await fronts.timeline.locator('svg').first().boundingBox())!;
    const span = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
    const xOf = (date: string) =>
      x + (((Date.parse(date) - Date.parse(from)) / 86_400_000 + 0.5) / span) * width;
    const { y } = await fronts.point(0.5, 0.9);
    await fronts.page.mouse.move(xOf('2024-02-01'), y);
    await fronts.page.keyboard.down('Shift');
    await fronts.page.mouse.down();
    await fronts.page.mouse.move(xOf('2024-02-29'), y, { steps: 6 });
    await fronts.page.mouse.up();
    await fronts.page.keyboard.up('Shift');
    await expectAnswer(fronts);
  });

  test('by the keys', async ({ fronts }) => {
    await fronts.openAwake();
    await tabTo(fronts, fronts.page.getByRole('button', { name: 'All fronts' }));
    await fronts.page.keyboard.press('Enter');
    const lebanon = fronts.page.getByRole('checkbox', { name: /Lebanon/ });
    await expect(lebanon).toBeVisible();
    await tabTo(fronts, lebanon);
    await fronts.page.keyboard.press('Space');
    await fronts.page.keyboard.press('Escape');
    await tabTo(fronts, day(fronts, 'First day'));
    await typeDay(fronts, day(fronts, 'First day'), '2024-02-01');
    await tabTo(fronts, day(fronts, 'Last day'));
    await typeDay(fronts, day(fronts, 'Last day'), '2024-02-29');
    await expect.poll(() => fronts.days()).toEqual(['2024-02-01', '2024-02-29']);
    await tabTo(fronts, fronts.page.getByRole('button', { name: 'Only these days' }));
    await fronts.page.keyboard.press('Enter');
    await expectAnswer(fronts);
  });
});

test('What happened on the Lebanese front in February? – as a sentence', async ({ fronts }) => {
  await fronts.openAwake();
  await box(fronts).click();
  await fronts.page.keyboard.type('what happened on the Lebanese front in February?');
  const search = fronts.page.locator('[data-part="search"]');
  await expect(search).toContainText('Searched for “Lebanese front February”.');
  await search
    .getByRole('button', { name: 'Show only February 2024, with “Lebanese front”' })
    .click();
  await fronts.expectQuery('range', '2024-02-01/2024-02-29');
  await expect(fronts.row('safed-strike')).toBeAttached();
  await expect(fronts.row('nasrallah-speech-2024-02-13')).toBeAttached();
  await expect(rows(fronts).first()).toBeInViewport();
});

test.describe('Who says Safed was Hezbollah’s?', () => {
  /** Who attributes it, who contradicts nobody, and who had not claimed it. */
  async function expectAnswer(fronts: Fronts): Promise<void> {
    await fronts.expectQuery('event', 'safed-strike');
    const reader = fronts.row('safed-strike').locator('[data-part="reader"]');
    await expect(reader.locator('blockquote').first()).toContainText('Hezbollah’s strike');
    await expect(reader.locator('figcaption').first()).toContainText('Behind the News');
    await expect(reader).toContainText('neither it nor another group had claimed');
  }

  test('by the mouse, with the words as they come to mind', async ({ fronts }) => {
    await fronts.openAwake();
    await fronts.page.locator('[data-part="search"] input').click();
    await fronts.page.keyboard.type('Who says Safed was Hezbollah’s?');
    await expect(fronts.row('safed-strike')).toBeVisible();
    await fronts.row('safed-strike').getByRole('heading').click();
    await expectAnswer(fronts);
  });

  test('by the keys', async ({ fronts }) => {
    await fronts.openAwake();
    await fronts.page.keyboard.press('/');
    await fronts.page.keyboard.type('safed hizbullah');
    await expect(fronts.page.getByRole('button', { name: 'Next hit' })).toBeVisible();
    await fronts.page.keyboard.press('Enter');
    await expectAnswer(fronts);
  });
});

test.describe('What did anyone know on 20 November?', () => {
  test('as a sentence, by the keys', async ({ fronts }) => {
    await fronts.openAwake();
    await fronts.page.keyboard.press('/');
    await fronts.page.keyboard.type('what did anyone know on 20 November?');
    const offer = fronts.page.getByRole('button', { name: 'As known on 20 November 2023' });
    await expect(offer).toBeVisible();
    await fronts.page.keyboard.press('ArrowDown');
    await tabTo(fronts, offer);
    await fronts.page.keyboard.press('Enter');
    await fronts.expectQuery('q', null);
    await expectAnswer(fronts);
  });

  async function expectAnswer(fronts: Fronts): Promise<void> {
    await fronts.expectQuery('asof', '2023-11-20');
    const untold = rows(fronts).filter({ hasText: 'not yet told' });
    await expect(fronts.page.locator('[data-part="known"]')).toHaveText(
      `${await untold.count()} of ${await rows(fronts).count()} not yet told by 20 November 2023`,
    );
    await expect(fronts.row('hamas-attack-2023-10-07')).not.toContainText('not yet told');
    await expect(fronts.row('safed-strike')).toContainText('not yet told');
  }

  test('by the mouse', async ({ fronts }) => {
    await fronts.openAwake();
    await fronts.page.getByRole('button', { name: /^As known on/ }).click();
    await fronts.page.getByRole('button', { name: /^UPI column/ }).click();
    await expectAnswer(fronts);
  });

  test('by the keys', async ({ fronts }) => {
    await fronts.openAwake();
    await tabTo(fronts, fronts.page.getByRole('button', { name: /^As known on/ }));
    await fronts.page.keyboard.press('Enter');
    const field = fronts.page.getByLabel('As known on', { exact: true });
    await expect(field).toBeVisible();
    await tabTo(fronts, field);
    await typeDay(fronts, field, '2023-11-20');
    await expectAnswer(fronts);
  });
});
