/** What a key does when the timeline has the focus. */
import type { Direction } from '../../timeline/navigate.ts';

type KeyAction =
  | { readonly do: 'step'; readonly direction: Direction }
  | { readonly do: 'screen'; readonly share: number }
  | { readonly do: 'zoom'; readonly factor: number }
  | { readonly do: 'fit' | 'centre' | 'read' | 'back' };

const ACTIONS: Readonly<Record<string, KeyAction>> = {
  ArrowLeft: { do: 'step', direction: 'previous' },
  ArrowRight: { do: 'step', direction: 'next' },
  ArrowUp: { do: 'step', direction: 'up' },
  ArrowDown: { do: 'step', direction: 'down' },
  Home: { do: 'step', direction: 'first' },
  End: { do: 'step', direction: 'last' },
  PageUp: { do: 'screen', share: -0.9 },
  PageDown: { do: 'screen', share: 0.9 },
  '+': { do: 'zoom', factor: 1.5 },
  '=': { do: 'zoom', factor: 1.5 },
  '-': { do: 'zoom', factor: 1 / 1.5 },
  '0': { do: 'fit' },
  f: { do: 'centre' },
  F: { do: 'centre' },
  Enter: { do: 'read' },
  ' ': { do: 'read' },
  Escape: { do: 'back' },
};

/** The keys that do anything, as `KeyboardEvent.key` names them. */
export const KEYS: readonly string[] = Object.keys(ACTIONS);

/** The action of a key, or null: with Ctrl, Alt or Meta a key stays the browser's. */
export function actionOfKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
): KeyAction | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  return ACTIONS[event.key] ?? null;
}
