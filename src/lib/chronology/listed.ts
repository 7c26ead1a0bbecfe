/** The chronology as pages carry it: every event, without the words it rests on. */
import type {
  Chronology,
  ChronologyEvent,
  ListedChronology,
  ListedEvent,
  ListedSource,
  Source,
} from './types.ts';

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
  return { id, title, label, date, start, end, front, status, weight, sources };
}

const toListedSource = ({ id, label, title, published }: Source): ListedSource => ({
  id,
  label,
  title,
  published,
});
