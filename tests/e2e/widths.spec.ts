/** Labels have the room that they really take: in any font and script, at any size and spacing. */
import { textWidthPx } from '../../src/lib/timeline/textWidth.ts';
import { expect, test, type Fronts } from './page.ts';

/** What WCAG 1.4.12 has readers set, and no page may break by. */
const SPACING = '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }';

/** From here on the page is served as `change` has it. */
async function servePage(fronts: Fronts, change: (html: string) => string): Promise<void> {
  await fronts.page.route('**/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
}

/** Serves a stylesheet of the reader's. */
async function offerStyles(fronts: Fronts, css: string): Promise<void> {
  await fronts.page.route('**/reader.css', (route) =>
    route.fulfill({ contentType: 'text/css', body: css }),
  );
}

/** From here on the page comes with it. */
async function useStyles(fronts: Fronts, css: string): Promise<void> {
  await offerStyles(fronts, css);
  await servePage(fronts, (html) =>
    html.replace('</head>', '<link href="/reader.css" rel="stylesheet"></head>'),
  );
}

/** How many labels there are, and every one, or name of a month or a source, that shares a pixel with another. */
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
    const names = [...document.querySelectorAll('.axis .name, .published text')].map((name) => {
      const { left, right, top, bottom } = name.getBoundingClientRect();
      return { id: name.textContent, row: (top + bottom) / 2, left, right, isLabel: true };
    });
    boxes.push(...names);
    const overlaps = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.id !== b.id && (a.isLabel || b.isLabel))
        .filter((b) => Math.abs(a.row - b.row) < 8 && a.left < b.right - 1 && b.left < a.right - 1)
        .map((b) => `${a.id} and ${b.id}`),
    );
    return { labels: boxes.filter(({ isLabel }) => isLabel).length - names.length, overlaps };
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
  // Kerning, which the table leaves out, makes a line shorter by up to a few px.
  const off = labels.filter(({ label, isBold, px }) => {
    const tablePx = textWidthPx(label, 13, isBold);
    return px > tablePx + 0.5 || px < tablePx * 0.985;
  });
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
  await offerStyles(fronts, SPACING);
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
  await fronts.page.setViewportSize({ width: 2000, height: 1800 });
  await fronts.open();
  await expectClear(fronts, 5);
});

test.describe('in another script', () => {
  // The labels are put into the page itself, whose policy would not have it.
  test.use({ bypassCSP: true });

  for (const [script, label] of [
    ['Arabic', 'هجوم بقيادة حماس على جنوب إسرائيل'],
    ['Chinese', '哈马斯领导的对以色列南部的突然袭击'],
  ] as const) {
    test(`labels in ${script} overlap nowhere`, async ({ fronts }) => {
      await servePage(fronts, (html) =>
        html.replaceAll(/(title:"[^"]+",label:)"[^"]+"/g, `$1"${label}"`),
      );
      await fronts.open();
      const labels = fronts.timeline.locator('[data-event] text');
      await expect
        .poll(async () => new Set(await labels.allTextContents()))
        .toEqual(new Set([label]));
      await expectClear(fronts, 10);
    });
  }
});
