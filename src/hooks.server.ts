import type { Handle } from '@sveltejs/kit';

/**
 * Scripts are not preloaded: the prerendered page is what a reader needs first, and on a slow line they
 * would share it with the document and its fonts.
 */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, { preload: ({ type }) => type !== 'js' });
