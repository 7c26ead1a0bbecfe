/** What serves a set of many events: imported when there is one, and never for the first load. */
export { IndexedSet } from '../query/indexed.ts';
export { columnFor } from '../timeline/density.ts';
export { LargeLayout } from '../timeline/large.ts';
export { stepInLarge } from '../timeline/steps.ts';

export type Large = typeof import('./large.ts');
