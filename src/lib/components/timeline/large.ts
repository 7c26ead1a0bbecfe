/** All that the timeline of a set of many events takes: it comes when there is such a set. */
export * from '../../state/large.ts';
export { chooseColumn } from './chooseColumn.ts';
export { default as Densities } from './Densities.svelte';
export { default as DensityOverview } from '../overview/DensityOverview.svelte';
