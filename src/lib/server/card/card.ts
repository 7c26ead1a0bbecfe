/** The picture of an event for where its page is linked to: its words, and its place among all in time. */
import { Resvg } from '@resvg/resvg-js';
import { parseDay } from '../../chronology/day.ts';
import { monthsOf } from '../../query/coverage.ts';
import type { Front } from '../../chronology/types.ts';
import type { Status } from '../../chronology/vocabulary.ts';
import type { Item } from '../../query/item.ts';
import { fontFiles } from './fonts.ts';
import { wrapEvenly } from './wrap.ts';

/** What link previews take. */
const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 80;
const TITLE_PX = 66;
const SPACE_PX = 15;

/** Those of src/app.css in light, which a picture cannot read. */
const INK = '#17181a';
const INK_2 = '#595b60';
const PAPER = '#fcfbf8';
const SERIF = 'font-family="Source Serif 4" font-weight="600"';
const RULE = '#e2e0d8';
const TONES = ['#c2410c', '#15803d', '#7c3aed', '#0369a1', '#a16207', '#475569'];

/** How a status breaks the stroke of a sign, as in components/ui/MarkShape.svelte. */
const DASHES: Partial<Record<Status, string>> = {
  disputed: 'stroke-dasharray="7 3.7"',
  uncorroborated: 'stroke-dasharray="0.1 3.9" stroke-linecap="round"',
};

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The sign around the origin, 12 px high before it is scaled. */
function signOf({ event: { status }, isPoint, date, sourceCount }: Item, tone: string): string {
  const isFilled = status === 'reported';
  const paint = `stroke="${tone}" stroke-width="2" fill="${isFilled ? tone : PAPER}" ${DASHES[status] ?? ''}`;
  const ring = `fill="none" stroke="${tone}" stroke-width="1"`;
  if (isPoint) {
    const second = sourceCount > 1 ? `<circle r="9" ${ring}/>` : '';
    return `${second}<circle r="5.1" ${paint}/>`;
  }
  const second =
    sourceCount > 1 ? `<rect x="-15" y="-7.5" width="30" height="15" rx="7.5" ${ring}/>` : '';
  const bar = `${second}<rect x="-12" y="-4.5" width="24" height="9" rx="4.5" ${paint}/>`;
  return date.lasted ? bar : `<g mask="url(#fading)">${bar}</g>`;
}

interface Card {
  readonly item: Item;
  readonly items: readonly Item[];
  readonly fronts: readonly Front[];
  /** The days that the chronology covers, as `YYYY-MM-DD/YYYY-MM-DD`. */
  readonly window: string;
}

const LANE_TOP = 466;
const LANE_PX = 16;
const toneOf = (fronts: readonly Front[], { event }: Item): number =>
  fronts.findIndex(({ id }) => id === event.front);

/** All events as dots and lines in their lanes, with this one standing out, over the months. */
function stripOf({ item, items, fronts, window }: Card): string {
  const [first, last] = window.split('/').map((day) => parseDay(day)!);
  const x = (day: number): number =>
    Math.round(MARGIN + ((WIDTH - 2 * MARGIN) * (day - first!)) / (last! + 1 - first!));
  const mark = (each: Item): string => {
    const tone = toneOf(fronts, each);
    const isThis = each === item;
    const y = LANE_TOP + tone * LANE_PX;
    const heightPx = isThis ? 16 : each.isPoint ? 8 : 3;
    const leftPx = each.isPoint ? x(each.start + 0.5) - heightPx / 2 : x(each.start);
    const widthPx = each.isPoint ? heightPx : Math.max(x(each.stop) - leftPx, heightPx);
    const look = isThis ? `stroke="${PAPER}" stroke-width="3"` : 'opacity="0.35"';
    return `<rect x="${leftPx}" y="${y - heightPx / 2}" width="${widthPx}" height="${heightPx}" rx="${heightPx / 2}" fill="${TONES[tone]}" ${look}/>`;
  };
  const months = monthsOf(first!, last!).map(({ from, name, year }) => {
    const at = x(from);
    return `<path d="M${at} 452V576" stroke="${RULE}" stroke-width="1.5"/><text x="${at + 8}" y="574" font-size="18" fill="${INK_2}">${name} ${year}</text>`;
  });
  const others = items.filter((each) => each !== item).map(mark);
  return [...months, ...others, mark(item)].join('');
}

async function draw(svg: string): Promise<Resvg> {
  return new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: await fontFiles(), defaultFontFamily: 'Inter' },
  });
}

const widths = new Map<string, number>();

/** The width of a word of a title, as it is drawn. */
async function measure(word: string): Promise<void> {
  if (widths.has(word)) return;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text ${SERIF} font-size="${TITLE_PX}">${escape(word)}</text></svg>`;
  widths.set(word, (await draw(svg)).getBBox()?.width ?? 0);
}

/** As a PNG of 1200 × 630 px. */
export async function drawCard(card: Card): Promise<Uint8Array> {
  const { event, date } = card.item;
  const tone = toneOf(card.fronts, card.item);
  for (const word of event.title.split(' ')) await measure(word);
  const lines = wrapEvenly(
    event.title,
    (word) => widths.get(word) ?? 0,
    SPACE_PX,
    WIDTH - 2 * MARGIN,
  );
  const title = lines.map(
    (line, index) =>
      `<text ${SERIF} x="${MARGIN}" y="${216 + index * 78}" font-size="${TITLE_PX}">${escape(line)}</text>`,
  );
  const signPx = card.item.isPoint ? 18 : 29;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="Inter" fill="${INK}">
<defs><linearGradient id="fade"><stop offset="0" stop-color="#000"/><stop offset=".35" stop-color="#fff"/><stop offset=".65" stop-color="#fff"/><stop offset="1" stop-color="#000"/></linearGradient>
<mask id="fading" maskUnits="userSpaceOnUse" x="-16" y="-9" width="32" height="18"><rect x="-16" y="-9" width="32" height="18" fill="url(#fade)"/></mask></defs>
<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>
<rect width="${WIDTH}" height="10" fill="${TONES[tone]}"/>
<g transform="translate(${MARGIN + signPx} 109) scale(1.9)">${signOf(card.item, TONES[tone]!)}</g>
<text x="${MARGIN + 2 * signPx + 16}" y="119" font-size="30" fill="${INK_2}" xml:space="preserve"><tspan font-weight="600" fill="${INK}">${escape(date.long)}</tspan>  ·  ${escape(card.fronts[tone]!.label)}</text>
${title.join('')}
${stripOf(card)}
<text x="${MARGIN}" y="611" font-size="20" fill="${INK_2}">Every event with the words it rests on</text>
<text ${SERIF} x="${WIDTH - MARGIN}" y="611" text-anchor="end" font-size="26">Fronts</text>
</svg>`;
  return (await draw(svg)).render().asPng();
}
