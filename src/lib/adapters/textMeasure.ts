/**
 * Text as the browser sets it, measured: in the reader's own font, in one that stands in, in another script,
 * with the reader's own spacing.
 */
import type { Explorer } from '../state/explorer.svelte.ts';
import { remembered, steadied, type TextMeasure } from '../timeline/textMeasure.ts';
import { textWidthPx } from '../timeline/textWidth.ts';

/** Of so many events the labels are compared with the table before any of them is laid out anew. */
const MOST_COMPARED = 500;

/**
 * Measures with a canvas in the font and the spacing of a style. A canvas costs microseconds where the length
 * of an SVG text costs a layout, and kerns and falls back as the text does. Spacing is added by count: not
 * every browser’s canvas knows it, and a sign that takes two code points only comes out too wide.
 */
function createCanvasMeasure(style: CSSStyleDeclaration): TextMeasure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return textWidthPx;
  const { fontFamily, fontStyle } = style;
  const emPx = parseFloat(style.fontSize);
  const letterEm = (parseFloat(style.letterSpacing) || 0) / emPx;
  const wordEm = (parseFloat(style.wordSpacing) || 0) / emPx;
  return (text, fontPx, bold) => {
    context.font = `${fontStyle} ${bold ? 600 : 400} ${fontPx}px ${fontFamily}`;
    const letters = [...text].length;
    const spaces = text.split(' ').length - 1;
    return context.measureText(text).width + (letters * letterEm + spaces * wordEm) * fontPx;
  };
}

/** Where it is done already. */
const attached = new WeakSet<SVGSVGElement>();

/**
 * Has the picture's labels measured, and anew whenever fonts come or a sample of text changes its width: by
 * a zoom of the text, or by a stylesheet of the reader's. Until the signal ends it.
 */
export function attachTextMeasure(
  svg: SVGSVGElement,
  { items, picture }: Explorer,
  signal: AbortSignal,
): void {
  if (signal.aborted || attached.has(svg)) return;
  attached.add(svg);
  const sample = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  sample.textContent = 'Sample of a label, 28 January';
  for (const [name, value] of [
    ['font-size', '0.8125rem'],
    ['visibility', 'hidden'],
    ['aria-hidden', 'true'],
  ] as const) {
    sample.setAttribute(name, value);
  }

  function renew(): void {
    const measure = steadied(remembered(createCanvasMeasure(getComputedStyle(sample))));
    const { fontPx } = picture.metrics;
    const isOff =
      items.length > MOST_COMPARED ||
      items.some((item) => {
        const { label } = item.event;
        const isBold = picture.isBold(item);
        return measure(label, fontPx, isBold) !== textWidthPx(label, fontPx, isBold);
      });
    picture.measure = isOff ? measure : textWidthPx;
  }

  svg.append(sample);
  // It reports the first time at once.
  const observer = new ResizeObserver(renew);
  observer.observe(sample);
  document.fonts.addEventListener('loadingdone', renew, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    sample.remove();
  });
}
