/** When labels are measured: with the first sign of life, or at once where the table is wrong about them. */
import type { Explorer } from '../state/explorer.svelte.ts';
import { onFirstSign } from './life.ts';
import { optionId } from './optionId.ts';

/** Returns how to end it. Where the file does not come, the table goes on. */
export function measureLate(svg: SVGSVGElement, explorer: Explorer): () => void {
  const attached = new AbortController();
  const begin = () => {
    stop();
    import('./textMeasure.ts').then(
      ({ attachTextMeasure }) => attachTextMeasure(svg, explorer, attached.signal),
      () => {},
    );
  };
  const stop = onFirstSign(begin);
  // Styles may come after the first picture, and fonts after them.
  const check = async () => {
    await document.fonts.ready;
    const isAnyTooLong = explorer.picture.drawn.some((one) => {
      const label = svg.querySelector<SVGTextElement>(`#${CSS.escape(optionId(one.key))}>text`);
      return label && one.type === 'mark' && label.getComputedTextLength() > one.item.labelPx;
    });
    if (isAnyTooLong) begin();
  };
  if (document.readyState === 'complete') void check();
  else window.addEventListener('load', check, { signal: attached.signal });
  return () => {
    stop();
    attached.abort();
  };
}
