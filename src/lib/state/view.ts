/** What the reader is looking at, as a value: all that the address has to carry. */
import type { Day } from '../chronology/day.ts';
import { EMPTY_FILTER, type Filter } from '../query/filter.ts';
import type { Camera } from '../timeline/camera.ts';
import { USUAL_LANES, type LaneChoice } from '../timeline/order.ts';

export interface View {
  /** null: the default, everything. */
  readonly camera: Camera | null;
  readonly filter: Filter;
  /** Whether the list of what is searched for begins with what fits best, and not with what was first. */
  readonly isBestFirst: boolean;
  /** The id of the event that is open. */
  readonly event: string | null;
  /** How many days around the open event are lit up; 0 for none. */
  readonly near: number;
  /** The day as of which it is shown what was known; null for no such day. */
  readonly asOf: Day | null;
  /** How the lanes are arranged. */
  readonly lanes: LaneChoice;
  /** The guided reading that is gone through, and at which of its steps; null for none. */
  readonly reading: ReadingPlace | null;
}

/** A step of a guided reading; the first is 1. */
export interface ReadingPlace {
  readonly id: string;
  readonly step: number;
}

export const DEFAULT_VIEW: View = {
  camera: null,
  filter: EMPTY_FILTER,
  isBestFirst: false,
  event: null,
  near: 0,
  asOf: null,
  lanes: USUAL_LANES,
  reading: null,
};
