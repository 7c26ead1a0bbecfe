/** How many days around an event can be asked for; 0 is none. Apart from near.ts, which the first load does without. */
export const NEAR_DAYS: readonly number[] = [1, 3, 7, 14];
