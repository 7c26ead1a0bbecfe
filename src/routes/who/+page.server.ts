import { toLine } from '$lib/components/pages/line.ts';
import { getActors, getChronology } from '$lib/server/content/chronology.ts';
import { getItems } from '$lib/server/site.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
  const { events, fronts } = getChronology();
  const actorsOf = new Map(events.map(({ id, actors }) => [id, actors]));
  const items = getItems();
  return {
    actors: getActors().map((actor) => ({
      ...actor,
      lines: items
        .filter(({ event }) => actorsOf.get(event.id)!.includes(actor.name))
        .map((item) => toLine(item, fronts)),
    })),
  };
};
