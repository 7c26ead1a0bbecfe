/** The chronology as pages carry it: every event, without the words it rests on. */
import { parseEdtf } from './edtf.ts';
import { slugOf } from './slug.ts';
import type {
  Chronology,
  ChronologyEvent,
  ListedChronology,
  ListedDate,
  ListedEvent,
  ListedSource,
  Named,
  Source,
} from './types.ts';
import { wordDateShort } from './wording-short.ts';
import { wordDate } from './wording.ts';

/**
 * The same chronology with what a list and a timeline show of each event. Actors and places have the ids that
 * `known` gives to their names, others such as are made of the names.
 */
export function toListed(chronology: Chronology, known: readonly Named[] = []): ListedChronology {
  const ids = new Map(known.map(({ id, name }) => [name, id]));
  const idOf = (name: string): string => ids.get(name) ?? slugOf(name);
  const toNamed = (names: readonly string[]): Named[] =>
    [...new Set(names)].sort(compareNames).map((name) => ({ id: idOf(name), name }));
  const { events } = chronology;
  return {
    ...chronology,
    sources: chronology.sources.map(toListedSource),
    actors: toNamed(events.flatMap(({ actors }) => actors)),
    places: toNamed(events.flatMap(placeNames)),
    events: events.map((event) => toListedEvent(event, idOf)),
  };
}

const placeNames = ({ places }: ChronologyEvent): string[] => places.map(({ name }) => name);

const compareNames = (a: string, b: string): number => (a < b ? -1 : 1);

function toListedEvent(event: ChronologyEvent, idOf: (name: string) => string): ListedEvent {
  const { id, title, label, date, start, end, front, kind, basis, status, weight } = event;
  return {
    id,
    title,
    label,
    date: toListedDate(date),
    start,
    end,
    front,
    kind,
    basis,
    status,
    weight,
    sources: [...new Set(event.accounts.map(({ source }) => source))],
    actors: event.actors.map(idOf),
    places: placeNames(event).map(idOf),
  };
}

const toListedSource = ({ id, label, title, published }: Source): ListedSource => ({
  id,
  label,
  title,
  published: toListedDate(published),
});

/** @throws where a date is not in the EDTF subset, which a checked chronology never holds. */
export function toListedDate(text: string): ListedDate {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.reason}`);
  const { earliest, latest, latestStart, earliestEnd, lasted, uncertain } = parsed.date;
  const words = { long: wordDate(parsed.date), short: wordDateShort(parsed.date) };
  const bounds = { earliest, latest, latestStart, earliestEnd, lasted };
  return uncertain ? { ...bounds, uncertain, ...words } : { ...bounds, ...words };
}
