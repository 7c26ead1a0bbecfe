/** The timeline alone, in a frame on another page. */

export const title = 'Fronts: the timeline';
export const description =
  'The timeline of Fronts for a frame on another page: a chronology of the regional war, October 2023 to April 2024.';
export const heading = 'Fronts: a chronology of the regional war, October 2023 to April 2024';

/** After the number of the events in view. */
export const ofAll = (total: number): string => `of ${total} events in view`;

export const openFull = 'Open the full view on Fronts';
export const readInFull = 'Read it in full on Fronts';
export const close = 'Close the event';
export const needsScript = 'The timeline needs JavaScript; the full view has a list that does not.';
