import { resolve } from 'node:path';
import { dev } from '$app/environment';
import type { Chronology } from '../../chronology/types.ts';
import { loadContent } from './load.ts';
import { formatProblem } from './problem.ts';

let cached: Chronology | undefined;

/**
 * The chronology, for routes. Reads `src/content` of the working directory, which for `vite dev`
 * and `vite build` is the project’s root; on each call while developing, once while building.
 * Throws one error that lists every mistake, so that a build with broken content fails with it.
 */
export function getChronology(): Chronology {
  if (cached !== undefined && !dev) return cached;
  const loaded = loadContent(resolve('src/content'));
  if ('problems' in loaded) {
    const count = loaded.problems.length;
    const list = loaded.problems.map(formatProblem).join('\n');
    throw new Error(`The content has ${count} ${count === 1 ? 'mistake' : 'mistakes'}:\n${list}`);
  }
  cached = loaded.chronology;
  return cached;
}
