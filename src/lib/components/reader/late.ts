/** All that comes when a reader first shows that they are there. */
export { default as Reader } from './Reader.svelte';
export { default as Steps } from './Steps.svelte';
export { default as KnownDay } from '../known/KnownDay.svelte';
export { default as Days } from '../overview/Days.svelte';
export { default as DaysPlate } from '../range/DaysPlate.svelte';
export { default as LanesRange } from '../range/LanesRange.svelte';
export { default as Veil } from '../range/Veil.svelte';
export { default as Tip } from '../timeline/Tip.svelte';
export { default as HitLine } from '../search/HitLine.svelte';
export { default as SetMenu } from '../set/SetMenu.svelte';
export { default as ThreadLayer } from '../timeline/ThreadLayer.svelte';
export { openOwnSet } from '../../adapters/ownSet.ts';
export { Threads } from '../../state/threads.svelte.ts';

/** What only a large set takes, which most readers never have. */
export const loadLarge = () => import('../timeline/large.ts');
