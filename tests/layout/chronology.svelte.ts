/** The chronology of this project before a reader, for tests of what they see. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toListed } from '../../src/lib/chronology/listed.ts';
import { loadOrThrow } from '../../src/lib/server/content/load.ts';
import { Explorer } from '../../src/lib/state/explorer.svelte.ts';
import type { Plot } from '../../src/lib/state/picture.svelte.ts';

const root = join(fileURLToPath(import.meta.url), '../../..');
const { chronology } = loadOrThrow(join(root, 'src/content'), root);
const listed = toListed(chronology);

/** A reader who has come by an address, with a plot of this size. */
export function explorerAt(query: string, plot: Plot): Explorer {
  const explorer = new Explorer(listed);
  explorer.picture.measured = plot;
  explorer.readAddress(query);
  return explorer;
}

/** What the timeline has of screens that people have, as measured in a browser. */
export const PLOTS = {
  desktop: { widthPx: 840, heightPx: 662, textScale: 1, hasGutter: true },
  tablet: { widthPx: 578, heightPx: 434, textScale: 1, hasGutter: true },
  phone: { widthPx: 389, heightPx: 285, textScale: 1, hasGutter: false },
  /** A desktop at 200 % text, which is laid out as a narrow screen is. */
  large: { widthPx: 1439, heightPx: 633, textScale: 2, hasGutter: false },
} satisfies Record<string, Plot>;
