/** The list of events, as the first paint shows it. */

export const list = {
  best: 'Best first',
  set: 'In the order of the set',
  before: 'Begun before, and going on in these days',
  possible: 'Possibly in these days, by the first possible day',
  coming: 'The words of this event are on their way.',
};

export const sourcesOf = (count: number): string => `${count}\u00a0sources`;
