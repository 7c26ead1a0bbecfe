/** What the menus do to a lane, and what is said of it. */
import type { Explorer } from '../../state/explorer.svelte.ts';
import * as words from '../../words/lanes.ts';
import { moveLane, onlyValue, toggleCollapsed, toggleHidden } from '../../timeline/reorder.ts';

const labelOf = (explorer: Explorer, front: string): string => explorer.fronts.get(front)!.label;

const shownBy = (explorer: Explorer): string[] =>
  explorer.laneOrder.filter((front) => explorer.isFrontShown(front));

/** Whether a lane can go so many places down, or up below 0. */
export function canMove(explorer: Explorer, front: string, by: number): boolean {
  return explorer.laneOrder[explorer.laneOrder.indexOf(front) + by] !== undefined;
}

/** Moves a lane, if it can, and tells where it stands. */
export function move(explorer: Explorer, front: string, by: number): string {
  const order = moveLane(explorer.laneOrder, front, by);
  if (order !== explorer.laneOrder) explorer.arrangeLanes(order, explorer.lanes.collapsed);
  const place = order.indexOf(front) + 1;
  return words.moved(labelOf(explorer, front), place, order.length);
}

export function resetOrder(explorer: Explorer): string {
  explorer.arrangeLanes([], explorer.lanes.collapsed);
  return words.reset;
}

export function collapse(explorer: Explorer, front: string): string {
  explorer.arrangeLanes(explorer.laneOrder, toggleCollapsed(explorer.lanes.collapsed, front));
  const say = explorer.isLaneCollapsed(front) ? words.collapsed : words.expanded;
  return say(labelOf(explorer, front));
}

/** Whether a lane is the only one that the filter lets pass. */
export function isOnly(explorer: Explorer, front: string): boolean {
  const shown = shownBy(explorer);
  return shown.length === 1 && shown[0] === front;
}

export const showOnly = (explorer: Explorer, front: string): void =>
  explorer.filterBy('fronts', onlyValue(front));

/** Hides a lane, or shows one that is hidden. */
export function hide(explorer: Explorer, front: string): void {
  const usual = [...explorer.fronts.keys()];
  explorer.filterBy(
    'fronts',
    toggleHidden(explorer.filter.fronts, usual, shownBy(explorer), front),
  );
}
