/** All that comes when a reader first shows that they are there. */
export { default as Reader } from './Reader.svelte';
export { default as Steps } from './Steps.svelte';
export { default as Tip } from '../timeline/Tip.svelte';
export { default as ThreadLayer } from '../timeline/ThreadLayer.svelte';
export { Threads } from '../../state/threads.svelte.ts';

/** What only a large set takes, which most readers never have. */
export const loadLarge = () => import('../timeline/large.ts');
