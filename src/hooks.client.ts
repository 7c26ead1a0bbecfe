import type { HandleClientError } from '@sveltejs/kit';

/** A mistyped address is the reader's affair and no error of the page's: the page says it, the console not. */
export const handleError: HandleClientError = ({ error, status, message }) => {
  // eslint-disable-next-line no-console -- Faults of ours have nowhere else to go: the site sends nothing.
  if (status !== 404) console.error(error);
  return { message };
};
