import { resolve } from 'node:path';
import { dev } from '$app/environment';
import type { Reading } from '../../chronology/reading.ts';
import type { Chronology } from '../../chronology/types.ts';
import type { Spelt } from '../../query/search/spellings.ts';
import type { Actor, LeftOut } from './authoring-tables.ts';
import type { Compiled, Renamed } from './compile.ts';
import { loadOrThrow } from './load.ts';

let cached: Compiled | undefined;

/**
 * Reads `src/content` of the working directory, which for `vite dev` and `vite build` is the
 * project’s root; on each call while developing, once while building. Throws one error that lists
 * every mistake, so that a build with broken content fails with it.
 */
function load(): Compiled {
  if (cached === undefined || dev) cached = loadOrThrow(resolve('src/content'));
  return cached;
}

/** The chronology, for routes. */
export const getChronology = (): Chronology => load().chronology;

/** Who is who: every actor that an event names, in the order of `actors.yaml`, for routes. */
export const getActors = (): Actor[] => load().actors;

/** The names of actors and places with their other spellings, for routes. */
export const getNames = (): Spelt[] => load().names;

/** What a reader might look for and is not on the timeline, and why, for routes. */
export const getLeftOut = (): LeftOut[] => load().leftOut;

/** The guided readings, in the order of the first days that they show, for routes. */
export const getReadings = (): Reading[] => load().readings;
/** The ids that events had, each with the one that stands for it now, for routes. */
export const getRenamed = (): Renamed => load().renamed;

/** Where errors are reported, for routes. */
export const getCorrections = (): string => load().corrections;
