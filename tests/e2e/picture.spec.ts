/** What a reader saves stands for itself: it is opened alone, in a page that knows nothing of ours. */
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { expect, test, type Fronts } from './page.ts';

const VIEW = 'from=2024-01-20&to=2024-03-15&fronts=-iran&asof=2024-02-05&event=tower-22-attack';

async function save(fronts: Fronts, format: 'SVG' | 'PNG'): Promise<Download> {
  const { page } = fronts;
  const button = page.getByRole('button', { name: `Save as ${format}` });
  if (!(await button.isVisible()))
    await page.getByRole('button', { name: 'Save', exact: true }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return download;
}

const read = async (download: Download): Promise<Buffer> => readFile(await download.path());

/** An empty page, and all that it comes to ask for. */
async function alone(page: Page): Promise<{ other: Page; requests: string[] }> {
  const other = await page.context().newPage();
  const requests: string[] = [];
  other.on('request', (request) => requests.push(request.url()));
  return { other, requests };
}

interface Contents {
  error: string | null;
  texts: string[];
  marks: string[];
  colours: string[];
  names: string[];
  title: string;
  description: string;
  ground: string | null;
  width: number;
  height: number;
}

/** What an XML parser finds in a file. */
function parse(page: Page, xml: string): Promise<Contents> {
  return page.evaluate((xml) => {
    const file = new DOMParser().parseFromString(xml, 'image/svg+xml');
    const all = [...file.querySelectorAll('*')];
    const textsOf = (selector: string) =>
      [...file.querySelectorAll(selector)].map((one) => one.textContent);
    const root = file.documentElement;
    return {
      error: file.querySelector('parsererror')?.textContent ?? null,
      texts: textsOf('text'),
      marks: textsOf('g > title'),
      colours: all.flatMap((one) => [one.getAttribute('fill'), one.getAttribute('stroke')]),
      names: [
        ...new Set(all.flatMap((one) => [one.localName, ...one.getAttributeNames()])),
      ].toSorted(),
      title: textsOf('svg > title')[0]!,
      description: textsOf('svg > desc')[0]!,
      ground: file.querySelector('rect[fill]:not(defs *)')!.getAttribute('fill'),
      width: Number(root.getAttribute('width')),
      height: Number(root.getAttribute('height')),
    } as Contents;
  }, xml);
}

test('the SVG holds the words of what is in view, and none of what is out of it', async ({
  fronts,
}) => {
  await fronts.open(VIEW);
  await fronts.point();
  const download = await save(fronts, 'SVG');
  expect(download.suggestedFilename()).toBe(
    'fronts-2024-01-20-to-2024-03-15-as-known-on-2024-02-05.svg',
  );
  const { other } = await alone(fronts.page);
  const file = await parse(other, (await read(download)).toString());
  expect(file.error).toBeNull();
  const seen = await fronts.timeline.locator('[data-event] > text').allTextContents();
  expect(seen.length).toBeGreaterThan(5);
  expect(file.texts).toEqual(expect.arrayContaining(seen.map((text) => text.trim())));
  // Every mark that is drawn, and its sentence; none more.
  const sentences = await fronts.timeline
    .locator('[data-event]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')!));
  expect(file.marks.filter((title) => !title.includes('according to'))).toEqual(sentences);
  const numbers = await fronts.timeline.locator('[data-cluster]').count();
  expect(file.texts.filter((text) => /^\d+$/.test(text)).length).toBeGreaterThanOrEqual(numbers);
  const words = file.texts.join('\n');
  expect(words).not.toContain('Hamas-led attack on Israel');
  expect(words).not.toContain('Salami');
  // The axis, the lanes with their counts, and the thread of what is open.
  for (const part of ['February 2024', 'Gaza & Israel', '31 events', 'Not yet told by 5 February'])
    expect(words).toContain(part);
  expect(file.marks.some((title) => title.includes('according to'))).toBe(true);
});

test('the footer of the SVG has title, window, counts, filter, data version and address', async ({
  fronts,
}) => {
  await fronts.open(VIEW);
  await fronts.point();
  const { other } = await alone(fronts.page);
  const { texts, title, description } = await parse(
    other,
    (await read(await save(fronts, 'SVG'))).toString(),
  );
  const words = texts.join(' ');
  const tally = (await fronts.tally.textContent())!.replaceAll(/\s+/g, ' ').trim();
  expect(title).toBe('Fronts, 20 January to 15 March 2024');
  expect(texts).toContain(title);
  expect(words).toContain(tally);
  expect(description).toContain(tally);
  expect(words).toContain('Fronts shown: Gaza & Israel; Lebanon; Iraq, Syria & Jordan; Yemen');
  expect(words).toContain('As known on 5 February 2024');
  expect(words).toMatch(/Data version [0-9a-f]{12}/);
  // The address leads back to what was saved.
  const address = texts.slice(texts.findIndex((text) => text.startsWith('http'))).join('');
  await fronts.page.goto(address);
  await expect.poll(() => fronts.days()).toEqual(['2024-01-20', '2024-03-15']);
  await expect(fronts.tally).toHaveText(tally);
});

