/** The views of a guided reading as addresses of the timeline. */
import type { Reading } from '../chronology/reading.ts';

/**
 * The query of a step, without its question mark; the first step is 1. It is written as `encodeView` writes the
 * view that it leads to, save where a step shows all days.
 */
export function queryOfStep(reading: Reading, step: number): string {
  const { from, to, event, fronts, asof } = reading.steps[step - 1]!.view;
  const values = { fronts: fronts?.join(','), from, to, event, asof };
  const given = Object.entries(values).flatMap(([key, value]) =>
    value ? [`${key}=${value}`] : [],
  );
  return [...given, `reading=${reading.id}.${step}`].join('&');
}
