/** What d3-zoom needs of d3-transition when nothing is animated by it: see vite.config.ts. */
import { selection, type Selection } from 'd3-selection';

/** Would be the curve of a transition. */
export const interpolateZoom = null;

/** Would stop a running transition; there are none. */
export function interrupt(): void {}

Object.assign(selection.prototype, {
  interrupt<S extends Selection<Element, unknown, null, undefined>>(this: S): S {
    return this;
  },
});
