import { toListed } from '$lib/chronology/listed.ts';
import { getChronology } from '$lib/server/content/chronology.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ chronology: toListed(getChronology()) });
