/** How a visit began, and whether it is the first. */
import { recall, remember } from './storage.ts';

const NAME = 'fronts-hint';

/** Whether the hint of the first visit was never taken as read; no one can tell where storage is denied. */
export const isHintUnread = (): boolean => recall(NAME) === null;

export const markHintRead = (): void => remember(NAME, 'read');

/** Whether the address that the page was loaded with asked for a stretch of time. */
export function beganOnStretch(): boolean {
  const [loaded] = performance.getEntriesByType('navigation');
  return /[?&](from|to)=/.test(loaded?.name ?? '');
}
