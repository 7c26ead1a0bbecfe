import { toListed } from '$lib/chronology/listed.ts';
import { getActors, getChronology } from '$lib/server/content/chronology.ts';
import { Prerendered } from '$lib/state/prerendered.ts';
import type { PageServerLoad } from './$types';

/** The words stand in the markup, for readers without JavaScript; others fetch /data/chronology.json. */
export const load: PageServerLoad = () => {
  const chronology = getChronology();
  return { chronology: toListed(chronology, getActors()), whole: new Prerendered(chronology) };
};
