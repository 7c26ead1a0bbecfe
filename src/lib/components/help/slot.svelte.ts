/** The sheet of keys and the voice of the page: they come after the first paint. */
import { recall, remember } from '../../adapters/storage.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { View } from '../../state/view.ts';
import type Help from './Help.svelte';
import type { titleOfView } from './title.ts';

const NAME = 'fronts-question-mark';

export class HelpSlot {
  /** null until it has come. */
  component = $state.raw<typeof Help | null>(null);
  /** What the page is called by its view; null until it has come. */
  titleOf = $state.raw<typeof titleOfView | null>(null);
  /** Whether the sheet is asked for. */
  isOpen = $state(false);
  /** What the reader had before them when it was sent for. */
  first: View | undefined;

  /** Whether ? and / are heard all over the page, or on the timeline alone: whoever speaks to type may say it. */
  isHeardEverywhere = $state(true);

  #explorer: Explorer;

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
  }

  /** Brings the component; where its file does not come, the page goes on without. */
  readonly load = async (): Promise<void> => {
    this.first ??= this.#explorer.view;
    try {
      const [{ default: component }] = await Promise.all([
        import('./Help.svelte'),
        this.loadTitle(),
      ]);
      this.component ??= component;
    } catch {
      this.isOpen = false;
    }
  };

  /** Brings what names the page by its view; without it the page keeps its first name. */
  readonly loadTitle = async (): Promise<void> => {
    this.titleOf ??= await import('./title.ts').then(
      ({ titleOfView }) => titleOfView,
      () => null,
    );
  };

  readonly toggle = (): void => {
    this.isOpen = !this.isOpen;
    void this.load();
  };

  readonly hearEverywhere = (isHeard: boolean): void => {
    this.isHeardEverywhere = isHeard;
    remember(NAME, isHeard ? 'page' : 'timeline');
  };

  /** Hears the keys ? and /, save where they are being written. Returns how to stop. */
  listen(): () => void {
    this.isHeardEverywhere = recall(NAME) !== 'timeline';
    const hear = (event: KeyboardEvent): void => {
      const { key, target } = event;
      const element = target as Element;
      if (!'?/'.includes(key) || element.matches('input:not([type="checkbox"]), textarea')) return;
      if (!this.isHeardEverywhere && !element.closest('[data-part="timeline"]')) return;
      if (key === '?') return this.toggle();
      // Else the browser would write it there, or search in its own way.
      event.preventDefault();
      document.querySelector<HTMLElement>('[data-part="search"] input')?.focus();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }
}
