import { getChronology } from '$lib/server/content/chronology.ts';
import { getListed } from '$lib/server/site.ts';
import { Prerendered } from '$lib/state/prerendered.ts';
import type { PageServerLoad } from './$types';

/** The words stand in the markup, for readers without JavaScript; others fetch /data/chronology.json. */
export const load: PageServerLoad = () => ({
  chronology: getListed(),
  whole: new Prerendered(getChronology()),
});
