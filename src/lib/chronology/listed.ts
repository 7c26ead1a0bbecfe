/** The chronology as pages carry it: every event, without the words it rests on. */
import { parseEdtf } from './edtf.ts';
import type {
  Chronology,
  ChronologyEvent,
  ListedChronology,
  ListedDate,
  ListedEvent,
  ListedSource,
  Source,
} from './types.ts';
import { wordDateShort } from './wording-short.ts';
import { wordDate } from './wording.ts';

/** The same chronology with what a list and a timeline show of each event. */
export function toListed(chronology: Chronology): ListedChronology {
  return {
    ...chronology,
    sources: chronology.sources.map(toListedSource),
    events: chronology.events.map(toListedEvent),
  };
}

function toListedEvent({
  id,
  title,
  label,
  date,
  start,
  end,
  front,
  status,
  weight,
  accounts,
}: ChronologyEvent): ListedEvent {
  const sources = [...new Set(accounts.map(({ source }) => source))];
  return { id, title, label, date: toListedDate(date), start, end, front, status, weight, sources };
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
