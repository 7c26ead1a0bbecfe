import { getChronology, getLeftOut } from '$lib/server/content/chronology.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
  const { sources, window } = getChronology();
  return {
    window,
    leftOut: getLeftOut(),
    labels: Object.fromEntries(sources.map(({ id, label }) => [id, label])),
  };
};
