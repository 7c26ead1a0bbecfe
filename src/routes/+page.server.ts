import { getChronology } from '$lib/server/content/chronology.ts';
import { toListed } from '$lib/chronology/listed.ts';
import type { PageServerLoad } from './$types';

/** The page carries every quote, and leaves what only anchors it to /data/chronology.json. */
export const load: PageServerLoad = () => ({ chronology: toListed(getChronology()) });
