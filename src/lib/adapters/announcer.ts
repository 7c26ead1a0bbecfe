/** When a change is said aloud: once, when movement has come to rest, and never in a rush. */

/** How long nothing may change before it is said, in ms. */
export const REST_MS = 600;

/** The least time between two announcements, in ms. */
export const APART_MS = 1000;

export interface Announcer {
  /** Something changed: it will be said when it has come to rest, unless it has come back to what was said. */
  changed(): void;
  /** Something changed that is being told otherwise: it will be taken as said. */
  told(): void;
  stop(): void;
}

/**
 * `getSentence` words things as they stand, `say` puts a sentence into the live region. What stands at the
 * beginning is taken as said; `first` is its sentence.
 */
export function createAnnouncer(
  getSentence: () => string,
  say: (sentence: string) => void,
  first = getSentence(),
): Announcer {
  let last = first;
  let saidAt = -Infinity;
  let isTold = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function settle(): void {
    const sentence = getSentence();
    if (sentence !== last && !isTold) {
      saidAt = performance.now();
      say(sentence);
    }
    last = sentence;
    isTold = false;
  }

  function wait(): void {
    clearTimeout(timer);
    timer = setTimeout(settle, Math.max(REST_MS, saidAt + APART_MS - performance.now()));
  }

  return {
    changed: wait,
    told() {
      isTold = true;
      wait();
    },
    stop: () => clearTimeout(timer),
  };
}
