/** An event as one line of a page: its sign, its date, its title and its front. */
import type { Front } from '../../chronology/types.ts';
import type { Status } from '../../chronology/vocabulary.ts';
import type { Item } from '../../query/item.ts';
import type { Precision } from '../ui/MarkShape.svelte';
import { precisionOf } from '../ui/precision.ts';

export interface Line {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  /** Its day as `YYYY-MM-DD`, where it has one known day. */
  readonly day: string | null;
  readonly front: string;
  /** The number of the front's colour. */
  readonly tone: number;
  readonly status: Status;
  readonly precision: Precision;
  readonly isMultiple: boolean;
}

/** `fronts` in their usual order. */
export function toLine(item: Item, fronts: readonly Front[]): Line {
  const { event, date, isPoint, sourceCount } = item;
  const tone = fronts.findIndex(({ id }) => id === event.front);
  return {
    id: event.id,
    title: event.title,
    date: date.long,
    day: isPoint ? event.start : null,
    front: fronts[tone]?.label ?? '',
    tone,
    status: event.status,
    precision: precisionOf(item),
    isMultiple: sourceCount > 1,
  };
}
