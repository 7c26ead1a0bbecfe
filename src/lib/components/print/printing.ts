/** Puts the whole timeline on paper: a sheet that is there only while the page is printed. */
import { flushSync, mount, unmount } from 'svelte';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { Parts } from '../sheet/parts.ts';
import Print from './Print.svelte';

/** From now on printing begins with the sheet. Returns what ends that. */
export function attachPrinting(explorer: Explorer, parts: Parts): () => void {
  let print: ReturnType<typeof mount> | null = null;

  function begin(): void {
    print ??= mount(Print, {
      target: document.body,
      anchor: document.body.firstChild ?? undefined,
      props: { explorer, parts },
    });
    // What is not in the page when this returns is not printed.
    flushSync();
  }

  function end(): void {
    if (print) void unmount(print);
    print = null;
  }

  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    end();
  };
}
