/** A guided reading: a few views of the timeline, each with what to see there. */

/** What of the timeline a step shows. Days as `2024-01-28`; the last one is included. */
export interface ReadingView {
  readonly from: string;
  readonly to: string;
  /** The event that is open. */
  readonly event?: string;
  /** The ids of the fronts that are shown; all of them where it is left out. */
  readonly fronts?: readonly string[];
  /** The day as of which it is shown what was known. */
  readonly asof?: string;
}

export interface ReadingStep {
  readonly view: ReadingView;
  /** Two sentences, in our own voice. */
  readonly text: string;
}

export interface Reading {
  readonly id: string;
  readonly title: string;
  /** What it is about, in one sentence. */
  readonly about: string;
  readonly steps: readonly ReadingStep[];
}
