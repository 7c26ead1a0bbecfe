/** The list of events, as the first paint shows it. */

export const list = {
  ofSet: 'In the order of the set',
  possible: 'Possibly in these days, by the first possible day',
};
