import type { HandleClientError } from '@sveltejs/kit';

/**
 * A mistyped address is the reader's affair and no error of the page's: the page says it. A fault of ours
 * goes where the browser takes uncaught ones; the site sends nothing anywhere.
 */
export const handleError: HandleClientError = ({ error, status, message }) => {
  if (status !== 404) reportError(error);
  return { message };
};
