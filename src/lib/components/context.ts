/** The explorer of the page, handed down to its components. */
import { createContext } from 'svelte';
import type { Explorer } from '../state/explorer.svelte.ts';

export const [getExplorer, setExplorer] = createContext<Explorer>();
