/** The reader's own set, as the browser keeps it between visits. */
import { OwnSet } from '../state/ownSet.svelte.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { recall, remember } from './storage.ts';

const NAME = 'fronts-set';

/** The set that is kept, of an explorer's events; every change is kept. */
export const openOwnSet = (explorer: Explorer): OwnSet =>
  new OwnSet(explorer, recall(NAME)?.split(',') ?? [], (marked) =>
    remember(NAME, marked.join(',')),
  );
