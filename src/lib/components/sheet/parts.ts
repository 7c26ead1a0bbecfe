/** What a sheet is made of that the page has already. */
import type { Explorer } from '../../state/explorer.svelte.ts';
import type Axis from '../timeline/Axis.svelte';
import type LaneOptions from '../timeline/LaneOptions.svelte';
import type * as Large from '../timeline/large.ts';

/** Handed over by the page: imported by what comes late, they would cut up the first load to be shared. */
export interface Parts {
  readonly Explorer: typeof Explorer;
  readonly Axis: typeof Axis;
  readonly LaneOptions: typeof LaneOptions;
  /** Of the axis, in px at a text scale of 1. */
  readonly AXIS_HEIGHT: number;
  /** What a large set takes; null until it has come, and where none is needed. */
  readonly large: typeof Large | null;
}