test('the SVG asks for nothing, holds its typefaces, and is told by plain attributes', async ({
  fronts,
}) => {
  await fronts.page.emulateMedia({ colorScheme: 'dark' });
  await fronts.open(VIEW);
  await fronts.point();
  const xml = (await read(await save(fronts, 'SVG'))).toString();
  const { other, requests } = await alone(fronts.page);
  const { names, colours, ground } = await parse(other, xml);
  expect(
    names.filter((name) => /^(script|class|style|role|on.*|data-.*|aria-.*)$/.test(name)),
  ).toEqual(
    ['style'], // The one element with the typefaces.
  );
  expect(xml.match(/<style>/g)).toHaveLength(1);
  expect(xml).not.toMatch(/var\(|color-mix|light-dark|foreignObject/);
  for (const colour of colours)
    if (colour) expect(colour).toMatch(/^(#[0-9a-f]{6}|none|url\(#.*\))$/);
  expect(ground, 'dark, as the reader sees it').toBe('#121315');

  await other.route('**', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: Buffer.from(xml) }),
  );
  await other.goto('http://localhost:1/alone.svg');
  const faces = await other.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].map(({ family, weight, status }) => `${family} ${weight} ${status}`);
  });
  expect(faces.map((face) => face.replaceAll(/["']/g, ''))).toEqual([
    'Inter 400 loaded',
    'Inter 600 loaded',
    'Source Serif 4 600 loaded',
  ]);
  expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([
    'http://localhost:1/alone.svg',
  ]);
  // All that is referred to is there, and text can be selected as text.
  expect(
    await other.evaluate(() => {
      const used = [...document.documentElement.outerHTML.matchAll(/url\(#([^)]+)\)/g)];
      return used.map(([, id]) => id!).filter((id) => !document.getElementById(id));
    }),
  ).toEqual([]);
  expect(
    await other.evaluate(() => {
      getSelection()!.selectAllChildren(document.documentElement);
      return String(getSelection());
    }),
  ).toContain('Tower 22 attack kills 3 US soldiers');
});

test('the PNG is the SVG at twice its size, letters and colours and all', async ({ fronts }) => {
  await fronts.open('from=2024-01-20&to=2024-03-15');
  await fronts.point();
  const svg = (await read(await save(fronts, 'SVG'))).toString();
  const download = await save(fronts, 'PNG');
  expect(download.suggestedFilename()).toBe('fronts-2024-01-20-to-2024-03-15.png');
  await expect(fronts.page.getByRole('status').filter({ hasText: 'Saved as' })).toHaveText(
    'Saved as fronts-2024-01-20-to-2024-03-15.png',
  );
  const png = await read(download);
  const { other } = await alone(fronts.page);
  const { width, height } = await parse(other, svg);
  // How much of the picture has each colour, and how much the line of the title has of ink.
  const seen = await other.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), {
      width: image.width,
      height: image.height,
    });
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const count = (x: number, y: number, w: number, h: number) => {
      const { data } = context.getImageData(x, y, w, h);
      const counts: Record<string, number> = {};
      for (let at = 0; at < data.length; at += 4) {
        const colour = data.slice(at, at + 3).join();
        counts[colour] = (counts[colour] ?? 0) + 1;
      }
      return counts;
    };
    return {
      size: [image.width, image.height],
      all: count(0, 0, image.width, image.height),
      title: count(0, 0, 300, 80),
    };
  }, png.toString('base64'));
  expect(seen.size).toEqual([width * 2, height * 2]);
  expect(seen.all['252,251,248'], 'paper').toBeGreaterThan(100_000);
  expect(seen.all['124,58,237'], 'the tone of a lane').toBeGreaterThan(1000);
  expect(seen.title['23,24,26'], 'ink of the title').toBeGreaterThan(200);
});

test('a picture that cannot be made is told in words', async ({ fronts }) => {
  const { page } = fronts;
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = (callback) => callback(null);
    const fetched = window.fetch;
    window.fetch = (input, init) =>
      String(input).endsWith('.woff2') && document.title.startsWith('Offline')
        ? Promise.reject(new TypeError('offline'))
        : fetched(input, init);
  });
  await fronts.open();
  await fronts.point();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const news = page.locator('#save').getByRole('status').last();
  await page.getByRole('button', { name: 'Save as PNG' }).click();
  await expect(news).toContainText('the browser refused so large a picture');
  await page.evaluate(() => (document.title = 'Offline'));
  await page.getByRole('button', { name: 'Save as SVG' }).click();
  await expect(news).toContainText('the typefaces for it did not come');
  // The sheet that was drawn for it is gone.
  await expect(page.locator('.drawing')).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the picture is 1,280 px wide, with the names of its lanes beside the plot', async ({
    fronts,
  }) => {
    await fronts.open();
    await fronts.page.getByRole('button', { name: 'Save', exact: true }).tap();
    const [download] = await Promise.all([
      fronts.page.waitForEvent('download'),
      fronts.page.getByRole('button', { name: 'Save as SVG' }).tap(),
    ]);
    const { other } = await alone(fronts.page);
    const { width, texts } = await parse(other, (await read(download)).toString());
    expect(width).toBe(1280);
    expect(texts).toEqual(expect.arrayContaining(['Iraq, Syria & Jordan', '25 events']));
    // The strip is too narrow for labels: the picture is not.
    expect(await fronts.timeline.locator('[data-event] > text').count()).toBe(0);
    expect(texts).toContain('Hezbollah fires on Israeli positions');
  });
});
