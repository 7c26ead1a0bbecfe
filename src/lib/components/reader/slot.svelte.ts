/** The reader of events, and what else is not needed for the first sight, as parts that come when they are. */
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { Threads } from '../../state/threads.svelte.ts';
import type ThreadLayer from '../timeline/ThreadLayer.svelte';
import type Reader from './Reader.svelte';

export class ReaderSlot {
  /** null until it has come: at first in the browser; while prerendering it is there. */
  component = $state.raw<typeof Reader | null>(null);
  /** What links of the open event the timeline draws: the state, and the component; null until they have come. */
  threads = $state.raw<Threads | null>(null);
  Layer = $state.raw<typeof ThreadLayer | null>(null);

  #explorer: Explorer;

  constructor(explorer: Explorer, component: typeof Reader | null) {
    this.#explorer = explorer;
    this.component = component;
  }

  /** Brings the components. Rejects where their file does not come. */
  readonly load = async (): Promise<void> => {
    const { Reader, ThreadLayer, Threads } = await import('./late.ts');
    this.threads ??= new Threads(this.#explorer);
    this.Layer = ThreadLayer;
    this.component = Reader;
  };
}
