/** Fetches what is read of the events when a reader first shows that they are there. */
import { onMount } from 'svelte';
import type { Chronology } from '../chronology/types.ts';
import { toDetails } from '../state/details.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { onFirstSign } from './life.ts';

/**
 * Call while a component is being set up. Takes over the explorer's `onneed`. `loadReader` brings what
 * shows the words, at the same time; without it they are missing too.
 */
export function fetchDetails(
  explorer: Explorer,
  url: string,
  loadReader: () => Promise<void>,
): void {
  let isAsked = false;

  async function ask(): Promise<void> {
    if (isAsked || explorer.details) return;
    isAsked = true;
    explorer.areDetailsMissing = false;
    try {
      // Asked of the host each time: data older than the page would lack events that it lists.
      const [response] = await Promise.all([fetch(url, { cache: 'no-cache' }), loadReader()]);
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      explorer.details = toDetails((await response.json()) as Chronology);
    } catch {
      isAsked = false;
      explorer.areDetailsMissing = true;
    }
  }

  explorer.onneed = () => void ask();

  onMount(() => {
    // Who types already has given the sign before the page could hear it.
    if (document.activeElement?.matches('input')) void ask();
    return onFirstSign(() => void ask());
  });
}
