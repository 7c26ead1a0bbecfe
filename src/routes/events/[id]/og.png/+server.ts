import { error } from '@sveltejs/kit';
import { getChronology } from '$lib/server/content/chronology.ts';
import { drawCard } from '$lib/server/card/card.ts';
import { getItems } from '$lib/server/site.ts';
import { missing } from '$lib/words/eventPage.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => getChronology().events.map(({ id }) => ({ id }));

export const GET: RequestHandler = async ({ params: { id } }) => {
  const { fronts, window } = getChronology();
  const items = getItems();
  const item = items.find(({ event }) => event.id === id);
  if (!item) error(404, missing);
  const png = await drawCard({ item, items, fronts, window });
  return new Response(Buffer.from(png), { headers: { 'Content-Type': 'image/png' } });
};
