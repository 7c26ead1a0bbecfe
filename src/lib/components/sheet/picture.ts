/** The current view as a picture that stands for itself. */
import { toIsoDay } from '../../chronology/day.ts';
import { wordDays } from '../../chronology/wording-days.ts';
import { flushSync, mount, unmount } from 'svelte';
import { standAlone, type Standalone } from '../../adapters/picture/standalone.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { Plot } from '../../state/picture.svelte.ts';
import { namePicture } from '../../words/save.ts';
import { describe, wordTally } from '../../words/sheet.ts';
import type { Parts } from './parts.ts';
import Sheet from './Sheet.svelte';
import { addressOf, readerOf } from './sheet.ts';
import { wordFilter } from './wordFilter.ts';

/** The plot of a picture where the screen has only a strip: with the names of the lanes 1,280 px wide. */
const USUAL_PLOT = { widthPx: 1096, heightPx: 620 };

export interface Picture extends Standalone {
  /** What to call its file, without the ending. */
  readonly name: string;
}

/**
 * Draws what the timeline shows now, in the theme of the page. The plot is as large as on the screen, so that
 * it holds the same marks and labels; a phone’s strip, made for a thumb, is drawn as on a desk instead.
 */
export function drawPicture(explorer: Explorer, parts: Parts): Picture {
  const { plot } = explorer.picture;
  const { textScale } = plot;
  const size: Plot = plot.hasGutter
    ? plot
    : {
        widthPx: USUAL_PLOT.widthPx * textScale,
        heightPx: USUAL_PLOT.heightPx * textScale,
        textScale,
        hasGutter: true,
      };
  const reader = readerOf(explorer, parts, explorer.view, size);
  const target = document.createElement('div');
  // Nobody sees it: what it looks like is known without its being laid out.
  target.hidden = true;
  document.body.append(target);
  const sheet = mount(Sheet, {
    target,
    props: { explorer: reader, parts, address: addressOf(reader) },
  });
  try {
    flushSync();
    const days = wordDays(reader.days.first, reader.days.last);
    return {
      ...standAlone(target.querySelector('svg')!, {
        title: `${explorer.chronology.title}, ${days}`,
        description: describe(wordTally(reader.tally), wordFilter(reader)),
      }),
      name: namePicture(
        toIsoDay(reader.days.first),
        toIsoDay(reader.days.last),
        reader.asOf === null ? null : toIsoDay(reader.asOf),
      ),
    };
  } finally {
    void unmount(sheet);
    target.remove();
  }
}
