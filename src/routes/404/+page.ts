/** Nothing here moves: the page needs no script. */
export const csr = false;
