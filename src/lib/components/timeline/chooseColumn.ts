/** What choosing a column does: it zooms in to its days, or lists what happened on its one day. */
import type { Explorer } from '../../state/explorer.svelte.ts';
import { spanOf } from '../../timeline/camera.ts';
import type { Column } from '../../timeline/density.ts';
import { MOST_NAMED, type Question } from './asking.svelte.ts';

/** A column is shown with some days around it. */
const AROUND_DAYS = 7;

/** A press on a column of the plot, or of a key that stands on it. */
export function chooseColumn(
  explorer: Explorer,
  front: string,
  column: Column,
  plot: Element,
  ask: (question: Question) => void,
): void {
  const days = Math.max(AROUND_DAYS, (column.to - column.from) * 1.5);
  const isNear = spanOf(explorer.aim) <= days * 1.2;
  const events = explorer.index?.lanes.get(front);
  if (!isNear || !events) {
    const middle = (column.from + column.to) / 2;
    explorer.sendTo({ from: middle - days / 2, to: middle + days / 2 }, 'act');
    return;
  }
  const places = events.spans.touching(column.from, column.to, MOST_NAMED);
  const ids = places.map((place) => events.items[place]!.event.id);
  const { left, top } = plot.getBoundingClientRect();
  const clientX = left + column.xPx + column.widthPx / 2;
  const lane = explorer.picture.lanes.find((box) => box.front === front);
  const clientY = top + (lane ? lane.topPx + lane.heightPx / 2 : 0);
  ask({ ids, more: column.count - ids.length, clientX, clientY });
}
