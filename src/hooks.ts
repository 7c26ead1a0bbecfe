import type { Transport } from '@sveltejs/kit';
import { Prerendered } from '$lib/state/prerendered.ts';

/** How values that are no plain data come from the prerendered page to the browser. */
export const transport: Transport = {
  Prerendered: {
    encode: (value) => value instanceof Prerendered && [],
    decode: () => new Prerendered(null),
  },
};
