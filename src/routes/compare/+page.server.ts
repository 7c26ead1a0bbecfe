import { toLine } from '$lib/components/pages/line.ts';
import { getChronology } from '$lib/server/content/chronology.ts';
import { getItems } from '$lib/server/site.ts';
import type { PageServerLoad } from './$types';

/** What two sources or more tell, in the order of time. */
export const load: PageServerLoad = () => {
  const { events, fronts, sources } = getChronology();
  const differences = new Map(events.map((event) => [event.id, event.differences]));
  return {
    count: events.length,
    events: getItems()
      .filter(({ sourceCount }) => sourceCount > 1)
      .map((item) => ({
        line: toLine(item, fronts),
        tellers: sources
          .filter(({ id }) => item.event.sources.includes(id))
          .map(({ label }) => label),
        subjects: [...new Set(differences.get(item.event.id)!.map(({ on }) => on))],
      })),
  };
};
