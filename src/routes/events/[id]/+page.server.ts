import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { toLine } from '$lib/components/pages/line.ts';
import { citeEvent } from '$lib/formats/cite.ts';
import { eventJsonLd } from '$lib/formats/jsonld.ts';
import { neighboursOf } from '$lib/query/neighbours.ts';
import { linksOf } from '$lib/query/thread.ts';
import {
  getActors,
  getChronology,
  getCorrections,
  getRenamed,
} from '$lib/server/content/chronology.ts';
import { absolute, getItems, siteAddress } from '$lib/server/site.ts';
import { missing } from '$lib/words/eventPage.ts';
import { neighbours } from '$lib/words/reader.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Every event, and every id that an event once had. */
export const entries: EntryGenerator = () =>
  [...getChronology().events.map(({ id }) => id), ...Object.keys(getRenamed())].map((id) => ({
    id,
  }));

export const load: PageServerLoad = ({ params: { id }, locals }) => {
  const now = getRenamed()[id];
  const chronology = getChronology();
  const event = chronology.events.find((event) => event.id === (now ?? id));
  if (!event) error(404, missing);

  const path = resolve('/events/[id]', { id: event.id });
  if (now) {
    locals.canonical = path;
    return { moved: { was: id, now, title: event.title }, told: null };
  }
  const { fronts, version } = chronology;
  const sources = new Map(chronology.sources.map((source) => [source.id, source]));
  const items = getItems();
  const itemOf = new Map(items.map((item) => [item.event.id, item]));
  const item = itemOf.get(id)!;
  const lineOf = (id: string) => toLine(itemOf.get(id)!, fronts);
  const events = new Map(chronology.events.map((event) => [event.id, event]));
  const { before, after, beforeOnFront, afterOnFront } = neighboursOf(items, item);
  const actors = new Map(getActors().map(({ name, id }) => [name, id]));
  const address = absolute(path);
  locals.jsonLd = eventJsonLd(event, { address, sources });
  return {
    moved: null,
    told: {
      event,
      line: lineOf(id),
      alsoFronts: fronts.filter(({ id }) => event.alsoFronts.includes(id)),
      actors: event.actors.map((name) => ({ name, id: actors.get(name)! })),
      sources: chronology.sources,
      links: linksOf(id, events).map((link) => {
        const other = link.from === id ? link.to : link.from;
        return { ...link, other: lineOf(other), records: events.get(other)!.records };
      }),
      steps: [
        { name: neighbours.beforeOnFront, rel: 'prev', item: beforeOnFront },
        { name: neighbours.afterOnFront, rel: 'next', item: afterOnFront },
        { name: neighbours.before, rel: null, item: before },
        { name: neighbours.after, rel: null, item: after },
      ].map(({ name, rel, item }) => ({ name, rel, line: item && toLine(item, fronts) })),
      /** The ids under which it was told before. */
      olds: Object.entries(getRenamed()).flatMap(([was, now]) => (now === id ? was : [])),
      address,
      picture: absolute(`${path}/og.png`),
      citations: citeEvent(event, chronology, siteAddress()),
      version,
      corrections: getCorrections(),
    },
  };
};
