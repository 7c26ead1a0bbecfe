/** How a visit began, and whether it is the first: one word in the browser's storage, which may be denied. */

const KEY = 'fronts-hint';

/** Whether the hint of the first visit was never taken as read; no one can tell where storage is denied. */
export function isHintUnread(): boolean {
  try {
    return localStorage.getItem(KEY) === null;
  } catch {
    return true;
  }
}

export function markHintRead(): void {
  try {
    localStorage.setItem(KEY, 'read');
  } catch {
    // Denied or full: the hint comes again on the next visit, and goes as easily.
  }
}

/** Whether the address that the page was loaded with asked for a stretch of time. */
export function beganOnStretch(): boolean {
  const [loaded] = performance.getEntriesByType('navigation');
  return /[?&](from|to)=/.test(loaded?.name ?? '');
}
