/** Labels have the room that they really take: in any font and script, at any size and spacing. */
import { textWidthPx } from '../../src/lib/timeline/textWidth.ts';
import { expect, test, type Fronts } from './page.ts';

/** What WCAG 1.4.12 has readers set, and no page may break by. */
const SPACING = '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }';

/** From here on every page has a stylesheet of the reader's. */
async function useStyles(fronts: Fronts, css: string): Promise<void> {
  await fronts.page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\n${css}` });
  });
}

/** How many labels there are, and every one that shares a pixel with a mark or label of its row. */
async function look(fronts: Fronts): Promise<{ labels: number; overlaps: string[] }> {
  return fronts.timeline.evaluate((timeline) => {
    const boxes = [...timeline.querySelectorAll('[data-event], [data-cluster]')].flatMap((mark) => {
      const { left, right, top, bottom } = mark.querySelector('.target')!.getBoundingClientRect();
      const row = (top + bottom) / 2;
      // A target reaches a little beyond its sign, and beyond what a label keeps clear of.
      const sign = { id: mark.id, row, left: left + 4, right: right - 4, isLabel: false };
      const label = mark.matches('[data-event]') ? mark.querySelector('text') : null;
      if (!label) return [sign];
      const box = label.getBoundingClientRect();
      return [sign, { id: mark.id, row, left: box.left, right: box.right, isLabel: true }];
    });
    const overlaps = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.id !== b.id && (a.isLabel || b.isLabel))
        .filter((b) => Math.abs(a.row - b.row) < 8 && a.left < b.right - 1 && b.left < a.right - 1)
        .map((b) => `${a.id} and ${b.id}`),
    );
    return { labels: boxes.filter(({ isLabel }) => isLabel).length, overlaps };
  });
}

/** Labels enough to mean something, and nothing on top of anything. */
async function expectClear(fronts: Fronts, leastLabels: number): Promise<void> {
  await expect.poll(async () => (await look(fronts)).overlaps).toEqual([]);
  expect((await look(fronts)).labels).toBeGreaterThanOrEqual(leastLabels);
}

/** Where everything stands, and which labels there are. */
const layout = (fronts: Fronts): Promise<string[]> =>
  fronts.timeline.evaluate((timeline) =>
    [...timeline.querySelectorAll('[data-event], [data-cluster]')].map(
      (mark) =>
        `${mark.id} ${mark.getAttribute('transform')} ${mark.querySelector('text')?.textContent}`,
    ),
  );

test('the browser’s Inter is as wide as the table says, for every label', async ({ fronts }) => {
  await fronts.open();
  const labels = await fronts.page.evaluate(async () => {
    await document.fonts.ready;
    const { events } = (await (await fetch('/data/chronology.json')).json()) as {
      events: { label: string; weight: number }[];
    };
    const svg = document.querySelector('[data-part="timeline"] svg')!;
    return events.map(({ label, weight }) => {
      const text = svg.appendChild(document.createElementNS(svg.namespaceURI, 'text'));
      text.textContent = label;
      const isBold = weight >= 8;
      text.setAttribute('font-size', '13');
      text.setAttribute('font-weight', isBold ? '600' : '400');
      return { label, isBold, px: (text as SVGTextElement).getComputedTextLength() };
    });
  });
  expect(labels.length).toBeGreaterThan(50);
  const off = labels.filter(
    ({ label, isBold, px }) => Math.abs(px - textWidthPx(label, 13, isBold)) > 1,
  );
  expect(off).toEqual([]);
});

test('to be measured moves nothing that the table had right', async ({ fronts }) => {
  await fronts.open();
  const before = await layout(fronts);
  await fronts.page.mouse.move(2, 2);
  await fronts.page.keyboard.press('Shift');
  await expect(fronts.timeline.locator('svg > text')).toBeAttached();
  expect(await layout(fronts)).toEqual(before);
});

test('labels overlap nowhere in wider spacing, before anything is touched', async ({ fronts }) => {
  await useStyles(fronts, SPACING);
  await fronts.open();
  await expectClear(fronts, 15);
});

test('nor when the spacing is set while the page is open', async ({ fronts }) => {
  await fronts.open();
  await fronts.page.keyboard.press('Shift');
  await expect(fronts.timeline.locator('svg > text')).toBeAttached();
  await fronts.page.route('**/reader.css', (route) =>
    route.fulfill({ contentType: 'text/css', body: SPACING }),
  );
  await fronts.page.addStyleTag({ url: '/reader.css' });
  await expectClear(fronts, 15);
});

test('labels overlap nowhere in the font that stands in for Inter', async ({ fronts }) => {
  await fronts.page.route('**/inter-*.woff2', (route) => route.fulfill({ body: '' }));
  await fronts.open();
  await expectClear(fronts, 15);
});

test('labels overlap nowhere in a font of the reader’s own', async ({ fronts }) => {
  await useStyles(fronts, '* { font-family: "DejaVu Sans", Verdana, monospace !important; }');
  await fronts.open();
  await expectClear(fronts, 15);
});

test('labels overlap nowhere at 200 % text, in wider spacing too', async ({ fronts }) => {
  await useStyles(fronts, `:root { font-size: 200% !important; } ${SPACING}`);
  await fronts.page.setViewportSize({ width: 2000, height: 1300 });
  await fronts.open();
  await expectClear(fronts, 8);
});

test.describe('in another script', () => {
  // The label is put into the page itself, whose policy would not have it.
  test.use({ bypassCSP: true });

  for (const [script, label] of [
    ['Arabic', 'هجوم بقيادة حماس على جنوب إسرائيل'],
    ['Chinese', '哈马斯领导的对以色列南部的大规模突然袭击的第一天'],
  ] as const) {
    test(`a label in ${script} overlaps nothing, and is there`, async ({ fronts }) => {
      await fronts.page.route('**/', async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replaceAll(
          /Hamas-led attack on Israel/g,
          label,
        );
        await route.fulfill({ response, body });
      });
      await fronts.open();
      await expect(fronts.mark('hamas-attack-2023-10-07').locator('text')).toHaveText(label);
      await expectClear(fronts, 15);
    });
  }
});
