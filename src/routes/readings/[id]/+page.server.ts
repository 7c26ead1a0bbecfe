import { error } from '@sveltejs/kit';
import { parseDay } from '$lib/chronology/day.ts';
import { parseEdtf } from '$lib/chronology/edtf.ts';
import { toListedDate } from '$lib/chronology/listed.ts';
import { wordDate } from '$lib/chronology/wording.ts';
import { wordPublished } from '$lib/components/pages/words.ts';
import { knowledgeOn } from '$lib/query/known.ts';
import { getChronology, getReadings } from '$lib/server/content/chronology.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => getReadings().map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
  const reading = getReadings().find(({ id }) => id === params.id);
  if (!reading) error(404, 'There is no such reading.');
  const { events, sources } = getChronology();
  return {
    reading,
    /** The event that each step opens, where it opens one. */
    opened: reading.steps.map(({ view }) => {
      const event = events.find(({ id }) => id === view.event);
      if (!event) return null;
      const date = parseEdtf(event.date);
      const asOf = view.asof === undefined ? null : parseDay(view.asof)!;
      const accounts = event.accounts.map(({ source, quote }) => ({
        quote,
        source: sources.find(({ id }) => id === source)!,
      }));
      // As of a day, the words that were out by then, if any were.
      const { quote, source } =
        accounts.find(
          ({ source: { published } }) =>
            asOf !== null && knowledgeOn(asOf, [toListedDate(published)]) === 'told',
        ) ?? accounts[0]!;
      return {
        id: event.id,
        title: event.title,
        date: date.ok ? wordDate(date.date) : event.date,
        quote,
        source: { id: source.id, label: source.label, standpoint: source.standpoint },
        published: wordPublished(toListedDate(source.published)),
      };
    }),
  };
};
