/** Events to pack, and a scale and sizes to pack them by. */
import { metricsFor } from './metrics.ts';
import type { PackItem, PackScale } from './packed.ts';

export const FIRST_DAY = 19_637;

export const metrics = metricsFor({ widthPx: 880, textScale: 1, hasGutter: true });

/** A hundred days, 8 px each. */
export const scale: PackScale = { from: FIRST_DAY, to: FIRST_DAY + 100, pxPerDay: 8 };

/** An event of one day, counted from the first. */
export const point = (id: string, day: number, more: Partial<PackItem> = {}): PackItem => ({
  id,
  start: FIRST_DAY + day,
  stop: FIRST_DAY + day + 1,
  isPoint: true,
  weight: 5,
  labelPx: 100,
  ...more,
});

/** An event that lasted up to, and not into, a day. */
export const bar = (
  id: string,
  from: number,
  to: number,
  more: Partial<PackItem> = {},
): PackItem => ({
  ...point(id, from, more),
  stop: FIRST_DAY + to,
  isPoint: false,
});
