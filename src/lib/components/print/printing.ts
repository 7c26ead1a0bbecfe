/** Puts the whole timeline on paper: a sheet that is there only while the page is printed. */
import { flushSync, mount, unmount } from 'svelte';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type Axis from '../timeline/Axis.svelte';
import type LaneOptions from '../timeline/LaneOptions.svelte';
import type Sign from '../ui/Sign.svelte';
import PrintSheet from './PrintSheet.svelte';

/** What the page has of its own: handed over, so that the first load is not cut up to share it. */
export interface Parts {
  readonly Explorer: typeof Explorer;
  readonly Axis: typeof Axis;
  readonly LaneOptions: typeof LaneOptions;
  readonly Sign: typeof Sign;
}

/** From now on printing begins with the sheet. Returns what ends that. */
export function attachPrinting(explorer: Explorer, parts: Parts): () => void {
  let sheet: ReturnType<typeof mount> | null = null;

  function begin(): void {
    sheet ??= mount(PrintSheet, {
      target: document.body,
      anchor: document.body.firstChild ?? undefined,
      props: { explorer, parts },
    });
    // What is not in the page when this returns is not printed.
    flushSync();
  }

  function end(): void {
    if (sheet) void unmount(sheet);
    sheet = null;
  }

  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    end();
  };
}
