import { resolve } from '$app/paths';
import { datasetJsonLd } from '$lib/formats/jsonld.ts';
import { getChronology } from '$lib/server/content/chronology.ts';
import { absolute, getListed } from '$lib/server/site.ts';
import { Prerendered } from '$lib/state/prerendered.ts';
import type { PageServerLoad } from './$types';

/** The words stand in the markup, for readers without JavaScript; others fetch /data/chronology.json. */
export const load: PageServerLoad = ({ locals }) => {
  const chronology = getChronology();
  locals.jsonLd = datasetJsonLd(chronology, {
    address: absolute(resolve('/')),
    data: absolute(resolve('/data/chronology.json')),
  });
  return { chronology: getListed(), whole: new Prerendered(chronology) };
};
