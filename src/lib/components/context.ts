/** What a page hands down to its components: its explorer, and its reader of events. */
import { createContext } from 'svelte';
import type { Explorer } from '../state/explorer.svelte.ts';
import type { ReaderSlot } from './reader/slot.svelte.ts';

export const [getExplorer, setExplorer] = createContext<Explorer>();
export const [getReaderSlot, setReaderSlot] = createContext<ReaderSlot>();
