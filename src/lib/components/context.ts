/** What a page hands down to its components: its explorer, its reader of events, and what sheets are made of. */
import { createContext } from 'svelte';
import type { Explorer } from '../state/explorer.svelte.ts';
import type { ReaderSlot } from './reader/slot.svelte.ts';
import type { Parts } from './sheet/parts.ts';

export const [getExplorer, setExplorer] = createContext<Explorer>();
export const [getReaderSlot, setReaderSlot] = createContext<ReaderSlot>();
export const [getParts, setParts] = createContext<Parts>();
