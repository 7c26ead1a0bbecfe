/** The reader of events, and what else is not needed for the first sight, as parts that come when they are. */
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { Threads } from '../../state/threads.svelte.ts';
import type ThreadLayer from '../timeline/ThreadLayer.svelte';
import type * as Large from '../timeline/large.ts';
import type { OwnSet } from '../../state/ownSet.svelte.ts';
import type HitLine from '../search/HitLine.svelte';
import type SetMenu from '../set/SetMenu.svelte';
import type Tip from '../timeline/Tip.svelte';
import type Reader from './Reader.svelte';
import type Steps from './Steps.svelte';
import type * as Late from './late.ts';
import { noTimeline } from '../../words/late.ts';

const late = () => import('./late.ts');

export class ReaderSlot {
  /** null until it has come: at first in the browser; while prerendering it is there. */
  component = $state.raw<typeof Reader | null>(null);
  /** What links of the open event the timeline draws: the state, and the component; null until they have come. */
  threads = $state.raw<Threads | null>(null);
  Layer = $state.raw<typeof ThreadLayer | null>(null);

  /** The ways from the open event to its neighbours, and the title of the mark under the pointer or the keys. */
  Steps = $state.raw<typeof Steps | null>(null);
  Tip = $state.raw<typeof Tip | null>(null);

  /** What of an event has the words that are searched for. */
  HitLine = $state.raw<typeof HitLine | null>(null);

  /** The reader's own set of events, and its menu; null until they have come. */
  ownSet = $state.raw<OwnSet | null>(null);
  SetMenu = $state.raw<typeof SetMenu | null>(null);

  /** What belongs to days and ranges of days; null until it has come. */
  days = $state.raw<typeof Late | null>(null);

  /** What the timeline of a large set takes; null until it has come. */
  large = $state.raw<typeof Large | null>(null);

  #explorer: Explorer;
  #isComing = false;

  constructor(explorer: Explorer, component: typeof Reader | null) {
    this.#explorer = explorer;
    this.component = component;
  }

  /** Brings what a large set takes, if it is one. Where its file does not come, readers are told how to ask again. */
  readonly loadLarge = async (): Promise<void> => {
    const explorer = this.#explorer;
    if (!explorer.isLarge || this.large || this.#isComing) return;
    this.#isComing = true;
    let notices: string[] = [];
    try {
      this.large = explorer.large = await (await late()).loadLarge();
    } catch {
      notices = [noTimeline];
    }
    this.#isComing = false;
    explorer.notices = [...explorer.notices.filter((one) => one !== noTimeline), ...notices];
  };

  /** Brings the components. Rejects where their file does not come. */
  readonly load = async (): Promise<void> => {
    const parts = await late();
    const { Reader, Steps, ThreadLayer, Threads, Tip } = parts;
    this.threads ??= new Threads(this.#explorer);
    this.Layer = ThreadLayer;
    this.Steps = Steps;
    this.Tip = Tip;
    this.HitLine = parts.HitLine;
    this.ownSet ??= parts.openOwnSet(this.#explorer);
    this.SetMenu = parts.SetMenu;
    this.days = parts;
    this.component = Reader;
  };
}
