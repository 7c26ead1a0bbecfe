/** A reader before a small chronology, and what was told to the address and asked of the list. */
import { parseDay } from '../chronology/day.ts';
import type { ListedChronology } from '../chronology/types.ts';
import { chronologyOf, eventOn } from '../query/event.arbitrary.ts';
import { Explorer } from './explorer.svelte.ts';
import type { Focus } from './selection.svelte.ts';
import type { Change } from './viewer.svelte.ts';

export const day = (text: string): number => parseDay(text)!;

export const FRONTS = ['gaza-israel', 'lebanon', 'iran'];

export const chronology = chronologyOf(
  [
    eventOn('2023-10-07', { id: 'attack', front: 'gaza-israel', weight: 10 }),
    eventOn('2023-10-08', { id: 'border', front: 'lebanon' }),
    eventOn('2023-11-03', { id: 'speech', front: 'lebanon' }),
    eventOn('2024-02-13', { id: 'phones', front: 'lebanon' }),
    eventOn('2024-04-13/2024-04-14', { id: 'drones', front: 'iran', weight: 9 }),
  ],
  FRONTS,
);

/** The same with an event that lasts nearly as long as all of them together. */
export const withWar = chronologyOf(
  [
    ...chronology.events,
    eventOn('2023-10-07/2024-04-10', { id: 'war', front: 'gaza-israel', weight: 8 }),
  ],
  FRONTS,
);

/** What the tests of one file share; begun anew by {@link start}. */
export let explorer: Explorer;
/** What was told to the address. */
export let changes: [string, Change][];
/** What the list was asked to show, by what the keys should go to. */
export let shows: (Focus | null)[];
/** How often the list was told that the camera moved. */
export let moves: number;

/** Forgets what was told. */
function forget(): void {
  changes = [];
  shows = [];
  moves = 0;
}

/** A reader who has done nothing yet. */
export function start(of: ListedChronology = chronology): void {
  explorer = new Explorer(of);
  forget();
  explorer.onchange = (query, change) => changes.push([query, change]);
  explorer.onshow = (focus) => shows.push(focus);
  explorer.onmove = () => (moves += 1);
}

/** Has the camera show these days, and forgets that it moved. */
export function lookAt(from: string, to: string): void {
  explorer.moveTo({ from: day(from), to: day(to) + 1 });
  forget();
}
