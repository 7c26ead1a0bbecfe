/** The menu of a lane, and what is said of what it did. */

export const menu = {
  name: (front: string) => `Lane: ${front}`,
  hint: 'Hide, collapse or move this lane',
  only: 'Only this lane',
  all: 'Show all lanes',
  hide: 'Hide',
  show: 'Show',
  collapse: 'Collapse',
  expand: 'Expand',
  up: 'Move up',
  down: 'Move down',
  /** Keys do the same. */
  upKeys: 'Alt ↑',
  downKeys: 'Alt ↓',
  reset: 'Reset order',
};

export const moved = (front: string, place: number, count: number): string =>
  `${front}: lane ${place} of ${count}`;
export const reset = 'The lanes stand in their usual order';
export const collapsed = (front: string): string => `${front}: collapsed`;
export const expanded = (front: string): string => `${front}: expanded`;
