import { toIcs } from '$lib/formats/ics.ts';
import { getChronology } from '$lib/server/content/chronology.ts';
import { siteAddress } from '$lib/server/site.ts';

export const prerender = true;

export const GET = () =>
  new Response(toIcs(getChronology(), siteAddress()), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
