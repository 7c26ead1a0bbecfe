/** What the reader is looking at, as a value: all that the address has to carry. */
import { EMPTY_FILTER, type Filter } from '../query/filter.ts';
import type { Camera } from '../timeline/camera.ts';

export interface View {
  /** null: the default, everything. */
  readonly camera: Camera | null;
  readonly filter: Filter;
  /** The id of the event that is open. */
  readonly event: string | null;
}

export const DEFAULT_VIEW: View = { camera: null, filter: EMPTY_FILTER, event: null };
