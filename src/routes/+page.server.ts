import { toListed } from '$lib/chronology/listed.ts';
import { getChronology, getRenamed } from '$lib/server/content/chronology.ts';
import { Prerendered } from '$lib/state/prerendered.ts';
import type { PageServerLoad } from './$types';

/** The words stand in the markup, for readers without JavaScript; others fetch /data/chronology.json. */
export const load: PageServerLoad = () => {
  const chronology = getChronology();
  const listed = { ...toListed(chronology), renamed: getRenamed() };
  return { chronology: listed, whole: new Prerendered(chronology) };
};
