import { resolve } from 'node:path';
import { dev } from '$app/environment';
import type { Chronology } from '../../chronology/types.ts';
import { loadOrThrow } from './load.ts';

let cached: Chronology | undefined;

/**
 * The chronology, for routes. Reads `src/content` of the working directory, which for `vite dev`
 * and `vite build` is the project’s root; on each call while developing, once while building.
 * Throws one error that lists every mistake, so that a build with broken content fails with it.
 */
export function getChronology(): Chronology {
  if (cached === undefined || dev) cached = loadOrThrow(resolve('src/content'));
  return cached;
}
