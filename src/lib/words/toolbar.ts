/** What stands above the timeline and the list, from the first paint on. */

/** Over a list that does not go by months. */
export const listOrders = {
  best: 'Best first',
  set: 'In the order of the set',
};
