/** The sizes that a layout is made with, in CSS px at a text scale of 1. */
export interface Metrics {
  /** Size of a label's letters. */
  readonly fontPx: number;
  /** From one row to the next. */
  readonly rowPx: number;
  /** Above and below the rows of a lane, together. */
  readonly lanePaddingPx: number;
  /** Above the rows of a lane, within `lanePaddingPx`. */
  readonly laneTopPx: number;
  /** Height of a lane that the filter has emptied. */
  readonly collapsedPx: number;
  /** Radius of a mark, its second ring included. */
  readonly markPx: number;
  /** The least distance of two marks of a row, so that either can be hit. */
  readonly targetPx: number;
  /** Between a mark and its label. */
  readonly labelGapPx: number;
  /** Between the end of a label and what comes next in the row. */
  readonly clearPx: number;
  /** The least width of a bar. */
  readonly barPx: number;
  /** Whether events get labels at all. */
  readonly labels: boolean;
}

const ROOMY: Metrics = {
  fontPx: 13,
  rowPx: 20,
  lanePaddingPx: 14,
  laneTopPx: 7,
  collapsedPx: 28,
  markPx: 9,
  targetPx: 24,
  labelGapPx: 6,
  clearPx: 12,
  barPx: 16,
  labels: true,
};

/** For a narrow strip: no labels, and room for the lane's name above its rows. */
const COMPACT: Metrics = {
  ...ROOMY,
  rowPx: 19,
  lanePaddingPx: 21,
  laneTopPx: 18,
  collapsedPx: 24,
  clearPx: 6,
  labels: false,
};

/** Below this width, in px at a text scale of 1, the strip of a phone is drawn. */
export const COMPACT_BELOW_PX = 560;

/** The metrics for a width and a text scale (1 = 16 px to the rem). */
export function metricsFor(widthPx: number, textScale = 1): Metrics {
  const base = widthPx < COMPACT_BELOW_PX * textScale ? COMPACT : ROOMY;
  if (textScale === 1) return base;
  return {
    ...base,
    fontPx: base.fontPx * textScale,
    rowPx: base.rowPx * textScale,
    lanePaddingPx: base.lanePaddingPx * textScale,
    laneTopPx: base.laneTopPx * textScale,
    collapsedPx: base.collapsedPx * textScale,
  };
}
