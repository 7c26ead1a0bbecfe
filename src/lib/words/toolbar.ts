/** What stands above the timeline and the list, from the first paint on. */
import { wordRest } from './sentences.ts';

export const toolbar = {
  filters: 'Filters',
  signs: 'Signs',
  signsMean: 'What the signs mean',
  zoom: 'Zoom',
  zoomOut: 'Zoom out',
  zoomIn: 'Zoom in',
  showAll: 'Show everything',
  save: 'Save',
  saveOrPrint: 'Save or print',
  keys: 'Keys',
};

/** Around the number in view: how many there are, what they are, and where the rest is. */
export const tally = {
  ofAll: (total: number) => `of ${total}`,
  what: 'events',
  inView: 'in view',
  rest: wordRest,
};

/** Before and after the words that are looked for. */
export const lookingFor = ['Looking for “', '” …'] as const;

export const searchBox = 'Search events and quotes';

export const fronts = {
  name: 'Fronts',
  all: 'All fronts',
  some: (count: number) => `${count} fronts`,
};
