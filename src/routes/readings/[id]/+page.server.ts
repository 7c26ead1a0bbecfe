import { error } from '@sveltejs/kit';
import { parseEdtf } from '$lib/chronology/edtf.ts';
import { wordDate } from '$lib/chronology/wording.ts';
import { getChronology, getReadings } from '$lib/server/content/chronology.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => getReadings().map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
  const reading = getReadings().find(({ id }) => id === params.id);
  if (!reading) error(404, 'There is no such reading.');
  const { events } = getChronology();
  return {
    reading,
    /** The event that each step opens, where it opens one. */
    opened: reading.steps.map(({ view }) => {
      const event = events.find(({ id }) => id === view.event);
      if (!event) return null;
      const date = parseEdtf(event.date);
      return {
        id: event.id,
        title: event.title,
        date: date.ok ? wordDate(date.date) : event.date,
        quote: event.accounts[0]!.quote,
        source: event.accounts[0]!.source,
      };
    }),
    labels: Object.fromEntries(getChronology().sources.map(({ id, label }) => [id, label])),
  };
};
