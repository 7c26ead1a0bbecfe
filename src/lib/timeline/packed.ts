/** What is packed into a lane, and what comes of it. */

export interface PackItem {
  readonly id: string;
  /** First day, and the day after the last one. */
  readonly start: number;
  readonly stop: number;
  /** Whether it is drawn as a dot in the middle of its one day. */
  readonly isPoint: boolean;
  readonly weight: number;
  readonly labelPx: number;
}

export type LabelSide = 'left' | 'right' | null;

export interface Placed {
  readonly item: PackItem;
  readonly row: number;
  readonly side: LabelSide;
}

export interface Cluster {
  /** Stable while its first member is: `cluster-<id>`. */
  readonly key: string;
  readonly row: number;
  readonly members: readonly PackItem[];
}

export interface PackedLane {
  readonly rows: number;
  readonly placed: readonly Placed[];
  readonly clusters: readonly Cluster[];
}

/**
 * How labels use the room: `right` puts them right of their marks wherever a row is free, which reads
 * best; `either` takes the first row with room on either side, which needs fewer rows; `left` is for what
 * stands in the way on the right.
 */
export type LabelOrder = 'right' | 'either' | 'left';

export interface PackScale {
  /** The least pixels a day takes in the band. */
  readonly pxPerDay: number;
  /** What the camera can never leave, in days: no label sticks out of it. */
  readonly from: number;
  readonly to: number;
}
