import { getListed } from '$lib/server/site.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ chronology: getListed() });
