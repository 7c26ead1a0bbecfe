import { toCsv } from '$lib/formats/csv.ts';
import { getChronology } from '$lib/server/content/chronology.ts';
import { siteAddress } from '$lib/server/site.ts';

export const prerender = true;

export const GET = () =>
  new Response(toCsv(getChronology(), siteAddress()), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
