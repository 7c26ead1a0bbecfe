/** A chronology, or a part of one, in the shape of the published contract (schema.ts). */
import type { Chronology } from '../chronology/types.ts';

/** Two spaces deep, with a line feed at its end. */
export const toJson = (chronology: Chronology): string =>
  `${JSON.stringify(chronology, null, 2)}\n`;
