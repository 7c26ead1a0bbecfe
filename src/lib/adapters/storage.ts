/** Words that the browser keeps between visits, if it is let. */

/** What was kept under a name; null where nothing was, or storage is denied. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a word under a name. Where storage is denied or full, it is known as long as the page is open. */
export function remember(name: string, word: string): void {
  try {
    localStorage.setItem(name, word);
  } catch {
    // Nothing is lost but the memory of it.
  }
}
