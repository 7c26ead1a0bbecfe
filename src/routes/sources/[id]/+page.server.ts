import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { toLine } from '$lib/components/pages/line.ts';
import { passagesOf } from '$lib/query/passages.ts';
import { getChronology, getCorrections } from '$lib/server/content/chronology.ts';
import { quotedShare } from '$lib/server/content/shares.ts';
import { absolute, getCoverage, getItems } from '$lib/server/site.ts';
import { missing, wordPlace } from '$lib/words/sourcePages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => getChronology().sources.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params: { id } }) => {
  const { sources, events, fronts, version } = getChronology();
  const at = sources.findIndex((source) => source.id === id);
  const source = sources[at];
  if (!source) error(404, missing);
  const lines = new Map(getItems().map((item) => [item.event.id, toLine(item, fronts)]));
  return {
    source,
    place: wordPlace(at + 1, sources.length),
    ...getCoverage(source),
    share: quotedShare(source, events),
    passages: passagesOf(id, events).map(({ uses, ...passage }) => ({
      ...passage,
      dates: uses.flatMap(({ account: { highlight } }) => (highlight ? [highlight] : [])),
      calls: [...new Set(uses.flatMap(({ account: { calls = [] } }) => calls))],
      uses: uses.map(({ event, account: { note } }) => ({ line: lines.get(event)!, note })),
    })),
    address: absolute(resolve('/sources/[id]', { id })),
    version,
    corrections: getCorrections(),
  };
};
