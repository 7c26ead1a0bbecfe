/** Another reader before the same chronology: what it looks at is drawn on a sheet of its own. */
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { Plot } from '../../state/picture.svelte.ts';
import type { View } from '../../state/view.ts';
import type { Parts } from './parts.ts';

/** A reader with the words of the first one, who looks at this view in a plot of this size. */
export function readerOf(explorer: Explorer, parts: Parts, view: View, plot: Plot): Explorer {
  const other = new parts.Explorer(explorer.chronology, explorer.details);
  other.large = parts.large;
  other.view = view;
  other.picture.measured = plot;
  return other;
}

/** Where the view of a reader is found again. */
export const addressOf = ({ query }: Pick<Explorer, 'query'>): string =>
  `${location.origin}${location.pathname}${query ? `?${query}` : ''}`;
