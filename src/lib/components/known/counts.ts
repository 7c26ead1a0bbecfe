/** How much of what is asked for was known on the day that is. */
import { countFacet } from '../../query/counts.ts';
import { passesFacet } from '../../query/filter.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

/** Under all filters but that on what was known, so that what is hidden is counted too. */
export function countKnown({ chronology, filter }: Pick<Explorer, 'chronology' | 'filter'>) {
  const counts = countFacet(chronology.events, filter, 'known');
  return {
    total: [...counts.values()].reduce((sum, count) => sum + count, 0),
    untold: counts.get('untold') ?? 0,
    possibly: counts.get('possibly') ?? 0,
    isHidden: !passesFacet(filter.known, 'untold'),
  };
}
