/** The browser's history: the one place that writes the address and hears Back and Forward. */
import { onMount } from 'svelte';
import { afterNavigate, pushState, replaceState } from '$app/navigation';
import type { Change } from '../state/viewer.svelte.ts';

/** How long the view has to rest before the address follows a movement, in ms. */
const REST_MS = 250;

interface AddressWriter {
  /** Shows a query: at once and as a new entry for an act, in place and after a rest for a movement. */
  write(query: string, change: Change): void;
}

/**
 * Call while a component is being set up. `read` is told the query and the fragment of the address: first
 * when the page has become interactive, then on every navigation that did not come from `write`.
 */
export function createAddress(read: (query: string, fragment: string) => void): AddressWriter {
  let pending: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const toAddress = (query: string) => `${location.pathname}${query ? `?${query}` : ''}`;

  function settle(): void {
    clearTimeout(timer);
    if (pending !== null) replaceState(toAddress(pending), {});
    pending = null;
  }

  function discard(): void {
    clearTimeout(timer);
    pending = null;
  }

  function readAddress(): void {
    discard();
    read(location.search, location.hash.slice(1));
  }

  // At once, and not when Kit has started: what is asked for should be the first thing painted.
  onMount(() => {
    readAddress();
    // Kit handles Back between full navigations; between entries made by pushState it only tells us.
    window.addEventListener('popstate', readAddress);
    return () => {
      window.removeEventListener('popstate', readAddress);
      discard();
    };
  });
  afterNavigate(({ type }) => {
    if (type !== 'enter') readAddress();
  });

  return {
    write(query, change) {
      if (change === 'move') {
        pending = query;
        clearTimeout(timer);
        timer = setTimeout(settle, REST_MS);
        return;
      }
      settle();
      const address = toAddress(query);
      if (address !== `${location.pathname}${location.search}${location.hash}`) {
        pushState(address, {});
      }
    },
  };
}
