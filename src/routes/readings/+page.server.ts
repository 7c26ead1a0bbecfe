import { getReadings } from '$lib/server/content/chronology.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ readings: getReadings() });
