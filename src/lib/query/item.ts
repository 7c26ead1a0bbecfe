/** An event with its days as numbers, ready to be ordered, filtered and placed. */
import { compareDates } from '../chronology/compare.ts';
import type { Day } from '../chronology/day.ts';
import { parseDay } from '../chronology/day.ts';
import type { ListedDate, ListedEvent } from '../chronology/types.ts';

export interface Item {
  readonly event: ListedEvent;
  readonly date: ListedDate;
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
 * @throws if an event's first or last day is none of the calendar, which a checked chronology never holds.
 */
export function toItems(events: readonly ListedEvent[]): Item[] {
  return events.map(toItem).sort(compareItems);
}

function toItem(event: ListedEvent): Item {
  const start = parseDay(event.start);
  const last = parseDay(event.end);
  if (start === undefined || last === undefined) {
    throw new Error(`${event.id}: its days ${event.start} and ${event.end} cannot be read`);
  }
  return {
    event,
    date: event.date,
    start,
    stop: last + 1,
    isPoint: start === last,
    sourceCount: event.sources.length,
  };
}

function compareItems(a: Item, b: Item): number {
  return compareDates(a.date, b.date) || (a.event.id < b.event.id ? -1 : 1);
}
