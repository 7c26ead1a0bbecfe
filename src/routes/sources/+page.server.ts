import { getChronology } from '$lib/server/content/chronology.ts';
import { quotedShare } from '$lib/server/content/shares.ts';
import { getCoverage } from '$lib/server/site.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
  const { sources, events } = getChronology();
  return {
    sources: sources.map((source) => ({
      ...source,
      ...getCoverage(source),
      share: quotedShare(source, events),
    })),
  };
};
