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
  /** Height of a lane that is collapsed to one row of marks. */
  readonly railPx: number;
  /** Above that row, within `railPx`. */
  readonly railTopPx: number;
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
  railPx: 28,
  railTopPx: 4,
  markPx: 9,
  targetPx: 24,
  labelGapPx: 6,
  clearPx: 12,
  barPx: 16,
  labels: true,
};

/** Where there is no gutter, a lane's name stands above its rows. */
const NAMES_INSIDE = { rowPx: 19, lanePaddingPx: 23, laneTopPx: 20, railPx: 40, railTopPx: 20 };

/**
 * In a narrow plot a label would take half of it: a strip of smaller marks alone, in rows so close that a
 * finger may have to be asked which it means. Along time they stand as far apart as anywhere.
 */
const STRIP = {
  labels: false,
  rowPx: 14,
  lanePaddingPx: 15,
  laneTopPx: 13,
  collapsedPx: 24,
  railPx: 28,
  railTopPx: 13,
  markPx: 7,
  clearPx: 10,
  barPx: 12,
};

/** Signs are drawn for marks of this radius, and scaled to those of the metrics. */
export const SIGN_RADIUS_PX = 9;

/** Below this width, in px at a text scale of 1, a plot is narrow. */
export const NARROW_BELOW_PX = 440;

export interface PlotShape {
  readonly widthPx: number;
  /** 1 is 16 px to the rem. */
  readonly textScale: number;
  /** Whether the names of the lanes stand beside the plot. */
  readonly hasGutter: boolean;
}

/** The metrics that suit a plot. */
export function metricsFor({ widthPx, textScale, hasGutter }: PlotShape): Metrics {
  const base = {
    ...ROOMY,
    ...(hasGutter ? {} : NAMES_INSIDE),
    ...(widthPx < NARROW_BELOW_PX * textScale ? STRIP : {}),
  };
  return {
    ...base,
    fontPx: base.fontPx * textScale,
    rowPx: base.rowPx * textScale,
    lanePaddingPx: base.lanePaddingPx * textScale,
    laneTopPx: base.laneTopPx * textScale,
    collapsedPx: base.collapsedPx * textScale,
    railPx: base.railPx * textScale,
    railTopPx: base.railTopPx * textScale,
    markPx: base.markPx * textScale,
    targetPx: base.targetPx * textScale,
    labelGapPx: base.labelGapPx * textScale,
    barPx: base.barPx * textScale,
  };
}
