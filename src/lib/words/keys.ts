/** The sheet of keys and gestures. */

export const sheet = {
  title: 'Keys and gestures',
  keys: 'Keys on the timeline',
  way: 'Tab leads to it',
  mouse: 'Mouse',
  touch: 'Touch',
  heard: '? and / are heard anywhere on the page; without the tick, on the timeline alone',
  noDrag: 'Nothing needs a drag: the buttons −, + and ⤢ do the same.',
};

interface KeyRow {
  /** As `KeyboardEvent.key` names them. */
  readonly keys: readonly string[];
  readonly does: string;
}

interface GestureRow {
  readonly gesture: string;
  readonly does: string;
}

export const KEY_ROWS: readonly KeyRow[] = [
  { keys: ['ArrowLeft', 'ArrowRight'], does: 'Previous or next event of the same front' },
  { keys: ['ArrowUp', 'ArrowDown'], does: 'Front above or below' },
  { keys: ['Home', 'End'], does: 'First or last event of the front' },
  { keys: ['PageUp', 'PageDown'], does: 'A screenful earlier or later' },
  { keys: ['+', '-'], does: 'Zoom in or out' },
  { keys: ['0'], does: 'Show everything' },
  { keys: ['f'], does: 'Bring the event to the middle; again, zoom in on it' },
  { keys: ['Enter'], does: 'Read the event, or list those close together' },
  { keys: ['Escape'], does: 'Close what is being read, back to its mark' },
  { keys: ['/'], does: 'Search; then Enter and Shift with Enter lead from hit to hit' },
  { keys: ['?'], does: 'Open or close this sheet' },
];

export const MOUSE_ROWS: readonly GestureRow[] = [
  { gesture: 'Wheel', does: 'Zoom around the pointer' },
  { gesture: 'Shift and wheel', does: 'Move along time; so does a sideways wheel' },
  { gesture: 'Drag', does: 'Move along time' },
  { gesture: 'Shift and drag', does: 'Show only the events of these days' },
  { gesture: 'Double click', does: 'Zoom in' },
  { gesture: 'Click a mark', does: 'Read the event' },
];

export const TOUCH_ROWS: readonly GestureRow[] = [
  { gesture: 'Drag sideways', does: 'Move along time' },
  { gesture: 'Pinch', does: 'Zoom' },
  { gesture: 'Swipe up or down', does: 'Scroll the page' },
  { gesture: 'Tap a mark', does: 'Read the event; where several are near, choose which' },
];

/** What stands on a key, where it is not what the key is called. */
export const FACES: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  '-': '−',
  f: 'F',
  Escape: 'Esc',
};

/** What a key is called, where its face is no word. */
export const SPOKEN: Readonly<Record<string, string>> = {
  ArrowLeft: 'Left arrow',
  ArrowRight: 'Right arrow',
  ArrowUp: 'Up arrow',
  ArrowDown: 'Down arrow',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
  '+': 'Plus',
  '-': 'Minus',
  Escape: 'Escape',
  '/': 'Slash',
  '?': 'Question mark',
};
