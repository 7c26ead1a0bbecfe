/** An event with its days as numbers, ready to be ordered, filtered and placed. */
import { compareDates } from '../chronology/compare.ts';
import { parseEdtf, type EdtfDate } from '../chronology/edtf.ts';
import type { Day } from '../chronology/day.ts';
import { parseDay } from '../chronology/day.ts';
import type { ListedEvent } from '../chronology/types.ts';

export interface Item {
  readonly event: ListedEvent;
  readonly date: EdtfDate;
  /** The earliest day, and the day after the latest: the stretch that it fills or lies in. */
  readonly start: Day;
  readonly stop: Day;
  /** One known day: drawn as a dot. */
  readonly isPoint: boolean;
  /** How many different sources tell it. */
  readonly sourceCount: number;
}

/**
 * Events as items, in the order that is the same everywhere: earliest day, latest day, id.
 * @throws if an event's date is not in the EDTF subset, which a checked chronology never holds.
 */
export function toItems(events: readonly ListedEvent[]): Item[] {
  return events.map(toItem).sort(compareItems);
}

function toItem(event: ListedEvent): Item {
  const parsed = parseEdtf(event.date);
  const start = parseDay(event.start);
  const last = parseDay(event.end);
  if (!parsed.ok || start === undefined || last === undefined) {
    throw new Error(`${event.id}: the date ${event.date} cannot be read`);
  }
  return {
    event,
    date: parsed.date,
    start,
    stop: last + 1,
    isPoint: start === last,
    sourceCount: event.sources.length,
  };
}

function compareItems(a: Item, b: Item): number {
  return compareDates(a.date, b.date) || (a.event.id < b.event.id ? -1 : 1);
}
