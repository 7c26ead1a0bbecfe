import type { Chronology, ChronologyEvent } from '../../../chronology/types.ts';
import { SIDES } from '../authoring.ts';
import type { Content } from '../read.ts';

export type Side = (typeof SIDES)[number];

/** Events all of whose accounts come from sources that stand on one and the same side, by that side. */
export function oneSidedEvents(
  { events }: Chronology,
  { sources }: Content,
): Map<Side, ChronologyEvent[]> {
  const sideOf = new Map(sources.map(({ id, value }) => [id, value?.stands ?? 'apart']));
  const bySide = new Map<Side, ChronologyEvent[]>();
  for (const side of SIDES) {
    if (side === 'apart') continue;
    const alone = events.filter((event) =>
      event.accounts.every(({ source }) => sideOf.get(source) === side),
    );
    bySide.set(side, alone);
  }
  return bySide;
}
