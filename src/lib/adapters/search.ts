/** Has the index of all words made, once the words are there: a slice at a time, so that nothing waits for it. */
import type { ChronologyEvent } from '../chronology/types.ts';
import type { Details } from '../state/details.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { Indexer, type Searched } from '../query/search/index.ts';
import type { Spelt } from '../query/search/spellings.ts';

/** The longest slice, in ms: half a frame. */
const SLICE_MS = 8;

/** Returns how to stop. Without the other spellings, names are found as the chronology writes them. */
export function makeSearch(explorer: Explorer, namesUrl: string): () => void {
  const stopped = new AbortController();
  void make(explorer, namesUrl, stopped.signal);
  return () => stopped.abort();
}

async function make(explorer: Explorer, url: string, signal: AbortSignal): Promise<void> {
  const { details } = explorer;
  if (!details || explorer.search) return;
  const indexer = new Indexer(await fetchNames(url, signal));
  const frontOf = (id: string): string => explorer.fronts.get(id)?.label ?? '';
  let sliceEnd = performance.now() + SLICE_MS;
  for (const event of details.events.values()) {
    indexer.add(toSearched(event, details, frontOf));
    if (performance.now() < sliceEnd) continue;
    await nextSlice(explorer.isLooking);
    if (signal.aborted) return;
    sliceEnd = performance.now() + SLICE_MS;
  }
  if (signal.aborted) return;
  explorer.search = indexer.done();
  if (!explorer.isOpenHidden) return;
  // Who is typing asks for the words; an address that names an event asks for the event.
  if (document.activeElement?.matches('[data-part="search"] input')) explorer.closeEvent();
  else explorer.liftFilter();
}

async function fetchNames(url: string, signal: AbortSignal): Promise<Spelt[]> {
  try {
    const response = await fetch(url, { signal });
    return response.ok ? ((await response.json()) as Spelt[]) : [];
  } catch {
    return [];
  }
}

const toSearched = (
  { id, title, label, summary, accounts, actors, places, front, alsoFronts }: ChronologyEvent,
  { sources }: Details,
  frontOf: (id: string) => string,
): Searched => ({
  id,
  title: `${title} ${label}`,
  summary,
  quotes: accounts.map(({ quote }) => quote),
  names: [...actors, ...places.map(({ name }) => name)],
  fronts: [front, ...alsoFronts].map(frontOf),
  tellers: [...new Set(accounts.map(({ source }) => sources.get(source)?.label ?? ''))],
});

/** Resolves when the page is idle; soon, where the index is waited for, and where no browser tells of idle time. */
const nextSlice = (isAwaited: boolean): Promise<unknown> =>
  new Promise((resolve) => {
    if (isAwaited || typeof requestIdleCallback === 'undefined') setTimeout(resolve);
    else requestIdleCallback(resolve);
  });
