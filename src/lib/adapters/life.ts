/** The first sign that there is a reader: what they need next can come. */

/** What a reader does before they open or move anything. */
const SIGNS_OF_LIFE = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'scroll', 'focusin'];

/** Calls `begin` once, when a reader first does something. Returns how to stop waiting. */
export function onFirstSign(begin: () => void): () => void {
  const begun = new AbortController();
  for (const sign of SIGNS_OF_LIFE) {
    window.addEventListener(
      sign,
      () => {
        begun.abort();
        begin();
      },
      { passive: true, signal: begun.signal },
    );
  }
  return () => begun.abort();
}

/** The row of the list that a reader opened before the page could hear of it; null on a server, and of none. */
export function rowOpenedEarly(): string | null {
  if (typeof document === 'undefined') return null;
  const details = document.querySelector('[data-part="list"] details[open]');
  return details?.closest('[data-event]')?.getAttribute('data-event') ?? null;
}
