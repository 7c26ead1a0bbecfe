import { toAtom } from '$lib/formats/atom.ts';
import { getChronology } from '$lib/server/content/chronology.ts';
import { siteAddress } from '$lib/server/site.ts';
import { uuidOf } from '$lib/server/uuid.ts';

export const prerender = true;

export const GET = () =>
  new Response(toAtom(getChronology(), siteAddress(), uuidOf), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
