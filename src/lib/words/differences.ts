/** What is told differently of an event, as rows or as a matrix. */
export { DIFFERENCE_WORDS } from './meanings.ts';

export const heading = 'Where they differ';

/** The heads of the columns, where each value has a row. */
export const columns = { on: 'On', says: 'What is said', by: 'By whom' };

/** Stands beside the value that is at odds with the others. */
export const differs = 'differs';
export const wordRecord = (publisher: string): string => `Record: ${publisher}`;
/** Who says something, where the data do not name it. */
export const unnamedRecord = 'a record';

/** An empty cell, to the eye and to the ear. */
export const none = { sign: '–', spoken: 'nothing set down' };
