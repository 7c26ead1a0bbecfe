import type { Item } from '../../query/item.ts';
import type { Precision } from './MarkShape.svelte';

/** How precisely an item is dated, as its sign tells it. */
export function precisionOf(item: Item): Precision {
  if (item.isPoint) return item.date.uncertain ? 'uncertain-day' : 'day';
  const { lasted, earliest, latestStart, earliestEnd, latest } = item.date;
  if (!lasted) return 'unknown-day';
  if (earliest < latestStart) return earliestEnd < latest ? 'rough-ends' : 'rough-start';
  return earliestEnd < latest ? 'rough-end' : 'lasted';
}
