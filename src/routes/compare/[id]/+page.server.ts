import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { toLine } from '$lib/components/pages/line.ts';
import { compareSources } from '$lib/query/comparison.ts';
import { getChronology, getCorrections } from '$lib/server/content/chronology.ts';
import { absolute, getItems } from '$lib/server/site.ts';
import { missing } from '$lib/words/comparePages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** The events that two sources or more tell. */
const getShared = () => getItems().filter(({ sourceCount }) => sourceCount > 1);

export const entries: EntryGenerator = () => getShared().map(({ event: { id } }) => ({ id }));

export const load: PageServerLoad = ({ params: { id } }) => {
  const { events, sources, fronts, version } = getChronology();
  const shared = getShared();
  const at = shared.findIndex((item) => item.event.id === id);
  const item = shared[at];
  const event = events.find((event) => event.id === id);
  if (!item || !event) error(404, missing);
  const neighbour = (step: number) => shared[at + step] && toLine(shared[at + step]!, fronts);
  return {
    event,
    line: toLine(item, fronts),
    sources,
    ...compareSources(event, sources),
    before: neighbour(-1),
    after: neighbour(1),
    picture: absolute(`${resolve('/events/[id]', { id })}/og.png`),
    address: absolute(resolve('/compare/[id]', { id })),
    version,
    corrections: getCorrections(),
  };
};
