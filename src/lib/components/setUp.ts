/** What a page with a timeline on it is set up with. */
import { fetchDetails } from '../adapters/details.ts';
import type { ListedChronology } from '../chronology/types.ts';
import type { Details } from '../state/details.ts';
import { Explorer } from '../state/explorer.svelte.ts';
import { setExplorer, setParts, setReaderSlot } from './context.ts';
import { HelpSlot } from './help/slot.svelte.ts';
import type Reader from './reader/Reader.svelte';
import { ReaderSlot } from './reader/slot.svelte.ts';
import Axis, { AXIS_HEIGHT } from './timeline/Axis.svelte';
import LaneOptions from './timeline/LaneOptions.svelte';

interface Options {
  readonly chronology: ListedChronology;
  /** Where the words of the events are fetched from, when a reader first shows that they are there. */
  readonly url: string;
  /** The words and the reader that a page is prerendered with; null in the browser, where they come late. */
  readonly details?: Details | null;
  readonly reader?: typeof Reader | null;
}

/** Call while the page's component is being set up. */
export function setUp({ chronology, url, details = null, reader = null }: Options) {
  const explorer = new Explorer(chronology, details);
  setExplorer(explorer);
  const slot = new ReaderSlot(explorer, reader);
  setReaderSlot(slot);
  const parts = {
    Explorer,
    Axis,
    AXIS_HEIGHT,
    LaneOptions,
    get large() {
      return slot.large;
    },
  };
  setParts(parts);
  const help = new HelpSlot(explorer);
  fetchDetails(explorer, url, () => {
    void help.load();
    return slot.load();
  });
  return { explorer, slot, help, parts };
}
