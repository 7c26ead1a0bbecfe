/** The reader of events as a component that comes when it is needed. */
import type Reader from './Reader.svelte';

export class ReaderSlot {
  /** null until it has come: at first in the browser; while prerendering it is there. */
  component = $state.raw<typeof Reader | null>(null);

  constructor(component: typeof Reader | null) {
    this.component = component;
  }

  /** Brings the component. Rejects where its file does not come. */
  readonly load = async (): Promise<void> => {
    this.component ??= (await import('./Reader.svelte')).default;
  };
}
