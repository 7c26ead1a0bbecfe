import { toAtom } from '$lib/formats/atom.ts';
import { getChronology } from '$lib/server/content/chronology.ts';
import { siteAddress } from '$lib/server/site.ts';

export const prerender = true;

export const GET = () =>
  new Response(toAtom(getChronology(), siteAddress()), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
