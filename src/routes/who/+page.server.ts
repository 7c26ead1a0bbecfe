import { parseEdtf } from '$lib/chronology/edtf.ts';
import { wordDate } from '$lib/chronology/wording.ts';
import { getActors, getChronology } from '$lib/server/content/chronology.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
  const { events } = getChronology();
  const lines = events.map(({ id, title, date, actors }) => {
    const parsed = parseEdtf(date);
    return { id, title, date: parsed.ok ? wordDate(parsed.date) : date, actors };
  });
  return {
    actors: getActors().map((actor) => ({
      ...actor,
      events: lines
        .filter(({ actors }) => actors.includes(actor.name))
        .map(({ id, title, date }) => ({ id, title, date })),
    })),
  };
};
