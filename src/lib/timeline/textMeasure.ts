/** How wide a line of text is: told by a table while prerendering, by the browser once there is one. */
import { textWidthPx } from './textWidth.ts';

/** The width of one line in the unit of `fontPx`; `bold` is semibold, as in {@link textWidthPx}. */
export type TextMeasure = (text: string, fontPx: number, bold?: boolean) => number;

/** As many widths as are remembered, so that no set of events fills the memory with its labels. */
const MOST_REMEMBERED = 20_000;

/** The same measure, asked only once about each text at each size and weight. */
export function remembered(measure: TextMeasure): TextMeasure {
  const widths = new Map<string, number>();
  return (text, fontPx, bold = false) => {
    const key = `${fontPx} ${bold} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (widths.size >= MOST_REMEMBERED) widths.clear();
    const widthPx = measure(text, fontPx, bold);
    widths.set(key, widthPx);
    return widthPx;
  };
}

/** The least share of the table's width that kerning, which it leaves out, brings a line of Inter to. */
const LEAST_KERNED = 0.98;

/**
 * The same measure, but the table's width where that is right: not a pixel too short, which a label has
 * room for, nor longer than kerning tells. What was laid out by the table stays so to the last digit.
 */
export function steadied(measure: TextMeasure): TextMeasure {
  return (text, fontPx, bold) => {
    const tablePx = textWidthPx(text, fontPx, bold);
    const widthPx = measure(text, fontPx, bold);
    return widthPx <= tablePx + 1 && widthPx >= tablePx * LEAST_KERNED ? tablePx : widthPx;
  };
}
